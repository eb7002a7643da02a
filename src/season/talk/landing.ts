import { sayBecause } from '../../model/acts.ts';
import { drawUnit, streamKey } from '../../model/dice.ts';
import { edgeOf, withEdge } from '../../model/edge.ts';
import type { Rep } from '../../model/rep.ts';
import type { ActName, ActUse } from '../../scenario/act.ts';
import { actPlace } from '../../scenario/places.ts';
import { readPlace } from '../numbers.ts';
import type { SeasonRules } from '../rules.ts';
import { type Draft, isHeard } from '../state.ts';

/** Where an act was done: the moment, and the full id of the choice. */
interface Place {
  readonly moment: string;
  readonly choice: string;
}

/**
 * Lets the acts of a choice change how people work for some weeks: feedback that helps or backfires,
 * recognition, being asked, and a rousing talk. Each falls on the dice of the person, the act, and how often it was
 * done before, so that no other choice moves it. What the choice promises to pay is noted too.
 */
export function letActsLand(rules: SeasonRules, draft: Draft, place: Place): void {
  noteBill(rules, draft, place.choice);
  const present = rules.moments.get(place.moment)?.with ?? [];
  for (const use of rules.choices.get(place.choice)?.acts ?? []) {
    let reps: Rep[] | undefined;
    for (let i = 0; i < draft.reps.length; i += 1) {
      const rep = draft.reps[i];
      const as = rep === undefined ? undefined : roleIn(rep, use, present);
      if (rep === undefined || as === undefined) continue;
      const landed = landOn(rules, draft, { rep, as, act: use.act, place });
      if (landed === rep) continue;
      reps ??= [...draft.reps];
      reps[i] = landed;
    }
    if (reps !== undefined) draft.reps = reps;
  }
}

/** Notes what a choice promises to pay, from this week on; a choice taken again pays again. */
function noteBill(rules: SeasonRules, draft: Draft, choice: string): void {
  const bill = rules.choices.get(choice)?.bill;
  if (bill === undefined) return;
  const { weekly, weeks, because: words } = bill;
  const until = draft.week + weeks - 1;
  draft.bills = [...draft.bills, { weekly, until, words, choice }];
}

type Role = 'addressed' | 'witness';

/** Says whether an act is done to a rep or seen by them; undefined when they know nothing of it. */
function roleIn({ id, state }: Rep, { to }: ActUse, present: readonly string[]): Role | undefined {
  if (state === 'gone') return undefined;
  const isPresent = present.includes(id);
  if (to === id || to === 'team' || (to === undefined && isPresent)) return 'addressed';
  return isPresent ? 'witness' : undefined;
}

interface Landing {
  readonly rep: Rep;
  readonly as: Role;
  readonly act: ActName;
  readonly place: Place;
}

function landOn(rules: SeasonRules, draft: Draft, { rep, as, act, place }: Landing): Rep {
  // Most acts sharpen nobody, and then no die is thrown.
  if (edgeOf({ act, as, rep, roll: 0 }) === 0) return rep;
  const times = readPlace(rules, draft.numbers, actPlace(act));
  const roll = drawUnit(draft.seed, streamKey(`landed:${act}:${rep.id}`), times);
  const by = edgeOf({ act, as, rep, roll });
  if (isHeard(draft)) tellLanding(draft, { rep, as, act, place }, by);
  return withEdge(rep, by);
}

function tellLanding(draft: Draft, { rep, act, place }: Landing, by: number): void {
  const heard = by < 0 ? ', and it was heard as a verdict' : '';
  draft.events.push({
    type: 'landed',
    person: rep.id,
    act,
    how: by < 0 ? 'backfired' : 'lifted',
    because: {
      kind: 'act',
      words: `${sayBecause(act)}${heard}`,
      week: draft.week,
      choice: place.choice,
      act,
    },
  });
}
