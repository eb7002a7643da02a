import { useRef } from 'preact/hooks';
import type { Intent } from '../../season/intent.ts';
import type { Snapshot } from '../../season/snapshot.ts';
import { later } from '../later.tsx';
import { MoodChip } from '../mood-chip.tsx';
import { StateChip } from '../state-chip.tsx';
import { PLAY_WORDS, ROLE_WORDS } from '../words/play-words.ts';
import { WORDS } from '../words.ts';

/** What is known of somebody is not needed before the player asks for it. */
const card = later(
  async () => (await import('./floor/person-card.tsx')).PersonCard,
  () => null,
);

interface PersonNoteProps {
  readonly snapshot: Snapshot;
  /** Whom the player pressed in the store. */
  readonly looked: string | undefined;
  readonly onClose: () => void;
  readonly onIntent: (intent: Intent) => void;
  /** Opens what the player knows of the team, at one of them. */
  readonly onKnow: (person: string) => void;
}

/** Tells who somebody in the store is and how they feel, and why. Always there, so that changes are read out. */
export function PersonNote({ snapshot, looked, onClose, onIntent, onKnow }: PersonNoteProps) {
  const person = [...snapshot.people, snapshot.manager].find(({ id }) => id === looked);
  const note = useRef<HTMLDivElement>(null);
  const close = (): void => {
    // The button goes away; the focus must not fall back to the page.
    note.current?.focus();
    onClose();
  };
  return (
    <div class="person-note" role="status" ref={note} tabIndex={-1}>
      {person !== undefined && (
        <>
          <p>
            <b>{person.name}</b>, {ROLE_WORDS[person.role]}
          </p>
          {person.role !== 'manager' && <MoodChip mood={person.mood} />}
          <StateChip state={person.state} />
          {person.because !== undefined && (
            <p>
              {person.because.words}
              {person.because.week < snapshot.week &&
                ` (${PLAY_WORDS.talk.inWeek(person.because.week)})`}
            </p>
          )}
          {person.role !== 'manager' && <card.View {...{ person, snapshot, onIntent, onKnow }} />}
          <button type="button" class="button small" onClick={close}>
            {WORDS.notice.dismiss}
          </button>
        </>
      )}
    </div>
  );
}
