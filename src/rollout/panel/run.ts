import { takenOver, teamCsat } from '../../model/add-ons/team.ts';
import { walkInsAfter } from '../../model/add-ons/word-of-mouth.ts';
import { value } from '../../model/coefficients.ts';
import { bellAt, openStream, streamKey } from '../../model/dice.ts';
import { expExact } from '../../model/exact-math.ts';
import type { Climate, Rep } from '../../model/rep.ts';
import { NO_TERMS } from '../../model/terms.ts';
import {
  type Chances,
  emptyChances,
  type MarketNumbers,
  trafficAt,
  type Writable,
} from '../../model/visit.ts';
import { beginCrew, type Crew, emptyCrew } from './crew.ts';
import { type DrawnPolicy, drawPolicy, type PanelPolicy, setClimate } from './policy.ts';
import { emptyRecord, type PanelRecord } from './record.ts';

/** What panel is wanted. */
export interface PanelPlan {
  readonly stores: number;
  /** Weeks in all, the burn-in among them. */
  readonly weeks: number;
  /** Weeks at the beginning that are not measured. */
  readonly burnIn: number;
  /** A whole number, 0…2³² − 1. */
  readonly seed: number;
  /** Reps per store; the registry's when left out. */
  readonly posts?: number;
  /** The market; the registry's when left out. */
  readonly market?: Partial<Pick<MarketNumbers, 'visits' | 'tvNeed' | 'conversion'>>;
  /** How every store is led from week 1; what is left out is drawn for each store. */
  readonly start?: PanelPolicy;
  /** How every store is led from `fromWeek` on; what is left out stays as it was. */
  readonly policy?: PanelPolicy;
  /** Counts from 1, the burn-in included; 1 when left out. */
  readonly fromWeek?: number;
}

/** A panel at work: everything that is filled again for each store, week and rep. */
export interface PanelRun {
  readonly plan: PanelPlan;
  readonly crew: Crew;
  readonly record: PanelRecord;
  readonly drawn: DrawnPolicy;
  readonly climate: Writable<Climate>;
  readonly market: Writable<MarketNumbers>;
  readonly around: { readonly climate: Climate; readonly market: MarketNumbers };
  readonly chances: Writable<Chances>;
  /** The rep at hand. */
  readonly rep: Writable<Rep>;
  /** Numbers of the store at hand. */
  readonly store: StoreNumbers;
}

/** Numbers of one store in one week. */
interface StoreNumbers {
  /** Traffic against the average store's, reputation left aside. */
  site: number;
  morale: number;
  reputation: number;
  /** Customers for each post this week. */
  walkIns: number;
  peerSkill: number;
  /** People told of unhappy visits last week, undefined in the first, and this week so far. */
  heardBad: number | undefined;
  told: number;
  /** Sums of the week's satisfaction and conversations. */
  csatSum: number;
  served: number;
}

const STORES = streamKey('panel:stores');
const STORE_MORALE = value('storeMorale');
const STORE_CSAT = value('storeCsat');
const STORE_TRAFFIC = value('storeTraffic');
const LABOUR_MARKET = value('labourMarket');
const CSAT_MEAN = value('csatMean');
const NEWCOMER_WEEKS = value('newcomerWeeks');
const PEER_SKILL_MEAN = value('peerSkillMean');

/** Which of a store's dice says what; policies take three bells of four, the others one. */
const DIE = { policy: 0, morale: 12, csat: 16, traffic: 20, labour: 24 } as const;

/** Makes a panel ready to run. @throws RangeError when the plan makes no sense: our fault. */
export function beginRun(plan: PanelPlan): PanelRun {
  const { weeks, burnIn, posts = value('posts') } = plan;
  const counts = [plan.stores, weeks, burnIn, posts, plan.seed];
  if (counts.some((count) => !Number.isInteger(count) || count < 0) || burnIn > weeks)
    throw new RangeError(`no panel has ${counts.join(', ')} stores, weeks, burn-in, posts, seed`);
  const climate = { ...AVERAGE_CLIMATE };
  const market = {
    visits: 0,
    tvNeed: plan.market?.tvNeed ?? value('tvNeed'),
    conversion: plan.market?.conversion ?? value('conversion'),
    csatShift: 0,
    teamCsat: 0,
    labour: 0,
  };
  return {
    plan,
    crew: emptyCrew(posts),
    record: emptyRecord({ firstWeek: burnIn + 1, weeks: weeks - burnIn, posts }),
    drawn: { support: 0, structure: 0, pressure: 0, coaching: 0 },
    climate,
    market,
    around: { climate, market },
    chances: emptyChances(),
    rep: { ...ANYBODY },
    store: { ...EMPTY_STORE },
  };
}

const EMPTY_STORE: StoreNumbers = {
  site: 1,
  morale: 0,
  reputation: 0,
  walkIns: 0,
  peerSkill: 0,
  heardBad: undefined,
  told: 0,
  csatSum: 0,
  served: 0,
};

/** In a panel everybody is offered TV once, and the manager causes what trials say. */
const AVERAGE_CLIMATE: Climate = {
  support: 0,
  structure: 0,
  pressure: 0,
  coaching: 0.5,
  rule: 'everyone-once',
  causalShare: value('causalShare'),
  terms: NO_TERMS,
};

const ANYBODY: Rep = {
  id: 'anybody',
  style: 'friendly',
  pace: 'steady',
  skill: 0,
  morale: 0,
  trust: 0,
  ownership: 0,
  restingMorale: 0,
  restingOwnership: 0,
  talent: 0,
  tenure: 0,
  state: 'working',
  noticeWeeks: 0,
  emptyWeeks: 0,
};

/** Opens the store of this number, counted from 0: its people, its place, its manager. */
export function openStore(run: PanelRun, number: number): void {
  const { plan, store, market } = run;
  const dice = openStream(openStream(plan.seed, STORES), number);
  drawPolicy(run.drawn, dice, DIE.policy);
  store.morale = STORE_MORALE * bellAt(dice, DIE.morale);
  store.site = expExact(STORE_TRAFFIC * bellAt(dice, DIE.traffic));
  store.reputation = CSAT_MEAN;
  store.heardBad = undefined;
  market.visits = (plan.market?.visits ?? value('visits')) * store.site;
  market.csatShift = STORE_CSAT * bellAt(dice, DIE.csat);
  // The mean hazard of all labour markets is the base: the spread's own lift is taken off.
  market.labour = LABOUR_MARKET * bellAt(dice, DIE.labour) - (LABOUR_MARKET * LABOUR_MARKET) / 2;
  beginCrew(run.crew, dice, store.morale);
  run.record.store = number + 1;
  run.record.present.fill(0);
}

const NO_POLICY: PanelPolicy = {};

/** Opens a week, counted from 1: how the store is led now, who works there, and how many customers come. */
export function openWeek(run: PanelRun, week: number): void {
  const { plan, climate, store } = run;
  setClimate(climate, plan.start ?? NO_POLICY, run.drawn);
  if (plan.policy !== undefined && week >= (plan.fromWeek ?? 1))
    setClimate(climate, plan.policy, climate);
  openTeam(run);
  store.csatSum = 0;
  store.served = 0;
  store.told = 0;
}

/** Counts who serves this week, and works out what that does, as `withTeam` and `workWeek` do. */
export function openTeam({ crew, store, market, climate: { structure } }: PanelRun): void {
  let [filled, newcomers, skill] = [0, 0, 0];
  for (let post = 0; post < crew.posts; post += 1) {
    if (crew.empty[post] !== 0) continue;
    filled += 1;
    skill += crew.skill[post] ?? 0;
    if ((crew.tenure[post] ?? 0) < NEWCOMER_WEEKS) newcomers += 1;
  }
  const { heardBad, reputation } = store;
  const usual = market.visits * trafficAt(reputation);
  market.teamCsat = filled === 0 ? 0 : teamCsat(newcomers / filled, structure);
  store.peerSkill = filled === 0 ? PEER_SKILL_MEAN : skill / filled;
  store.walkIns =
    walkInsAfter({ heardBad, reputation, filled }, usual) *
    takenOver(filled, crew.posts - filled, structure);
}
