import type { PersonSnapshot, Snapshot } from '../season/snapshot.ts';
import type { Spotted } from './crowd.ts';
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

interface Handle {
  readonly button: HTMLButtonElement;
  readonly label: HTMLSpanElement;
  /** What was written last, so that the page is only touched when something changed. */
  written: string;
}

/** The picture's twin in the page: one button for each person, with their name, and a summary. */
export class Twin {
  readonly element: HTMLDivElement;
  readonly #onPerson: (id: string) => void;
  readonly #handles = new Map<string, Handle>();
  #canvas: HTMLCanvasElement | undefined;
  #summary = '';

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

  /** Puts a button over everyone who is seen, and shows the names that have room. */
  place(spotted: readonly Spotted[], fit: Fit, size: Size): void {
    const seen = new Set(spotted.map(({ person }) => person.id));
    for (const [id, handle] of this.#handles) {
      if (seen.has(id)) continue;
      handle.button.remove();
      this.#handles.delete(id);
    }
    const labels = chooseLabels(
      spotted.map((one) => labelOf(one, fit)),
      size.width,
    );
    for (const one of spotted) this.#placeOne(one, fit, labels.has(one.person.id));
  }

  close(): void {
    this.element.remove();
    this.#handles.clear();
  }

  #placeOne({ person, at, isOnLine }: Spotted, fit: Fit, isNamed: boolean): void {
    const handle = this.#handles.get(person.id) ?? this.#open(person);
    const box = isOnLine ? CALL : FIGURE;
    const width = Math.max(LEAST_PX, box.width * fit.scale);
    const height = Math.max(LEAST_PX, box.height * fit.scale);
    const foot = onPage(at, fit);
    const left = Math.round(foot.x - width / 2);
    const top = Math.round(foot.y + 5 * fit.scale - height);
    const words = describePerson(person);
    const written = `${words}|${left}|${top}|${width}|${height}|${isNamed}`;
    if (written === handle.written) return;
    handle.written = written;
    const { button, label } = handle;
    if (button.getAttribute('aria-label') !== words) button.setAttribute('aria-label', words);
    button.style.setProperty('width', `${width}px`);
    button.style.setProperty('height', `${height}px`);
    button.style.setProperty('transform', `translate(${left}px, ${top}px)`);
    button.style.setProperty('z-index', String(Math.max(0, Math.round(foot.y))));
    label.hidden = !isNamed;
    label.classList.toggle('is-speaking', person.isSpeaking);
  }

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
    const handle = { button, label, written: '' };
    this.#handles.set(person.id, handle);
    return handle;
  }
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
