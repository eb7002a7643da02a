import { useEffect, useReducer } from 'preact/hooks';
import { EVIDENCE_WORDS } from '../words/evidence-words.ts';
import { Cell } from './cell.tsx';
import type { Evidence, FitDesk, FitFound, FitState, FitTarget } from './evidence.ts';
import { sayRange } from './say-number.ts';

interface FitProps {
  readonly evidence: Evidence;
  readonly desk: FitDesk;
}

/** Shows published figures beside what the model gives, simulated while one looks. */
export function Fit({ evidence, desk }: FitProps) {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => desk.subscribe(() => redraw(undefined)), [desk]);
  useEffect(() => {
    if (desk.state.is === 'idle') desk.start();
  }, [desk]);
  const { state } = desk;
  const words = EVIDENCE_WORDS;
  return (
    <section aria-labelledby="fit-heading">
      <h3 id="fit-heading">{words.fit}</h3>
      <p>{words.fitHelp(evidence.fitStores, evidence.fitSeed)}</p>
      <FitProgress state={state} desk={desk} />
      <table class="registry fit">
        <thead>
          <tr>
            {Object.values(words.fitHeads).map((head) => (
              <th scope="col" key={head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {evidence.fit.map((target) => (
            <FitRow
              key={target.id}
              target={target}
              found={
                state.is === 'done' ? state.rows.find(({ id }) => id === target.id) : undefined
              }
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The button stays where it is: it stops what runs, and starts what does not. */
function FitProgress({ state, desk }: { readonly state: FitState; readonly desk: FitDesk }) {
  const words = EVIDENCE_WORDS;
  const isRunning = state.is === 'running';
  const label = isRunning ? words.fitStop : state.is === 'done' ? words.fitAgain : words.fitStart;
  return (
    <div class="fit-progress">
      <p role="status">{sayState(state)}</p>
      {isRunning && <progress max={state.all} value={state.done} aria-label={words.fit} />}
      <button
        type="button"
        class="button small"
        onClick={() => (isRunning ? desk.stop() : desk.start())}
      >
        {label}
      </button>
    </div>
  );
}

/** Told in tens of percent: a screen reader would otherwise never come to an end. */
function sayState(state: FitState): string {
  const words = EVIDENCE_WORDS;
  switch (state.is) {
    case 'running':
      return words.fitRunning(Math.floor((10 * state.done) / state.all) * 10);
    case 'done':
      return words.fitDone(state.rows.filter(({ isInside }) => isInside).length, state.rows.length);
    case 'stopped':
      return words.fitStopped;
    case 'failed':
      return words.fitFailed;
    default:
      return '';
  }
}

interface FitRowProps {
  readonly target: FitTarget;
  readonly found: FitFound | undefined;
}

function FitRow({ target: { what, published, accepted }, found }: FitRowProps) {
  const words = EVIDENCE_WORDS;
  return (
    <tr class={found?.isInside === false ? 'is-outside' : ''}>
      <th scope="row">{what}</th>
      <td>{published}</td>
      <Cell name={words.fitHeads.accepted} says={sayRange(accepted)} />
      <Cell name={words.fitHeads.simulated} says={saySimulated(found)} />
      <Cell name={words.fitHeads.inside} says={sayInside(found)} />
    </tr>
  );
}

function saySimulated(found: FitFound | undefined): string {
  if (found === undefined) return EVIDENCE_WORDS.pending;
  return found.simulated === undefined
    ? EVIDENCE_WORDS.nothing
    : found.simulated.toFixed(3).replace('-', '−');
}

function sayInside(found: FitFound | undefined): string {
  if (found === undefined) return EVIDENCE_WORDS.pending;
  return found.isInside ? EVIDENCE_WORDS.yes : EVIDENCE_WORDS.no;
}
