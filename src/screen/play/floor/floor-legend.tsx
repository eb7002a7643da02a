import { FLOOR_SIGNS, type SignName } from './floor-signs.ts';
import { FLOOR_WORDS } from './floor-words.ts';
import './floor-legend.css';

/** What every sign in a bubble above somebody on the floor means. */
export function FloorLegend({ id }: { readonly id: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: where it scrolls, the keyboard must scroll it too.
    <section class="floor-legend" id={id} aria-label={FLOOR_WORDS.legend} tabIndex={0}>
      {FLOOR_WORDS.signs.map(({ title, signs }) => (
        <div key={title}>
          <h2>{title}</h2>
          <dl>
            {signs.map(([name, words]) => (
              <div key={name}>
                <dt>
                  <Sign name={name} />
                </dt>
                <dd>{words}</dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </section>
  );
}

function Sign({ name }: { readonly name: SignName }) {
  const { ground, strokes } = FLOOR_SIGNS[name];
  return (
    <svg class={`floor-sign is-on-${ground}`} viewBox="-16 -14 32 28" aria-hidden="true">
      {strokes.map(([path, paint, width]) => (
        <path
          key={path}
          d={path}
          class={`${width === undefined ? 'is-filled' : 'is-drawn'} is-${paint}`}
          stroke-width={width}
        />
      ))}
    </svg>
  );
}
