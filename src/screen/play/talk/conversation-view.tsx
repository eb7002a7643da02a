import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Intent } from '../../../season/intent.ts';
import type { ConversationSnapshot, PersonSnapshot, Snapshot } from '../../../season/snapshot.ts';
import { MoodChip } from '../../mood-chip.tsx';
import { Portrait } from '../../portrait/portrait.tsx';
import { StateChip } from '../../state-chip.tsx';
import { PLAY_WORDS, PREDICTION_WORDS, ROLE_WORDS, SPOT_WORDS } from '../../words/play-words.ts';
import { WORDS } from '../../words.ts';
import { ShortName } from '../short-name.tsx';
import { showNewest } from '../show-first.ts';
import { useArrival } from '../use-arrival.ts';
import { ChoiceList } from './choice-list.tsx';
import { hearSnapshot, SILENCE } from './said.ts';
import { EarlierButton, SaidLog } from './said-log.tsx';

interface ConversationViewProps {
  readonly snapshot: Snapshot;
  readonly conversation: ConversationSnapshot;
  readonly language: string | undefined;
  readonly isClass: boolean;
  readonly onIntent: (intent: Intent) => void;
}

/** Shows one conversation: who speaks and how they feel, what is said, and what may be answered. */
export function ConversationView(props: ConversationViewProps) {
  const { snapshot, conversation, language } = props;
  const heading = useArrival(snapshot.step);
  // The log is filled after it stands in the page, so that a screen reader announces its lines.
  const [said, setSaid] = useState(SILENCE);
  useLayoutEffect(
    () => setSaid((before) => hearSnapshot(before, snapshot, PLAY_WORDS.talk.you)),
    [snapshot],
  );
  const card = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const isUnderWay = said.list.some(({ step }) => step !== said.step);
    if (card.current !== null && said.step >= 0) showNewest(card.current, isUnderWay);
  }, [said]);
  const [isWhole, setWhole] = useState(false);
  const face = faceOf(snapshot, conversation);
  return (
    <section class="card panel-card talk" aria-label={WORDS.region.conversation} ref={card}>
      <div class={`talk-face ${face === undefined ? '' : `tint-${face.mood}`}`}>
        {face !== undefined && <Portrait {...face} saying={sayingOf(face, conversation)} />}
      </div>
      <div class="talk-body">
        <div class="talk-top">
          <p class="talk-where">
            <span lang={language}>{conversation.title}</span> · {SPOT_WORDS[conversation.where]}
          </p>
          <EarlierButton said={said} isWhole={isWhole} onWhole={setWhole} />
        </div>
        <h2 ref={heading} tabIndex={-1} onKeyDown={goToAnswers}>
          {face === undefined ? conversation.title : `${face.name}, ${ROLE_WORDS[face.role]}`}
        </h2>
        {face !== undefined && <Feeling person={face} />}
        <Others snapshot={snapshot} face={face} />
        <SaidLog said={said} isWhole={isWhole} language={language} />
        <Outcome snapshot={snapshot} because={conversation.because} language={language} />
        <div class="answers">
          <Answers {...props} />
        </div>
      </div>
    </section>
  );
}

/** Arrow down leads from the heading to the first answer; Tab does so by itself. */
function goToAnswers(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  if (event.key !== 'ArrowDown' || event.altKey || event.ctrlKey || event.metaKey) return;
  const first = event.currentTarget.parentElement?.querySelector<HTMLElement>('.choice, .big');
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

function Feeling({ person }: { readonly person: PersonSnapshot }) {
  if (person.role === 'manager') return null;
  return (
    <p class="feeling">
      <MoodChip mood={person.mood} />
      <StateChip state={person.state} />
      {person.because !== undefined && <span>{person.because.words}</span>}
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
      {others.map(({ id, name, mood, state }) => (
        <li key={id}>
          <ShortName name={name} /> <MoodChip mood={mood} /> <StateChip state={state} />
        </li>
      ))}
    </ul>
  );
}

interface OutcomeProps {
  readonly snapshot: Snapshot;
  readonly because: string | undefined;
  readonly language: string | undefined;
}

/** What the last choice came to: the author's explanation, and the player's own prediction beside it. */
function Outcome({ snapshot, because, language }: OutcomeProps) {
  const predicted = snapshot.news.find((event) => event.type === 'predicted');
  const who = snapshot.people.find(({ id }) => id === predicted?.person);
  if (because === undefined && (predicted === undefined || who === undefined)) return null;
  const say = (guess: keyof typeof PREDICTION_WORDS) => PREDICTION_WORDS[guess].toLowerCase();
  return (
    <div class="outcome">
      {because !== undefined && (
        <p>
          <b>{PLAY_WORDS.talk.because}</b> <span lang={language}>{because}</span>
        </p>
      )}
      {predicted !== undefined && who !== undefined && (
        <p>{PLAY_WORDS.talk.predicted(who.name, say(predicted.guess), say(predicted.was))}</p>
      )}
    </div>
  );
}
