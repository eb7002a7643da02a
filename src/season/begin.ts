import { value } from '../model/coefficients.ts';
import type { Rep } from '../model/rep.ts';
import { TRAIT_DEFAULTS } from '../scenario/places.ts';
import type { Person } from '../scenario/scenario.ts';
import { USUAL_ORDERS } from '../scenario/standing-orders.ts';
import { NO_TOTALS } from './outcome/measures.ts';
import { NO_INSIGHT } from './people/know/insight.ts';
import type { SeasonRules } from './rules.ts';
import { draftOf, type SeasonState } from './state.ts';
import { beginWeek } from './week/calendar.ts';

const COACHING_BASE = value('coachingBase');
const CSAT_MEAN = value('csatMean');
const TRUST_SHARE = value('trustShare');
const TRUST_SPREAD = value('trustSpread');
const NEWCOMER_SKILL = value('newcomerSkill');
const SUPPORT_TO_MORALE = value('supportToMorale');
const SUPPORT_TO_OWNERSHIP = value('supportToOwnership');
const SEASON_CAUSAL_SHARE = value('seasonCausalShare');

/** TV contracts a week that head office expects of each rep, when a scenario sets no goal. */
const GOAL_PER_REP = 1;

/**
 * Begins a season: week 1, everybody as the scenario describes them, the TV rule at "when it fits".
 * `seed` is a whole number 0…2³² − 1; anything else is taken modulo 2³².
 */
export function beginSeason(rules: SeasonRules, seed: number): SeasonState {
  const { scenario, places } = rules;
  const reps = scenario.cast.filter(({ role }) => role === 'rep').map(repOf);
  const goal = scenario.store.goal ?? Math.ceil(reps.length * GOAL_PER_REP);
  const draft = draftOf({
    ...NOTHING_YET,
    seed: seed >>> 0,
    goal,
    handedGoal: goal,
    numbers: places.list.map(({ start }) => start),
    reps,
    coaching: COACHING_BASE,
    reputation: CSAT_MEAN,
  });
  beginWeek(rules, draft);
  return draft;
}

/** What every season begins with. */
const NOTHING_YET = {
  intents: [],
  events: [],
  newsFrom: 0,
  week: 1,
  phase: 'plan',
  rule: 'when-it-fits',
  isGoalTold: false,
  orders: USUAL_ORDERS,
  lastOrders: undefined,
  purse: 0,
  asked: undefined,
  guess: undefined,
  helpUntil: 0,
  heardBad: 0,
  slippedTo: [],
  partings: [],
  insight: NO_INSIGHT,
  coachingHours: 0,
  dials: { support: 0, structure: 0, pressure: 0 },
  clawbacks: [],
  bills: [],
  agenda: [],
  spentEntries: [],
  announcements: [],
  conversation: undefined,
  reports: [],
  totals: NO_TOTALS,
  unreadFrom: 0,
  shoppers: [],
  hands: [],
  isDismissed: false,
} as const satisfies Partial<SeasonState>;

/** Skill of a rep about whom the scenario says nothing. */
const USUAL_SKILL = 0.8;

/** Weeks in the store of somebody who is no newcomer when the season begins. */
const USUAL_TENURE = 60;

function repOf(person: Person): Rep {
  const morale = person.traits.morale ?? TRAIT_DEFAULTS.morale;
  const trust = person.traits.trust ?? TRAIT_DEFAULTS.trust;
  const ownership = person.traits.ownership ?? TRAIT_DEFAULTS.ownership;
  const style = person.style ?? 'friendly';
  const perceived = (TRUST_SHARE * (trust - 50)) / TRUST_SPREAD;
  return {
    id: person.id,
    style,
    pace: person.pace ?? 'steady',
    skill: person.skill ?? (style === 'newcomer' ? NEWCOMER_SKILL : USUAL_SKILL),
    morale,
    trust,
    ownership,
    // Left alone, people stay as the scenario describes them.
    restingMorale: morale - SUPPORT_TO_MORALE * SEASON_CAUSAL_SHARE * perceived,
    restingOwnership: ownership - SUPPORT_TO_OWNERSHIP * perceived,
    tenure: style === 'newcomer' ? 0 : USUAL_TENURE,
    state: 'working',
    noticeWeeks: 0,
    emptyWeeks: 0,
  };
}
