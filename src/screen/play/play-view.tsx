import type { Intent } from '../../season/intent.ts';
import type { Snapshot } from '../../season/snapshot.ts';
import { SCREEN_LANGUAGE, WORDS } from '../words.ts';
import { DebriefView } from './debrief/debrief-view.tsx';
import { PersonNote } from './person-note.tsx';
import { PlanView } from './plan-view.tsx';
import { type MenuActions, PlayMenu } from './play-menu.tsx';
import { WeekReportView } from './report/week-report-view.tsx';
import { StoreFrame, type StoreStatus } from './store-frame.tsx';
import { ConversationView } from './talk/conversation-view.tsx';
import '../chips.css';
import './play.css';
import './panel.css';
import './plan.css';
import './team.css';
import './talk/talk.css';
import './talk/choices.css';
import './numbers/numbers.css';
import './debrief/debrief.css';
import './print.css';

export interface PlayViewProps extends MenuActions {
  readonly snapshot: Snapshot;
  /** The language of the scenario, a BCP 47 tag. */
  readonly language: string;
  readonly isClass: boolean;
  readonly storeStatus: StoreStatus;
  /** The latest sound in words, when captions are wanted. */
  readonly caption: string | undefined;
  /** Whom in the store the player pressed: a cast id, or `you`. */
  readonly looked: string | undefined;
  readonly onLookAway: () => void;
  readonly onStore: (host: HTMLElement) => () => void;
  readonly onIntent: (intent: Intent) => void;
}

/** Shows one season: the store, and beside it whatever the season waits for. */
export function PlayView(props: PlayViewProps) {
  const { snapshot, storeStatus, caption, looked, onStore } = props;
  const isOver = snapshot.phase === 'over';
  const stage = isOver ? 'is-over' : snapshot.step > 0 ? 'is-under-way' : 'is-fresh';
  return (
    <div class={`play ${stage}`}>
      <PlayHead {...props} />
      <main class="play-main">
        {!isOver && (
          <StoreFrame status={storeStatus} onMount={onStore} caption={caption}>
            <PersonNote snapshot={snapshot} looked={looked} onClose={props.onLookAway} />
          </StoreFrame>
        )}
        <div class="panel">
          <Panel {...props} />
        </div>
      </main>
    </div>
  );
}

function PlayHead(props: PlayViewProps) {
  const { scenario, week } = props.snapshot;
  return (
    <header class="play-head">
      <h1>{scenario.store}</h1>
      <p class="week">
        <span>{WORDS.play.week(week, scenario.weeks)}</span>
        <progress max={scenario.weeks} value={week} aria-hidden="true" />
      </p>
      <PlayMenu {...props} />
    </header>
  );
}

function Panel(props: PlayViewProps) {
  const { snapshot, isClass, onIntent } = props;
  const language = props.language === SCREEN_LANGUAGE ? undefined : props.language;
  const { phase, conversation, ending } = snapshot;
  if (phase === 'over' && ending !== undefined)
    return <DebriefView {...props} ending={ending} language={language} />;
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
  if (phase === 'friday') return <WeekReportView snapshot={snapshot} onIntent={onIntent} />;
  return <PlanView snapshot={snapshot} language={language} onIntent={onIntent} />;
}
