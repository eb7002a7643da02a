import type { EndingSnapshot, Snapshot } from '../../../season/snapshot.ts';
import { sayAct } from '../../act-words.ts';
import { WORDS } from '../../words.ts';
import { useArrival } from '../use-arrival.ts';
import { Bar } from './bar.tsx';
import { DividedDecisions } from './divided-decisions.tsx';
import { sayMoney } from './say-money.ts';
import { SeasonCurves } from './season-curves.tsx';

interface DebriefViewProps {
  readonly snapshot: Snapshot;
  readonly ending: EndingSnapshot;
  readonly language: string | undefined;
  readonly onAgain: (isSameDice: boolean) => void;
  readonly onTranscript: () => void;
  readonly onLeave: () => void;
}

/** Shows how the season ended and what it came to. It describes; it gives nobody a grade. */
export function DebriefView(props: DebriefViewProps) {
  const { snapshot, ending, language } = props;
  const heading = useArrival(snapshot.seed);
  return (
    <section class="debrief" aria-label={WORDS.region.debrief}>
      <header class="card debrief-ending">
        <p class="talk-where">{WORDS.debrief.ended(ending.week)}</p>
        <h2 ref={heading} tabIndex={-1} lang={language}>
          {ending.title}
        </h2>
        {ending.lines.map(({ name, words }) => (
          <p key={words} class={`entry ${name === undefined ? 'is-narration' : 'is-speech'}`}>
            {name !== undefined && (
              <b class="entry-name">
                {name}
                <span class="hidden">: </span>
              </b>
            )}
            <span lang={language}>{words}</span>
          </p>
        ))}
      </header>
      <MeasureTiles ending={ending} />
      <SeasonCurves weeks={snapshot.weeks} />
      <Acts ending={ending} />
      <DividedDecisions hands={snapshot.hands} language={language} />
      <Questions questions={ending.questions} language={language} />
      <Ways {...props} />
    </section>
  );
}

function MeasureTiles({ ending }: { readonly ending: EndingSnapshot }) {
  const { staffRetention, customerReturn, csat, grossSales, netSales } = ending.measures;
  const words = WORDS.debrief;
  const tiles: readonly (readonly [string, string])[] = [
    [`${Math.round(staffRetention)} %`, words.staffRetention],
    [`${Math.round(customerReturn)} %`, words.customerReturn],
    [String(Math.round(csat)), words.csat],
    [sayMoney(grossSales), words.grossSales],
    [sayMoney(netSales), words.netSales],
  ];
  return (
    <section class="card" aria-labelledby="measures-heading">
      <h3 id="measures-heading">{words.numbers}</h3>
      <dl class="tiles">
        {tiles.map(([value, label]) => (
          <div class="tile" key={label}>
            <dt>{label}</dt>
            <dd>
              <b>{value}</b>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Acts({ ending }: { readonly ending: EndingSnapshot }) {
  const acts = ending.acts.filter(({ times }) => times > 0).sort((a, b) => b.times - a.times);
  const most = acts[0]?.times ?? 1;
  return (
    <section class="card" aria-labelledby="acts-heading">
      <h3 id="acts-heading">{WORDS.debrief.acts}</h3>
      {acts.length === 0 && <p>{WORDS.debrief.noActs}</p>}
      <ul class="bars">
        {acts.map(({ act, times }) => (
          <li key={act}>
            <span>{sayAct(act)}</span> <span class="count">{WORDS.debrief.times(times)}</span>
            <Bar share={times / most} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface QuestionsProps {
  readonly questions: readonly string[];
  readonly language: string | undefined;
}

function Questions({ questions, language }: QuestionsProps) {
  if (questions.length === 0) return null;
  return (
    <section class="card questions" aria-labelledby="questions-heading">
      <h3 id="questions-heading">{WORDS.debrief.questions}</h3>
      <ol lang={language}>
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
    </section>
  );
}

function Ways({ onAgain, onTranscript, onLeave }: DebriefViewProps) {
  const words = WORDS.debrief;
  return (
    <div class="buttons ways">
      <button type="button" class="button primary" onClick={() => onAgain(true)}>
        {words.again}
      </button>
      <button type="button" class="button" onClick={() => onAgain(false)}>
        {words.anew}
      </button>
      <button type="button" class="button" onClick={onTranscript}>
        {words.transcript}
      </button>
      <button type="button" class="button" onClick={() => print()}>
        {words.print}
      </button>
      <button type="button" class="button" onClick={onLeave}>
        {words.title}
      </button>
    </div>
  );
}
