import type { Snapshot } from '../../../../season/snapshot.ts';
import { OUTLOOK_WORDS } from '../../../words/outlook-words.ts';

interface BriefingProps {
  readonly snapshot: Snapshot;
  /** The language of the scenario, when it is not that of the screen. */
  readonly language: string | undefined;
}

/**
 * Says before the first week who the player is, what is wanted, what there is to decide and how it
 * ends. It can be folded away, and is gone once a week has been worked.
 */
export function Briefing({ snapshot, language }: BriefingProps) {
  const { scenario, plan, people, weeks } = snapshot;
  if (weeks.length > 0) return null;
  const words = OUTLOOK_WORDS;
  const reps = people.filter(({ role }) => role === 'rep').length;
  const parts: readonly (readonly [string, string])[] = [
    [words.you, words.youAre(scenario.store, reps)],
    [words.wanted, words.wantedIs(plan.goal)],
    [words.decide, words.decideOn(plan.hours.week)],
    [words.ends, words.endsAt(scenario.weeks)],
  ];
  return (
    <details class="briefing" open>
      <summary>{words.briefing}</summary>
      {scenario.summary !== undefined && <p lang={language}>{scenario.summary}</p>}
      {parts.map(([head, rest]) => (
        <p key={head}>
          <b>{head}</b> {rest}
        </p>
      ))}
    </details>
  );
}
