import type { HandsSnapshot } from '../../../season/snapshot.ts';
import { Bar } from '../../bar.tsx';
import { DEBRIEF_WORDS } from '../../words/debrief-words.ts';
import { PLAY_WORDS } from '../../words/play-words.ts';

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
      <h3 id="divided-heading">{DEBRIEF_WORDS.divided}</h3>
      <p class="help">{DEBRIEF_WORDS.dividedHelp}</p>
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
        <span lang={language}>{moment}</span>, {PLAY_WORDS.plan.officeWeek(week).toLowerCase()}
      </h4>
      <ul class="bars">
        {counts.map(({ id, text, hands }) => (
          <li key={id} class={id === choice ? 'is-taken' : ''}>
            <span lang={language}>
              {text}
              {id === choice && <b> {DEBRIEF_WORDS.taken}</b>}
            </span>{' '}
            <span class="count">{DEBRIEF_WORDS.hands(hands)}</span>
            <Bar share={hands / most} />
          </li>
        ))}
      </ul>
    </>
  );
}
