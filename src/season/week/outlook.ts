import { momentOf } from '../../dialogue/compiled.ts';
import type { SeasonEvent } from '../event.ts';
import type { SeasonRules } from '../rules.ts';
import type { OutlookSnapshot } from '../snapshot.ts';
import type { SeasonState } from '../state.ts';
import { talkHours } from '../talk/talk-hours.ts';
import { isReviewWeek, planReach, QUIET_WEEKS } from './calendar.ts';
import { ALLOWANCE } from './money.ts';
import { LOOKED_AT } from './review.ts';

/** Gives what lies ahead of a plan and what is new in it. Of a season that is planning. */
export function outlookOf(rules: SeasonRules, state: SeasonState): OutlookSnapshot {
  const { until, isSure } = planReach(rules, state);
  const review = reviewAhead(rules, state);
  const ordered = orderedIn(state);
  const gift = giftOf(rules, state);
  return {
    until,
    isUntilSure: isSure,
    talks: talksOf(rules, state),
    made: madeIn(state),
    ...(review !== undefined && { review }),
    ...(ordered !== undefined && { ordered }),
    allowance: rules.offered.includes('budget') ? ALLOWANCE : 0,
    ...(gift !== undefined && { gift }),
  };
}

function talksOf(rules: SeasonRules, { agenda }: SeasonState): OutlookSnapshot['talks'] {
  const hours = agenda.map((moment) => talkHours(momentOf(rules.story, moment)));
  return {
    count: agenda.length,
    least: hours.reduce((sum, { least }) => sum + least, 0),
    most: hours.reduce((sum, { most }) => sum + most, 0),
  };
}

function districtManager({ scenario }: SeasonRules): string | undefined {
  return scenario.cast.find(({ role }) => role === 'district-manager')?.name;
}

function reviewAhead(rules: SeasonRules, state: SeasonState): OutlookSnapshot['review'] {
  const by = districtManager(rules);
  if (by === undefined) return undefined;
  let { week } = state;
  while (week < rules.scenario.store.weeks && !isReviewWeek(rules, week)) week += 1;
  return { week, by, counts: LOOKED_AT };
}

/** Counts what was set and guessed since this plan began: whatever did not lead on. */
function madeIn({ intents }: SeasonState): number {
  const before = intents.findLastIndex((intent) => intent.do === 'go-on' || intent.do === 'choose');
  return intents.length - 1 - before;
}

/** Compares what the orders of this week came to with how last week was worked. */
function orderedIn({ events, week, reports }: SeasonState): OutlookSnapshot['ordered'] {
  const arrived = lastOf(events, 'orderArrived');
  if (arrived?.week !== week) return undefined;
  const last = reports.at(-1);
  const { rule, goal } = arrived;
  return {
    ...(rule !== last?.rule && { rule: { ...(last && { from: last.rule }), to: rule } }),
    ...(goal !== last?.goal && { goal: { ...(last && { from: last.goal }), to: goal } }),
  };
}

function giftOf(rules: SeasonRules, { events, week }: SeasonState): OutlookSnapshot['gift'] {
  const reviewed = lastOf(events, 'reviewed');
  const { gives, amount } = reviewed ?? {};
  const by = districtManager(rules);
  if (reviewed === undefined || gives === undefined || amount === undefined || by === undefined)
    return undefined;
  if (week - reviewed.week > QUIET_WEEKS) return undefined;
  return { week: reviewed.week, by, gives, amount };
}

function lastOf<Type extends SeasonEvent['type']>(
  events: readonly SeasonEvent[],
  type: Type,
): Extract<SeasonEvent, { type: Type }> | undefined {
  return events.findLast(
    (event): event is Extract<SeasonEvent, { type: Type }> => event.type === type,
  );
}
