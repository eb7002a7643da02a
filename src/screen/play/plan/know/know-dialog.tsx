import { useEffect, useRef } from 'preact/hooks';
import type { Intent } from '../../../../season/intent.ts';
import type { PersonSnapshot, Snapshot } from '../../../../season/snapshot.ts';
import { MoodChip } from '../../../mood-chip.tsx';
import { Portrait } from '../../../portrait/portrait.tsx';
import { StateChip } from '../../../state-chip.tsx';
import { KNOW_WORDS } from '../../../words/know-words.ts';
import { StandIn } from '../../floor/stand-in.tsx';
import { type EvidenceWeeks, evidenceOf } from './evidence.ts';
import { EvidenceTable } from './evidence-table.tsx';
import { NoteForm } from './note-form.tsx';
import { Personal } from './personal.tsx';
import './know.css';

interface KnowDialogProps {
  readonly snapshot: Snapshot;
  /** Whom the player came from: they are shown first of all; '' for nobody. */
  readonly about: string;
  readonly onIntent: (intent: Intent) => void;
  readonly onClose: () => void;
}

/** Shows what the player knows of each rep, over whatever was on screen, and takes down what they think. */
export function KnowDialog({ snapshot, about, onIntent, onClose }: KnowDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    const card = dialog.current?.querySelector<HTMLElement>(`[data-person="${CSS.escape(about)}"]`);
    // Else the first select would take it, and the page would begin in its middle.
    (card ?? heading.current)?.focus();
  }, []);
  const reps = snapshot.people.filter(({ role }) => role === 'rep');
  const weeks = evidenceOf(
    snapshot.weeks,
    reps.map(({ id }) => id),
  );
  const words = KNOW_WORDS;
  return (
    <dialog class="card know" ref={dialog} aria-labelledby="know-heading" onClose={onClose}>
      <header class="know-head">
        <h2 id="know-heading" ref={heading} tabIndex={-1}>
          {words.heading}
        </h2>
        <button type="button" class="button small primary" onClick={() => dialog.current?.close()}>
          {words.close}
        </button>
      </header>
      <div class="know-body">
        <p>{words.intro}</p>
        {!snapshot.plan.isOpen && <p class="know-closed">{words.whilePlanning}</p>}
        <ul class="know-team">
          {reps.map((rep) => (
            <RepCard key={rep.id} {...{ rep, weeks, snapshot, onIntent }} />
          ))}
        </ul>
      </div>
    </dialog>
  );
}

interface RepCardProps {
  readonly rep: PersonSnapshot;
  readonly weeks: EvidenceWeeks | undefined;
  readonly snapshot: Snapshot;
  readonly onIntent: (intent: Intent) => void;
}

function RepCard({ rep, weeks, snapshot, onIntent }: RepCardProps) {
  const { id, name, mood, state, known } = rep;
  return (
    <li
      class={known === undefined ? 'is-gone' : ''}
      data-person={id}
      tabIndex={-1}
      aria-labelledby={`know-${id}`}
    >
      <div class="know-who">
        <Portrait {...rep} isClose />
        <div>
          <h3 id={`know-${id}`}>{name}</h3>
          {known !== undefined && <MoodChip mood={mood} />}
          <StateChip state={state} />
        </div>
      </div>
      {known === undefined ? (
        <>
          <p class="help">{KNOW_WORDS.gone}</p>
          <StandIn person={rep} snapshot={snapshot} />
        </>
      ) : (
        <>
          <Personal known={known} />
          <EvidenceTable name={name} weeks={weeks} of={weeks?.of.get(id)} />
          <NoteForm {...{ id, name, onIntent }} isOpen={snapshot.plan.isOpen} noted={known.noted} />
        </>
      )}
    </li>
  );
}
