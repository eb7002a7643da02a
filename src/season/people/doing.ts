import type { ActName } from '../../scenario/act.ts';
import type { SeasonRules } from '../rules.ts';
import type { KnownRep } from '../snapshot.ts';
import type { SeasonState } from '../state.ts';

/** What a rep does in a week beside serving customers, by the act that had them do it. */
const DOING: Readonly<Partial<Record<ActName, KnownRep['doing']>>> = {
  rehearse: 'rehearsing',
  'coach-after-sale': 'coached',
  'model-it-yourself': 'coached',
  teach: 'coached',
  mentor: 'coached',
  reassess: 'coached',
};

/**
 * Says what each rep does this week, by id: whoever was rehearsed with or coached in one of the week's
 * conversations, and nobody else; the others serve. The latest counts.
 */
export function doingOf(rules: SeasonRules, state: SeasonState): Map<string, KnownRep['doing']> {
  const doing = new Map<string, KnownRep['doing']>();
  const from = state.events.findLastIndex(({ type }) => type === 'weekBegan');
  for (const event of state.events.slice(from + 1)) {
    if (event.type !== 'chose') continue;
    const moment = rules.moments.get(event.choice.slice(0, event.choice.indexOf('.')));
    for (const { act, to } of rules.choices.get(event.choice)?.acts ?? []) {
      const what = DOING[act];
      if (what === undefined) continue;
      const everybody = state.reps.map(({ id }) => id);
      const who = to === 'team' ? everybody : to === undefined ? (moment?.with ?? []) : [to];
      for (const id of who) doing.set(id, what);
    }
  }
  return doing;
}
