import type { Hiring } from '../scenario/standing-orders.ts';
import { wasOffered } from './add-ons/compliance.ts';
import { madeUpChance, madeUpCount } from './add-ons/misreport.ts';
import { lowTicketShare } from './add-ons/strength.ts';
import { takenOver, teamCsat } from './add-ons/team.ts';
import { LISTENERS, tellsOthers, walkInsAfter } from './add-ons/word-of-mouth.ts';
import { value } from './coefficients.ts';
import { moveSearch } from './cover.ts';
import { drawUnit, openStream, streamKey, streamUnder } from './dice.ts';
import { leave, moveTowardsDoor } from './door.ts';
import { clamp } from './exact-math.ts';
import { ageRep, type Climate, isFilled, type Rep } from './rep.ts';
import { NO_TERMS } from './terms.ts';
import {
  type Chances,
  chancesOf,
  emptyChances,
  emptyVisit,
  expectedVisits,
  fillChances,
  type MarketNumbers,
  MOST_VISITS,
  playVisit,
  trafficAt,
  type Visit,
  type Writable,
  wholeVisits,
} from './visit.ts';

const CSAT_MEAN = value('csatMean');
const REPUTATION_SPEED = value('reputationSpeed');
const PEER_SKILL_MEAN = value('peerSkillMean');
const NEWCOMER_WEEKS = value('newcomerWeeks');
const WAITING_CUSTOMERS = value('waitingCustomers');
const PHONE_MARGIN = value('phoneMargin');
const TV_MARGIN = value('tvMargin');

/** What one post's week came to. Money in dollars; `csat` is the mean of the visits, 0…100. */
export interface RepWeek {
  readonly rep: string;
  readonly visits: number;
  readonly phones: number;
  /**
   * Share of the phones' margin, 0…1, that went to cheaper things sold to make a daily number: the
   * row's phones earn `phones × phoneMargin × (1 − lowTicket)`. `grossOf` counts with it.
   */
  readonly lowTicket: number;
  /** Buyers of a phone who were offered TV, whether they took it or not; a push is none. */
  readonly offered: number;
  readonly tvFitting: number;
  readonly tvPushed: number;
  /** Contracts sold this week that will be cancelled within 90 days. */
  readonly willCancel: number;
  /** Contracts among `tvPushed` that were written up for nobody, to make the number; all will be cancelled. */
  readonly madeUp: number;
  /** People whom this week's unhappy customers told. */
  readonly told: number;
  /** Customers of this week who would come back. */
  readonly wouldReturn: number;
  /** Of those, the ones who bought a phone: `repurchaseOf` says what they are worth. */
  readonly returningBuyers: number;
  /** Customers who were pushed after a no, whether they bought or not. */
  readonly pushed: number;
  readonly csat: number;
  readonly morale: number;
  /** Somebody else covers the post, its rep having left. */
  readonly isCover: boolean;
}

/** The store as one week finds it. */
export interface StoreWeek {
  readonly seed: number;
  /** Counts from 1. */
  readonly week: number;
  readonly climate: Climate;
  readonly market: MarketNumbers;
  /** Points, 0…100. */
  readonly reputation: number;
  /** People who were told of an unhappy visit last week; left out, nobody. */
  readonly heardBad?: number | undefined;
  /** TV contracts a week that each filled post is told to reach; left out, nobody counts. */
  readonly goalPerPost?: number | undefined;
  /** How empty posts are filled; left out, by the first who comes. */
  readonly hiring?: Hiring;
  /**
   * Others who serve this week and are not moved on by it: the manager, somebody lent. `share` is
   * how much of a full week they stand on the floor, 0…1. They serve empty posts' customers first,
   * and then half a week's worth of those who would have waited in vain.
   */
  readonly extra?: readonly { readonly rep: Rep; readonly share: number }[];
}

/** What a week leaves behind. */
export interface WorkedWeek {
  /** The reps as they are on Friday evening, moved on by the week. */
  readonly reps: readonly Rep[];
  /** One row for each post that was filled, in the order of `reps`, then one for each of `extra`. */
  readonly rows: readonly RepWeek[];
  readonly reputation: number;
}

/**
 * Works one week: every visit on its own dice, then everybody moves on by a week. Whoever shows its
 * visits again hands `replayVisit` the store as `withTeam` gives it for the same reps.
 */
export function workWeek(reps: readonly Rep[], given: StoreWeek): WorkedWeek {
  const store = withTeam(reps, given);
  const filled = reps.filter(isFilled);
  const walkIns = walkInsOf(store, filled.length, reps.length - filled.length);
  const rows = filled.map((rep) => {
    const row = serve(rep, store, { climate: store.climate, walkIns });
    makeUp(row, rep, store);
    return row;
  });
  rows.push(...serveExtra(store, reps.length - filled.length));
  return {
    rows,
    reps: moveOn(reps, store),
    reputation: store.reputation + reputationChange(rows, store.reputation),
  };
}

/** Gives the store with what this team's mix of newcomers and others does to every visit. */
export function withTeam(reps: readonly Rep[], store: StoreWeek): StoreWeek {
  let [filled, newcomers] = [0, 0];
  for (const rep of reps) {
    if (!isFilled(rep)) continue;
    filled += 1;
    if (rep.tenure < NEWCOMER_WEEKS) newcomers += 1;
  }
  if (filled === 0) return store;
  const shift = teamCsat(newcomers / filled, store.climate.structure);
  return { ...store, market: { ...store.market, teamCsat: shift } };
}

/** Customers that come to each filled post: reputation brings them, talk turns some away. */
function walkInsOf(store: StoreWeek, filled: number, empty: number): number {
  const { heardBad, reputation, climate } = store;
  const usual = store.market.visits * trafficAt(reputation);
  return (
    walkInsAfter({ heardBad, reputation, filled }, usual) *
    takenOver(filled, empty, climate.structure)
  );
}

/** Serves those whom extra hands find: first the customers of empty posts, then those who wait. */
function serveExtra(store: StoreWeek, empty: number): Writable<RepWeek>[] {
  const { extra = [], market, reputation } = store;
  if (extra.length === 0) return [];
  const hands = extra.map(({ rep, share }) => ({ rep, share: share > 0 ? clamp(share, 0, 1) : 0 }));
  const all = hands.reduce((sum, { share }) => sum + share, 0);
  if (all === 0) return [];
  const found = (Math.min(all, empty) + WAITING_CUSTOMERS * Math.max(0, all - empty)) / all;
  const walkIns = market.visits * trafficAt(reputation) * found;
  return hands
    .filter(({ share }) => share > 0)
    .map(({ rep, share }) => serve(rep, store, { climate: OWN_TIME, walkIns: walkIns * share }));
}

/** Extra hands are neither coached nor asked for overtime: their hours are counted already. */
const OWN_TIME: Climate = {
  support: 0,
  structure: 0,
  pressure: 0,
  coaching: 0.5,
  rule: 'none',
};

/** The one visit, and the chances of one rep's visits, that are filled again and again. */
const VISIT = emptyVisit();
const CHANCES = emptyChances();

const COUNT_STREAM = streamKey('visits:');
const VISIT_STREAM = streamKey('visit:');
const MADE_UP_STREAM = streamKey('made-up:');

/** What brings customers to somebody: how many come in, and the climate that says how long each takes. */
interface Custom {
  readonly climate: Climate;
  readonly walkIns: number;
}

/** Serves a rep's customers of one week, as many as expected, and adds up what came of it. */
function serve(rep: Rep, store: StoreWeek, custom: Custom): Writable<RepWeek> {
  const chances = CHANCES;
  fillChances(chances, rep, store);
  const roll = drawUnit(store.seed, streamUnder(COUNT_STREAM, rep.id), store.week);
  const visits = wholeVisits(expectedVisits(chances, custom.climate, custom.walkIns), roll);
  const opened = openStream(store.seed, streamUnder(VISIT_STREAM, rep.id));
  const lowTicket = lowTicketShare(rep, store.climate.terms ?? NO_TERMS);
  const row = emptyRow(rep, visits, lowTicket);
  let csat = 0;
  for (let n = 0; n < visits; n += 1) {
    const number = store.week * MOST_VISITS + n;
    playVisit(chances, opened, number, VISIT);
    if (VISIT.phone) row.phones += 1;
    if (wasOffered(chances, VISIT, opened, number)) row.offered += 1;
    if (VISIT.tv === 'fitting') row.tvFitting += 1;
    if (VISIT.tv === 'pushed') row.tvPushed += 1;
    if (VISIT.willCancel) row.willCancel += 1;
    if (VISIT.wouldReturn) row.wouldReturn += 1;
    if (VISIT.wouldReturn && VISIT.phone) row.returningBuyers += 1;
    if (VISIT.pushed) row.pushed += 1;
    if (tellsOthers(VISIT.csat, opened, number)) row.told += LISTENERS;
    csat += VISIT.csat;
  }
  if (visits > 0) row.csat = csat / visits;
  return row;
}

/** A row into which a week's visits are counted. */
function emptyRow(rep: Rep, visits: number, lowTicket: number): Writable<RepWeek> {
  return {
    rep: rep.id,
    visits,
    phones: 0,
    lowTicket,
    offered: 0,
    tvFitting: 0,
    tvPushed: 0,
    willCancel: 0,
    madeUp: 0,
    told: 0,
    wouldReturn: 0,
    returningBuyers: 0,
    pushed: 0,
    csat: CSAT_MEAN,
    morale: rep.morale,
    isCover: rep.state === 'gone',
  };
}

/** Adds the contracts that a rep just short of the goal makes up: they count now and are all cancelled. */
function makeUp(row: Writable<RepWeek>, rep: Rep, store: StoreWeek): void {
  const { goalPerPost, climate, seed, week } = store;
  if (goalPerPost === undefined) return;
  const short = goalPerPost - row.tvFitting - row.tvPushed;
  const chance = madeUpChance(rep, climate, short);
  if (chance === 0) return;
  if (drawUnit(seed, streamUnder(MADE_UP_STREAM, rep.id), week) >= chance) return;
  row.madeUp = madeUpCount(short, row.phones - row.tvFitting - row.tvPushed);
  row.tvPushed += row.madeUp;
  row.willCancel += row.madeUp;
}

/** What a row sold, in whole dollars: phones, less what cheaper things lost, and TV contracts. */
export function grossOf(
  row: Pick<RepWeek, 'phones' | 'lowTicket' | 'tvFitting' | 'tvPushed'>,
): number {
  const phones = Math.round(row.phones * PHONE_MARGIN * (1 - row.lowTicket));
  return phones + (row.tvFitting + row.tvPushed) * TV_MARGIN;
}

/**
 * Plays one visit of a rep's week again, to show it: the same dice, so the same visit. `number` is
 * in [0, visits of that week); the rep must be as they were when the week was worked, and the store
 * as `withTeam` gave it. Contracts that were made up are no visits, and never replayed.
 */
export function replayVisit(
  rep: Rep,
  store: StoreWeek,
  number: number,
  play: (chances: Chances, opened: number, number: number) => Visit,
): Visit {
  const opened = openStream(store.seed, streamUnder(VISIT_STREAM, rep.id));
  const chances = chancesOf(rep, store.climate, store.market);
  return play(chances, opened, store.week * MOST_VISITS + number);
}

function moveOn(reps: readonly Rep[], store: StoreWeek): Rep[] {
  const here = reps.filter(isFilled);
  const skill = here.reduce((sum, rep) => sum + rep.skill, 0);
  const peers = here.length === 0 ? PEER_SKILL_MEAN : skill / here.length;
  const { seed, week, climate, market, hiring = 'first-who-comes' } = store;
  return reps.map((rep) => {
    const aged = isFilled(rep) ? ageRep(rep, climate, peers) : rep;
    if (aged.state !== 'gone') return moveTowardsDoor(aged, climate, store);
    return moveSearch(aged, { seed, week, climate, market, hiring });
  });
}

function reputationChange(rows: readonly RepWeek[], reputation: number): number {
  const visits = rows.reduce((sum, row) => sum + row.visits, 0);
  if (visits === 0) return 0;
  const mean = rows.reduce((sum, row) => sum + row.csat * row.visits, 0) / visits;
  return REPUTATION_SPEED * (mean - reputation);
}

/** Lets a rep go at once, for a reason that lies in the story and not in the dice. */
export function walkOut(reps: readonly Rep[], id: string): Rep[] {
  return reps.map((rep) => (rep.id === id && rep.state !== 'gone' ? leave(rep) : rep));
}
