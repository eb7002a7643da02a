import type { PersonSnapshot, Snapshot } from '../../../season/snapshot.ts';
import { MoodChip } from '../../mood-chip.tsx';
import { Portrait } from '../../portrait/portrait.tsx';
import { StateChip } from '../../state-chip.tsx';
import { PLAY_WORDS } from '../../words/play-words.ts';
import { ShortName } from '../short-name.tsx';

interface TeamStripProps {
  readonly snapshot: Snapshot;
  /** Opens what the player knows of the team. */
  readonly onKnow: () => void;
}

/** Shows every rep: who they are, how they feel, and how near the door they are. */
export function TeamStrip({ snapshot, onKnow }: TeamStripProps) {
  const reps = snapshot.people.filter(({ role }) => role === 'rep');
  if (reps.length === 0) return null;
  return (
    <section class="team" aria-labelledby="team-heading">
      <div class="team-top">
        <h3 id="team-heading">{PLAY_WORDS.plan.team}</h3>
        <button type="button" class="button small" onClick={onKnow}>
          {PLAY_WORDS.plan.know}
        </button>
      </div>
      <ul>
        {reps.map((rep) => (
          <TeamMember
            key={rep.id}
            rep={rep}
            standIn={snapshot.newcomers?.find(({ post }) => post?.id === rep.id)?.name}
          />
        ))}
      </ul>
    </section>
  );
}

interface TeamMemberProps {
  readonly rep: PersonSnapshot;
  /** Who has taken their post since they left, if anybody has. */
  readonly standIn: string | undefined;
}

function TeamMember({ rep, standIn }: TeamMemberProps) {
  const { name, mood, state } = rep;
  const isGone = state === 'gone';
  return (
    <li class={isGone ? 'is-gone' : ''}>
      <Portrait {...rep} isClose />
      <div>
        <b>
          <ShortName name={name} />
        </b>
        {!isGone && <MoodChip mood={mood} />}
        <StateChip state={state} />
        {standIn !== undefined && <small>{PLAY_WORDS.plan.standIn(standIn)}</small>}
      </div>
    </li>
  );
}
