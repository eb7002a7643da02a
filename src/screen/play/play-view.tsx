import { useEffect, useState } from 'preact/hooks';
import type { Intent } from '../../season/intent.ts';
import type { Snapshot } from '../../season/snapshot.ts';
import { later } from '../later.tsx';
import { WaitingNote } from '../waiting-note.tsx';
import { PLAY_WORDS } from '../words/play-words.ts';
import { SCREEN_LANGUAGE } from '../words.ts';
import type { MetGuess } from './debrief/guesses.tsx';
import type { FloorDesk } from './floor/floor-desk.ts';
import { PersonNote } from './person-note.tsx';
import type { PriceOf } from './plan/order-price.ts';
import { PlanView } from './plan/plan-view.tsx';
import { type MenuActions, PlayMenu } from './play-menu.tsx';
import { StoreFrame, type StoreStatus } from './store-frame.tsx';
import { ConversationView } from './talk/conversation-view.tsx';
import { WaitingCard } from './waiting-card.tsx';
import '../chips.css';
import './play.css';
import './panel.css';
import './plan/plan.css';
import './plan/orders.css';
import './plan/own-week.css';
import './plan/ahead/outlook.css';
import './plan/team.css';
import './talk/head.css';
import './talk/talk.css';
import './talk/choices.css';

/** Not needed before the first choice: fetched once it is taken. */
const friday = later(
  async () => (await import('./report/week-report-view.tsx')).WeekReportView,
  WaitingCard,
);
const debrief = later(
  async () => (await import('./debrief/debrief-view.tsx')).DebriefView,
  WaitingCard,
);
const know = later(
  async () => (await import('./plan/know/know-dialog.tsx')).KnowDialog,
  WaitingNote,
);

export interface PlayViewProps extends MenuActions {
  readonly snapshot: Snapshot;
  /** The language of the scenario, a BCP 47 tag. */
  readonly language: string;
  readonly isClass: boolean;
  readonly storeStatus: StoreStatus;
  /** Whom in the store the player pressed: a cast id, or `you`. */
  readonly looked: string | undefined;
  readonly onLookAway: () => void;
  /** What settings of standing orders cost. */
  readonly priceOf: PriceOf;
  /** Gives every guess of the season that met what happened, in order. */
  readonly guesses: () => readonly MetGuess[];
  readonly onStore: (host: HTMLElement) => () => void;
  /** The week that is played in the picture of the store. */
  readonly floor: FloorDesk;
  readonly onIntent: (intent: Intent) => void;
  /** Takes the latest so many settings and guesses of this plan back. */
  readonly onTakeBack: (count: number) => void;
}

/** Shows one season: the store, and beside it whatever the season waits for. */
export function PlayView(props: PlayViewProps) {
  const { snapshot, storeStatus, looked, onStore } = props;
  const isOver = snapshot.phase === 'over';
  const [knows, setKnows] = useState<string>();
  const isUnderWay = snapshot.step > 1;
  useEffect(() => {
    if (!isUnderWay) return;
    friday.fetchAhead();
    debrief.fetchAhead();
  }, [isUnderWay]);
  const stage = isOver ? 'is-over' : snapshot.step > 0 ? 'is-under-way' : 'is-fresh';
  return (
    <div class={`play ${stage}`}>
      <PlayHead {...props} />
      <main class="play-main">
        {!isOver && (
          <StoreFrame status={storeStatus} onMount={onStore} floor={props.floor}>
            <PersonNote
              snapshot={snapshot}
              looked={looked}
              onClose={props.onLookAway}
              onIntent={props.onIntent}
              onKnow={setKnows}
            />
          </StoreFrame>
        )}
        <div class="panel">
          <Panel {...props} onKnow={() => setKnows('')} />
        </div>
      </main>
      {knows !== undefined && (
        <know.View
          snapshot={snapshot}
          about={knows}
          onIntent={props.onIntent}
          onClose={() => setKnows(undefined)}
        />
      )}
    </div>
  );
}

function PlayHead(props: PlayViewProps) {
  const { scenario, week } = props.snapshot;
  return (
    <header class="play-head">
      <h1>{scenario.store}</h1>
      <p class="week">
        <span>{PLAY_WORDS.play.week(week, scenario.weeks)}</span>
        <progress max={scenario.weeks} value={week} aria-hidden="true" />
      </p>
      <PlayMenu {...props} />
    </header>
  );
}

function Panel(props: PlayViewProps & { readonly onKnow: () => void }) {
  const { snapshot, isClass, onIntent } = props;
  const language = props.language === SCREEN_LANGUAGE ? undefined : props.language;
  const { phase, conversation, ending } = snapshot;
  if (phase === 'over' && ending !== undefined)
    return <debrief.View {...props} ending={ending} language={language} />;
  if (phase === 'moment' && conversation !== undefined)
    return (
      <ConversationView
        key={`${snapshot.week} ${conversation.moment}`}
        snapshot={snapshot}
        conversation={conversation}
        language={language}
        isClass={isClass}
        onIntent={onIntent}
      />
    );
  if (phase === 'friday') return <friday.View snapshot={snapshot} onIntent={onIntent} />;
  const { priceOf, onKnow, onTakeBack } = props;
  return <PlanView {...{ snapshot, language, priceOf, onIntent, onKnow, onTakeBack }} />;
}
