import { useRef } from 'preact/hooks';
import type { Snapshot } from '../../season/snapshot.ts';
import { MoodChip } from '../mood-chip.tsx';
import { StateChip } from '../state-chip.tsx';
import { ROLE_WORDS, WORDS } from '../words.ts';

interface PersonNoteProps {
  readonly snapshot: Snapshot;
  /** Whom the player pressed in the store. */
  readonly looked: string | undefined;
  readonly onClose: () => void;
}

/** Tells who somebody in the store is and how they feel, and why. Always there, so that changes are read out. */
export function PersonNote({ snapshot, looked, onClose }: PersonNoteProps) {
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
          {person.because !== undefined && <p>{person.because.words}</p>}
          <button type="button" class="button small" onClick={close}>
            {WORDS.notice.dismiss}
          </button>
        </>
      )}
    </div>
  );
}
