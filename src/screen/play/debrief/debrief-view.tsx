import { useMemo } from 'preact/hooks';
import type { WeekReport } from '../../../season/event.ts';
import type { EndingSnapshot, Snapshot } from '../../../season/snapshot.ts';
import { DEBRIEF_WORDS } from '../../words/debrief-words.ts';
import { WORDS } from '../../words.ts';
import { sayMoney } from '../numbers/say-money.ts';
import { spanOf } from '../numbers/span.ts';
import { KnewCard } from '../plan/know/knew-card.tsx';
import { useArrival } from '../use-arrival.ts';
import { Acts } from './acts.tsx';
import { DividedDecisions } from './divided-decisions.tsx';
import { Guesses, type MetGuess } from './guesses.tsx';
import { Leavers } from './leavers.tsx';
import { SeasonCurves } from './season-curves.tsx';
import { Turns } from './turns.tsx';
import '../numbers/numbers.css';
import './debrief.css';
import '../print.css';

interface DebriefViewProps {
  readonly snapshot: Snapshot;
  readonly ending: EndingSnapshot;
  readonly language: string | undefined;
  /** Gives every guess of the season that met what happened. */
  readonly guesses: () => readonly MetGuess[];
  readonly onAgain: (isSameDice: boolean) => void;
  readonly onTranscript: () => void;
  readonly onLeave: () => void;
}

/** Shows how the season ended and what it came to. It describes; it gives nobody a grade. */
export function DebriefView(props: DebriefViewProps) {
  const { snapshot, ending, language } = props;
  const heading = useArrival(snapshot.seed);
  const guesses = useMemo(() => props.guesses(), [snapshot]);
  return (
    <section class="debrief" aria-label={WORDS.region.debrief}>
      <header class="card debrief-ending">
        <p class="talk-where">{DEBRIEF_WORDS.ended(ending.week)}</p>
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
      <MeasureTiles ending={ending} weeks={snapshot.weeks} />
      <Turns turns={ending.turns} language={language} />
      <SeasonCurves weeks={snapshot.weeks} />
      <Leavers left={ending.left} />
      <Guesses guesses={guesses} people={snapshot.people} />
      <KnewCard knew={ending.knew} people={snapshot.people} />
      <Acts acts={ending.acts} />
      <DividedDecisions hands={snapshot.hands} language={language} />
      <Questions questions={ending.questions} language={language} />
      <Ways {...props} />
    </section>
  );
}

interface MeasureTilesProps {
  readonly ending: EndingSnapshot;
  readonly weeks: readonly WeekReport[];
}

function MeasureTiles({ ending, weeks }: MeasureTilesProps) {
  const { staffRetention, customerReturn, csat, grossSales, netSales } = ending.measures;
  const words = DEBRIEF_WORDS;
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
      <MoneySum weeks={weeks} toCome={ending.clawbackToCome} />
      <Later {...ending.later} />
    </section>
  );
}

interface MoneySumProps {
  readonly weeks: readonly WeekReport[];
  /** Dollars that will be taken back after the season. */
  readonly toCome: number;
}

function MoneySum({ weeks, toCome }: MoneySumProps) {
  const span = spanOf(weeks);
  if (span === undefined) return null;
  const sum = DEBRIEF_WORDS.sum({
    sold: sayMoney(span.gross),
    back: sayMoney(span.clawback),
    replaced: sayMoney(span.replacement),
    ordered: span.costs === 0 ? undefined : sayMoney(span.costs),
    kept: sayMoney(span.net),
  });
  return (
    <p>
      {sum} {toCome > 0 && DEBRIEF_WORDS.toCome(sayMoney(toCome))}
    </p>
  );
}

/** What was earned in these weeks is not all that they did. */
function Later({ customers, dollars }: EndingSnapshot['later']) {
  const words = DEBRIEF_WORDS;
  return (
    <p class="later">
      <b>{words.later}</b>{' '}
      {customers === 0 ? words.laterNobody : words.laterCustomers(customers, sayMoney(dollars))}
    </p>
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
      <h3 id="questions-heading">{DEBRIEF_WORDS.questions}</h3>
      <ol lang={language}>
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
    </section>
  );
}

function Ways({ onAgain, onTranscript, onLeave }: DebriefViewProps) {
  const words = DEBRIEF_WORDS;
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
