import { useRef } from 'preact/hooks';
import type { Snapshot } from '../../season/snapshot.ts';
import type { Prop } from '../../stage/parade/draw-props.ts';
import type { Darkroom } from './darkroom.ts';
import { Picture, useDeveloped } from './developed.tsx';
import { GALLERY_WORDS } from './gallery-words.ts';

const WORDS = GALLERY_WORDS.things;

/** Things are quick to draw, and nobody can say before how much room they take. */
const ANYWHERE_PX = 1_000_000;

interface ThingsProps {
  readonly snapshots: readonly Snapshot[];
  readonly darkroom: Darkroom;
}

/** Shows everything of the store that is no person, by kind. */
export function ThingsSection({ snapshots, darkroom }: ThingsProps) {
  const host = useRef<HTMLElement>(null);
  const drawn = useDeveloped(host, () => darkroom.props(snapshots), ANYWHERE_PX);
  return (
    <section class="gallery-section" id="things" aria-labelledby="things-heading" ref={host}>
      <h2 id="things-heading">{GALLERY_WORDS.sections.things}</h2>
      <p class="help">{WORDS.help}</p>
      {drawn.is !== 'ready' && <Picture developed={drawn} />}
      {drawn.is === 'ready' &&
        byKind(drawn.it).map(([kind, props]) => (
          <section key={kind} class="card gallery-card" aria-labelledby={`things-${kind}`}>
            <h3 id={`things-${kind}`}>{WORDS.kinds[kind]}</h3>
            <ul class={`things things-${kind}`}>
              {props.map(({ name, canvas }) => (
                <li key={name}>
                  <Picture developed={{ is: 'ready', it: canvas }} />
                  <span>{nameWords(name)}</span>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </section>
  );
}

/** Groups things by what stands before the first `/` of their name, in the order of the words. */
export function byKind(props: readonly Prop[]): readonly (readonly [string, readonly Prop[]])[] {
  const kinds = new Map<string, Prop[]>(Object.keys(WORDS.kinds).map((kind) => [kind, []]));
  for (const prop of props) {
    const kind = prop.name.split('/')[0] ?? '';
    kinds.get(kinds.has(kind) ? kind : 'other')?.push(prop);
  }
  return [...kinds].filter(([, of]) => of.length > 0);
}

/** Says the name of a thing: `furniture/phone-table` is a phone table, `board/9/true` 9, told to the team. */
export function nameWords(name: string): string {
  const [kind = '', ...rest] = name.split('/');
  const words = rest.length === 0 ? [kind] : rest;
  return words.map((word) => WORDS.said[word] ?? word.replaceAll('-', ' ')).join(', ');
}
