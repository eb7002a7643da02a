import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Intent } from '../../../season/intent.ts';
import type { ConversationSnapshot, PersonSnapshot, Snapshot } from '../../../season/snapshot.ts';
import { later } from '../../later.tsx';
import { MoodChip } from '../../mood-chip.tsx';
import { Portrait } from '../../portrait/portrait.tsx';
import { StateChip } from '../../state-chip.tsx';
import { PLAY_WORDS, ROLE_WORDS, SPOT_WORDS } from '../../words/play-words.ts';
import { WORDS } from '../../words.ts';
import { ShortName } from '../short-name.tsx';
import { showNewest } from '../show-first.ts';
import { useArrival } from '../use-arrival.ts';
import { ChoiceList } from './choice-list.tsx';
import { hearSnapshot, SILENCE } from './said.ts';
import { SaidLog } from './said-log.tsx';

/** Not needed before the first choice: fetched as soon as a hand comes near the answers. */
const outcome = later(
  async () => (await import('./outcome.tsx')).Outcome,
  () => null,
);

interface ConversationViewProps {
  readonly snapshot: Snapshot;
  readonly conversation: ConversationSnapshot;
  readonly language: string | undefined;
  readonly isClass: boolean;
  readonly onIntent: (intent: Intent) => void;
}

/**
 * Shows one conversation: who speaks and how they feel, which stays in sight, what is said, and what may
 * be answered.
 */
export function ConversationView(props: ConversationViewProps) {
  const { snapshot, conversation, language } = props;
  const heading = useArrival(snapshot.step, 'still');
  // The log is filled after it stands in the page, so that a screen reader announces its lines.
  const [said, setSaid] = useState(SILENCE);
  useLayoutEffect(
    () => setSaid((before) => hearSnapshot(before, snapshot, PLAY_WORDS.talk.you)),
    [snapshot],
  );
  const card = useRef<HTMLElement>(null);
  useLayoutEffect(() => showNewest(card.current), [said]);
  const face = faceOf(snapshot, conversation);
  return (
    <section class="card panel-card talk" aria-label={WORDS.region.conversation} ref={card}>
      {/* Seen below the head. Here it comes before the heading, from which Tab leads to the answers. */}
      <div class="talk-top">
        <p class="talk-where">
          <span lang={language}>{conversation.title}</span> · {SPOT_WORDS[conversation.where]}
        </p>
        <details class="earlier">
          <summary class="button small">{PLAY_WORDS.talk.earlier}</summary>
        </details>
      </div>
      <div class={`talk-head ${face === undefined ? '' : `tint-${face.mood}`}`}>
        {face !== undefined && (
          <div class="talk-face">
            <Portrait {...face} saying={sayingOf(face, conversation)} />
          </div>
        )}
        <div class="talk-who">
          <h2 ref={heading} tabIndex={-1} onKeyDown={goToAnswers}>
            {face === undefined ? conversation.title : `${face.name}, ${ROLE_WORDS[face.role]}`}
          </h2>
          {face !== undefined && <Feeling person={face} week={snapshot.week} />}
        </div>
        <Others snapshot={snapshot} face={face} />
      </div>
      <div class="talk-body">
        <SaidLog said={said} language={language} />
        {snapshot.news.some(({ type }) => type === 'chose') && (
          <outcome.View snapshot={snapshot} because={conversation.because} language={language} />
        )}
        <div class="answers" onPointerDown={outcome.fetchAhead} onFocusIn={outcome.fetchAhead}>
          <Answers {...props} />
        </div>
      </div>
      <div class="talk-more" aria-hidden="true" />
    </section>
  );
}

/** Arrow down leads from the heading to the first answer; Tab does so by itself. */
function goToAnswers(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  if (event.key !== 'ArrowDown' || event.altKey || event.ctrlKey || event.metaKey) return;
  const first = event.currentTarget.closest('.talk')?.querySelector<HTMLElement>('.choice, .big');
  if (first === null || first === undefined) return;
  first.focus();
  event.preventDefault();
}

/** What may be answered; when nothing is left to answer, what leads on. */
function Answers(props: ConversationViewProps) {
  const { snapshot, conversation, language, isClass, onIntent } = props;
  if (conversation.choices.length > 0)
    return (
      <ChoiceList
        key={snapshot.step}
        choices={conversation.choices}
        language={language}
        isClass={isClass}
        onIntent={onIntent}
      />
    );
  return (
    <button
      type="button"
      class="button primary big"
      data-go-on="moment"
      onClick={() => onIntent({ do: 'go-on' })}
    >
      {PLAY_WORDS.talk.goOn}
    </button>
  );
}

/** The one who spoke last, else the first of those present: somebody must be looked at. */
function faceOf(snapshot: Snapshot, { speaker }: ConversationSnapshot): PersonSnapshot | undefined {
  return speaker ?? snapshot.people.find(({ isInMoment }) => isInMoment);
}

/** What somebody has just said, if they spoke at all. */
function sayingOf({ id }: PersonSnapshot, { lines }: ConversationSnapshot): string | undefined {
  return lines.findLast(({ speaker }) => speaker === id)?.words;
}

interface FeelingProps {
  readonly person: PersonSnapshot;
  /** The present week: a cause from an earlier one says from when it is. */
  readonly week: number;
}

function Feeling({ person, week }: FeelingProps) {
  const { role, mood, state, because } = person;
  if (role === 'manager') return null;
  return (
    <p class="feeling">
      <span class="feeling-chips">
        <MoodChip mood={mood} />
        <StateChip state={state} />
      </span>{' '}
      {because !== undefined && (
        <span class="feeling-why">
          {because.words}
          {because.week < week && ` (${PLAY_WORDS.talk.inWeek(because.week)})`}
        </span>
      )}
    </p>
  );
}

interface OthersProps {
  readonly snapshot: Snapshot;
  readonly face: PersonSnapshot | undefined;
}

function Others({ snapshot, face }: OthersProps) {
  const others = snapshot.people.filter(({ id, isInMoment }) => isInMoment && id !== face?.id);
  if (others.length === 0) return null;
  return (
    <ul class="others" aria-label={PLAY_WORDS.talk.others}>
      {others.map((other) => (
        <li key={other.id}>
          <Portrait {...other} isClose />
          <ShortName name={other.name} /> <MoodChip mood={other.mood} />{' '}
          <StateChip state={other.state} />
        </li>
      ))}
    </ul>
  );
}
