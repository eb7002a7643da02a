import { value } from './coefficients.ts';
import { drawUnit, openStream, streamKey } from './dice.ts';
import { ageRep, type Climate, isFilled, leave, moveTowardsDoor, type Rep } from './rep.ts';
import {
  type Chances,
  chancesOf,
  emptyVisit,
  expectedVisits,
  type MarketNumbers,
  MOST_VISITS,
  playVisit,
  trafficAt,
  type Visit,
  wholeVisits,
} from './visit.ts';

/** What one post's week came to. Money in dollars; `csat` is the mean of the visits, 0…100. */
export interface RepWeek {
  readonly rep: string;
  readonly visits: number;
  readonly phones: number;
  readonly tvFitting: number;
  readonly tvPushed: number;
  /** Contracts sold this week that will be cancelled within 90 days. */
  readonly willCancel: number;
  /** Customers of this week who would come back. */
  readonly wouldReturn: number;
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
}

/** What a week leaves behind. */
export interface WorkedWeek {
  /** The reps as they are on Friday evening, moved on by the week. */
  readonly reps: readonly Rep[];
  /** One row for each post that served anybody, in the order of `reps`. */
  readonly rows: readonly RepWeek[];
  readonly reputation: number;
}

/** Works one week: every visit on its own dice, then everybody moves on by a week. */
export function workWeek(reps: readonly Rep[], store: StoreWeek): WorkedWeek {
  const rows = reps.filter(isFilled).map((rep) => serve(rep, store));
  return {
    rows,
    reps: moveOn(reps, store),
    reputation: store.reputation + reputationChange(rows, store.reputation),
  };
}

/** The one visit that is filled again and again. */
const VISIT = emptyVisit();

/** Serves a rep's customers of one week, and adds up what came of it. */
function serve(rep: Rep, store: StoreWeek): RepWeek {
  const chances = chancesOf(rep, store.climate, store.market);
  const count = visitCount(rep, chances, store);
  const opened = openStream(store.seed, streamKey(`visit:${rep.id}`));
  const week = { phones: 0, tvFitting: 0, tvPushed: 0, willCancel: 0, wouldReturn: 0, pushed: 0 };
  let csat = 0;
  for (let n = 0; n < count; n += 1) {
    playVisit(chances, opened, store.week * MOST_VISITS + n, VISIT);
    if (VISIT.phone) week.phones += 1;
    if (VISIT.tv === 'fitting') week.tvFitting += 1;
    if (VISIT.tv === 'pushed') week.tvPushed += 1;
    if (VISIT.willCancel) week.willCancel += 1;
    if (VISIT.wouldReturn) week.wouldReturn += 1;
    if (VISIT.pushed) week.pushed += 1;
    csat += VISIT.csat;
  }
  return {
    rep: rep.id,
    visits: count,
    ...week,
    csat: count === 0 ? value('csatMean') : csat / count,
    morale: rep.morale,
    isCover: rep.state === 'gone',
  };
}

/** Rounds the expected conversations up or down by the dice of this rep and week. */
function visitCount(rep: Rep, chances: Chances, store: StoreWeek): number {
  const walkIns = store.market.visits * trafficAt(store.reputation);
  const expected = expectedVisits(chances, store.climate, walkIns);
  return wholeVisits(expected, drawUnit(store.seed, streamKey(`visits:${rep.id}`), store.week));
}

/**
 * Plays one visit of a rep's week again, to show it: the same dice, so the same visit. `number` is
 * in [0, visits of that week); the rep must be as they were when the week was worked.
 */
export function replayVisit(
  rep: Rep,
  store: StoreWeek,
  number: number,
  play: (chances: Chances, opened: number, number: number) => Visit,
): Visit {
  const opened = openStream(store.seed, streamKey(`visit:${rep.id}`));
  const chances = chancesOf(rep, store.climate, store.market);
  return play(chances, opened, store.week * MOST_VISITS + number);
}

function moveOn(reps: readonly Rep[], store: StoreWeek): Rep[] {
  const here = reps.filter((rep) => rep.state !== 'gone');
  const skill = here.reduce((sum, rep) => sum + rep.skill, 0);
  const peers = here.length === 0 ? value('peerSkillMean') : skill / here.length;
  return reps.map((rep) => {
    const aged = isFilled(rep) ? ageRep(rep, store.climate, peers) : rep;
    const moved = moveTowardsDoor(aged, store.climate, store);
    return coverIfDue(rep, moved);
  });
}

/** Puts a beginner behind the counter once the post has been empty for long enough. */
function coverIfDue(before: Rep, after: Rep): Rep {
  if (isFilled(before) || !isFilled(after)) return after;
  return { ...after, skill: value('newcomerSkill'), tenure: 0, morale: value('moraleMean') };
}

function reputationChange(rows: readonly RepWeek[], reputation: number): number {
  const visits = rows.reduce((sum, row) => sum + row.visits, 0);
  if (visits === 0) return 0;
  const mean = rows.reduce((sum, row) => sum + row.csat * row.visits, 0) / visits;
  return value('reputationSpeed') * (mean - reputation);
}

/** Lets a rep go at once, for a reason that lies in the story and not in the dice. */
export function walkOut(reps: readonly Rep[], id: string): Rep[] {
  return reps.map((rep) => (rep.id === id && rep.state !== 'gone' ? leave(rep) : rep));
}
