import { value } from '../../model/coefficients.ts';
import { drawUnit, streamKey } from '../../model/dice.ts';
import { clamp } from '../../model/exact-math.ts';
import { TRAIT_DEFAULTS } from '../../scenario/places.ts';
import type { Because, CustomerMemory } from '../event.ts';
import { readPlace } from '../numbers.ts';
import { strongestCause } from '../outcome/strongest-cause.ts';
import type { SeasonRules } from '../rules.ts';
import { type Draft, heardEvents, isHeard } from '../state.ts';
import type { CustomerAnswer, CustomerEnd, CustomerQuestion } from './customer-path.ts';

/** How a customer with a name left, and when they will show that they remember. */
export interface Parting {
  readonly person: string;
  readonly moment: string;
  /** The week of the conversation. */
  readonly week: number;
  /** The week in which they come back, stay away, tell others or cancel. */
  readonly due: number;
  /** Comfort when they left, in points, 0…100. */
  readonly comfort: number;
  readonly hasSigned: boolean;
}

/** Weeks until somebody shows that they remember: two to eight, each as likely. */
const SOONEST = 2;
const LATEST = 8;

/** Comfort at which a contract is as safe as one that fits, and as shaky as one that was pushed. */
const CONTENT = 65;
const CORNERED = 35;

/** Points from the usual comfort at which everybody who ever tells others does so. */
const TALK_SPREAD = 25;

const TELLS = value('tellShare');
const LISTENERS = value('listeners');

/** Notes how the customers of a conversation left it. The latest conversation with each counts. */
export function partFromCustomers(rules: SeasonRules, draft: Draft, moment: string): void {
  const customers = rules.customersOf.get(moment);
  if (customers === undefined) return;
  const others = draft.partings.filter(({ person }) => !customers.includes(person));
  draft.partings = [...others, ...customers.map((id) => partingOf(rules, draft, moment, id))];
}

function partingOf(rules: SeasonRules, draft: Draft, moment: string, person: string): Parting {
  const { week, seed } = draft;
  const waits = drawUnit(seed, streamKey(`remembers:${person}`), week * DICE);
  return {
    person,
    moment,
    week,
    due: week + SOONEST + Math.floor(waits * (LATEST - SOONEST + 1)),
    comfort: readPlace(rules, draft.numbers, `${person}.comfort`),
    hasSigned:
      draft.slippedTo.includes(person) || readPlace(rules, draft.numbers, `${person}-signed`) >= 1,
  };
}

/** Dice that one parting may use: one for the wait, then one for each question. */
const DICE = 8;
const DIE: Readonly<Record<CustomerQuestion, number>> = {
  'has-signed': 1,
  cancels: 2,
  'comes-back': 3,
  'sends-others': 4,
  'warns-others': 5,
};

/** The chance of a yes, 0…1, to each question about a parting. */
export function customerChance(question: CustomerQuestion, parting: Parting): number {
  const { comfort, hasSigned } = parting;
  const mood = comfort - TRAIT_DEFAULTS.comfort;
  const strength = Math.min(1, Math.abs(mood) / TALK_SPREAD);
  switch (question) {
    case 'has-signed':
      return hasSigned ? 1 : 0;
    case 'cancels': {
      const cornered = clamp((CONTENT - comfort) / (CONTENT - CORNERED), 0, 1);
      const [kept, pushed] = [value('fittingCancels'), value('pushedCancels')];
      return kept + (pushed - kept) * cornered;
    }
    case 'comes-back':
      return clamp(value('returnBase') + value('csatToReturn') * mood, 0, 1);
    case 'sends-others':
      return mood > 0 ? TELLS * strength : 0;
    case 'warns-others':
      return mood < 0 ? TELLS * strength : 0;
  }
}

/** What remembering comes to: how it is told, customers more or fewer in that week, people warned. */
interface Effect {
  readonly how: CustomerMemory;
  readonly visits: number;
  readonly told: number;
}

/**
 * A conversation's own contract is in no week's figures, so one that is cancelled takes no money back:
 * what it costs is the customer.
 */
const EFFECTS: Readonly<Record<CustomerEnd, Effect>> = {
  back: { how: 'came-back', visits: 1, told: 0 },
  advocate: { how: 'told-others', visits: 2, told: 0 },
  away: { how: 'stayed-away', visits: -1, told: 0 },
  critic: { how: 'told-others', visits: -1, told: LISTENERS },
  cancelled: { how: 'cancelled', visits: -1, told: 0 },
};

/** Customers that come or stay away this week because they remember, and people who were warned. */
export interface Remembered {
  readonly visits: number;
  readonly told: number;
}

const NOBODY_REMEMBERS: Remembered = { visits: 0, told: 0 };

/** Lets those show that they remember for whom it is time, and tells of it. */
export function rememberCustomers(rules: SeasonRules, draft: Draft): Remembered {
  const due = draft.partings.filter((parting) => parting.due <= draft.week);
  if (due.length === 0) return NOBODY_REMEMBERS;
  draft.partings = draft.partings.filter((parting) => parting.due > draft.week);
  let [visits, told] = [0, 0];
  for (const parting of due) {
    const end = rules.players.customerOf(parting.person, answerFor(draft.seed, parting));
    const effect = EFFECTS[end];
    visits += effect.visits;
    told += effect.told;
    if (!isHeard(draft)) continue;
    const because = causeOf(rules, draft, parting, effect.visits);
    draft.events.push({
      type: 'customerRemembered',
      person: parting.person,
      how: effect.how,
      because,
    });
  }
  return { visits, told };
}

/** Answers for one parting by its own dice, so that nothing else in a season moves them. */
export function answerFor(seed: number, parting: Parting): CustomerAnswer {
  const stream = streamKey(`remembers:${parting.person}`);
  return (question) =>
    drawUnit(seed, stream, parting.week * DICE + DIE[question]) < customerChance(question, parting);
}

/** What moved their comfort most in that conversation, in the direction of what they do now. */
function causeOf(rules: SeasonRules, draft: Draft, parting: Parting, way: number): Because {
  const { person, week, moment } = parting;
  const strongest = strongestCause(heardEvents(draft), {
    places: new Set([`${person}.comfort`]),
    from: week,
    to: week,
    way: Math.sign(way),
  });
  const title = rules.moments.get(moment)?.title ?? moment;
  return strongest ?? { kind: 'week', words: `how it went in “${title}”`, week };
}
