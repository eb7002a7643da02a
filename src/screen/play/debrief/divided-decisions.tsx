import type { HandsSnapshot } from '../../../season/snapshot.ts';
import { WORDS } from '../../words.ts';
import { Bar } from './bar.tsx';

/** A class talks over a few decisions well, and over twenty not at all. */
const SHOWN_MOST = 5;

interface DividedDecisionsProps {
  readonly hands: readonly HandsSnapshot[];
  readonly language: string | undefined;
}

/** Shows the decisions on which a class was most divided, most divided first, with every count. */
export function DividedDecisions({ hands, language }: DividedDecisionsProps) {
  if (hands.length === 0) return null;
  const most = hands.toSorted((a, b) => b.divided - a.divided).slice(0, SHOWN_MOST);
  return (
    <section class="card" aria-labelledby="divided-heading">
      <h3 id="divided-heading">{WORDS.debrief.divided}</h3>
      <p class="help">{WORDS.debrief.dividedHelp}</p>
      <ol class="plain">
        {most.map((decision) => (
          <li key={`${decision.week} ${decision.choice}`}>
            <Decision decision={decision} language={language} />
          </li>
        ))}
      </ol>
    </section>
  );
}

interface DecisionProps {
  readonly decision: HandsSnapshot;
  readonly language: string | undefined;
}

function Decision({ decision, language }: DecisionProps) {
  const { moment, week, choice, counts } = decision;
  const most = Math.max(1, ...counts.map(({ hands }) => hands));
  return (
    <>
      <h4>
        <span lang={language}>{moment}</span>, {WORDS.plan.officeWeek(week).toLowerCase()}
      </h4>
      <ul class="bars">
        {counts.map(({ id, text, hands }) => (
          <li key={id} class={id === choice ? 'is-taken' : ''}>
            <span lang={language}>
              {text}
              {id === choice && <b> {WORDS.debrief.taken}</b>}
            </span>{' '}
            <span class="count">{WORDS.debrief.hands(hands)}</span>
            <Bar share={hands / most} />
          </li>
        ))}
      </ul>
    </>
  );
}
