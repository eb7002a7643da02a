import type { PersonSnapshot, Snapshot } from '../../season/snapshot.ts';
import type { Spotted } from '../crowd.ts';
import { type Fit, onPage, type Size } from './fit.ts';
import { chooseLabels, type Label } from './labels.ts';
import { describePerson, describeStore } from './words.ts';

/** The least side of a button, in CSS pixels. */
const LEAST_PX = 44;
/** A figure's size in art pixels; the window of a call is a little smaller. */
const FIGURE = { width: 46, height: 106 } as const;
const CALL = { width: 66, height: 66 } as const;
const LABEL_HEIGHT_PX = 18;
const LABEL_LETTER_PX = 7.2;
/** Of so many times, names are chosen anew once, and nameless buttons catch up with their people. */
const SELDOM = 12;
/** Buttons lie over each other in bands of this height, in CSS pixels. */
const BAND_PX = 8;

interface Written {
  readonly person: PersonSnapshot;
  readonly isNamed: boolean;
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly top: number;
  readonly band: number;
}

interface Handle {
  readonly button: HTMLButtonElement;
  readonly label: HTMLSpanElement;
  /** What was written last, so that the page is only touched when something changed. */
  written: { -readonly [Name in keyof Written]?: Written[Name] };
}

/** The picture's twin in the page: one button for each person, with their name, and a summary. */
export class Twin {
  readonly element: HTMLDivElement;
  readonly #onPerson: (id: string) => void;
  readonly #handles = new Map<string, Handle>();
  #canvas: HTMLCanvasElement | undefined;
  #summary = '';
  #named: ReadonlySet<string> = new Set();
  #passed = 0;

  constructor(parent: HTMLElement, onPerson: (id: string) => void) {
    this.#onPerson = onPerson;
    this.element = document.createElement('div');
    this.element.className = 'stage';
    parent.append(this.element);
  }

  /** Makes a canvas a picture with a name, below the buttons. */
  adopt(canvas: HTMLCanvasElement): void {
    this.#canvas = canvas;
    canvas.className = 'stage-canvas';
    canvas.setAttribute('role', 'img');
    canvas.setAttribute('aria-label', this.#summary);
    this.element.prepend(canvas);
  }

  /** Brings the summary up to date. */
  describe(snapshot: Snapshot): void {
    const summary = describeStore(snapshot);
    if (summary === this.#summary) return;
    this.#summary = summary;
    this.#canvas?.setAttribute('aria-label', summary);
  }

  /**
   * Puts a button over everyone who is seen, and shows the names that have room. While people move,
   * writing to the page costs more than drawing: what nobody sees is then left for later, and must be
   * brought up to date by a call that is not `inPassing` once all stand.
   */
  place(spotted: readonly Spotted[], view: { fit: Fit; size: Size }, inPassing: boolean): void {
    this.#passed += 1;
    this.#forget(spotted);
    if (!inPassing || this.#passed % SELDOM === 0) {
      const labels = spotted.map((one) => labelOf(one, view.fit));
      this.#named = chooseLabels(labels, view.size.width);
    }
    const { activeElement } = document;
    spotted.forEach((one, at) => {
      const handle = this.#handles.get(one.person.id) ?? this.#open(one.person);
      const isNamed = this.#named.has(one.person.id);
      const isSeen =
        isNamed || isNamed !== handle.written.isNamed || handle.button === activeElement;
      if (inPassing && !isSeen && (this.#passed + at) % SELDOM !== 0) return;
      tell(handle, one, isNamed);
      move(handle, one, view.fit);
    });
  }

  close(): void {
    this.element.remove();
    this.#handles.clear();
  }

  #forget(spotted: readonly Spotted[]): void {
    if (spotted.length === this.#handles.size && spotted.every(this.#isKnown)) return;
    const seen = new Set(spotted.map(({ person }) => person.id));
    for (const [id, handle] of this.#handles) {
      if (seen.has(id)) continue;
      handle.button.remove();
      this.#handles.delete(id);
    }
  }

  #isKnown = ({ person }: Spotted): boolean => this.#handles.has(person.id);

  #open(person: PersonSnapshot): Handle {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'stage-person';
    button.dataset['person'] = person.id;
    button.addEventListener('click', () => this.#onPerson(person.id));
    const label = document.createElement('span');
    label.className = `stage-name is-${person.role}`;
    label.textContent = shortName(person);
    label.setAttribute('aria-hidden', 'true');
    button.append(label);
    this.element.append(button);
    const handle: Handle = { button, label, written: {} };
    this.#handles.set(person.id, handle);
    return handle;
  }
}

/** Says who somebody is, how they feel, and whether they speak. */
function tell({ button, label, written }: Handle, { person }: Spotted, isNamed: boolean): void {
  if (person !== written.person) {
    button.setAttribute('aria-label', describePerson(person));
    label.classList.toggle('is-speaking', person.isSpeaking);
    written.person = person;
  }
  if (isNamed === written.isNamed) return;
  label.hidden = !isNamed;
  written.isNamed = isNamed;
}

/** Puts a button over somebody. */
function move({ button, written }: Handle, { at, isOnLine }: Spotted, fit: Fit): void {
  const box = isOnLine ? CALL : FIGURE;
  const width = Math.max(LEAST_PX, box.width * fit.scale);
  const height = Math.max(LEAST_PX, box.height * fit.scale);
  const foot = onPage(at, fit);
  const left = Math.round(foot.x - width / 2);
  const top = Math.round(foot.y + 5 * fit.scale - height);
  const band = Math.max(0, Math.round(foot.y / BAND_PX));
  const { style } = button;
  if (width !== written.width) style.setProperty('width', `${width}px`);
  if (height !== written.height) style.setProperty('height', `${height}px`);
  if (left !== written.left || top !== written.top)
    style.setProperty('transform', `translate(${left}px, ${top}px)`);
  if (band !== written.band) style.setProperty('z-index', String(band));
  Object.assign(written, { width, height, left, top, band });
}

function labelOf({ person, at, isOnLine }: Spotted, fit: Fit): Label {
  const { x, y } = onPage(at, fit);
  const width = shortName(person).length * LABEL_LETTER_PX + 12;
  const rank = person.isSpeaking ? 3 : person.isInMoment ? 2 : person.role === 'manager' ? 1 : 0;
  const below = isOnLine ? 0 : 5 * fit.scale;
  return {
    id: person.id,
    rank,
    rect: { x: x - width / 2, y: y + below, width, height: LABEL_HEIGHT_PX },
  };
}

/** The first of somebody's names, which is what fits under a figure. */
function shortName(person: PersonSnapshot): string {
  return person.name.split(' ')[0] ?? person.name;
}
