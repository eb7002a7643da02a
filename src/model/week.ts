import { value } from './coefficients.ts';
import { drawUnit, streamKey } from './dice.ts';
import { ageRep, type Climate, isFilled, leave, moveTowardsDoor, type Rep } from './rep.ts';
import { chancesOf, expectedVisits, type MarketNumbers, playVisit, type Visit } from './visit.ts';

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
  readonly visits: readonly { readonly rep: string; readonly visit: Visit }[];
  readonly reputation: number;
}

/** Streams are numbered by week; no post has more conversations than this in one. */
const MOST_VISITS = 256;

/** Works one week: every visit on its own dice, then everybody moves on by a week. */
export function workWeek(reps: readonly Rep[], store: StoreWeek): WorkedWeek {
  const rows: RepWeek[] = [];
  const visits: { rep: string; visit: Visit }[] = [];
  for (const rep of reps) {
    if (!isFilled(rep)) continue;
    const own = visitsOf(rep, store);
    rows.push(tally(rep, own));
    for (const visit of own) visits.push({ rep: rep.id, visit });
  }
  return {
    rows,
    visits,
    reps: moveOn(reps, store),
    reputation: store.reputation + reputationChange(visits, store.reputation),
  };
}

function visitsOf(rep: Rep, store: StoreWeek): Visit[] {
  const chances = chancesOf(rep, store.climate, store.market);
  const expected = expectedVisits(chances, store.climate, {
    reputation: store.reputation,
    visits: store.market.visits,
  });
  const stream = streamKey(`visit:${rep.id}`);
  const whole = Math.floor(expected);
  const extra = drawUnit(store.seed, streamKey(`visits:${rep.id}`), store.week) < expected - whole;
  const count = Math.min(MOST_VISITS, whole + (extra ? 1 : 0));
  return Array.from({ length: count }, (_, n) =>
    playVisit(chances, { seed: store.seed, stream, number: store.week * MOST_VISITS + n }),
  );
}

function tally(rep: Rep, visits: readonly Visit[]): RepWeek {
  const count = (is: (visit: Visit) => boolean): number => visits.filter(is).length;
  const csat = visits.reduce((sum, visit) => sum + visit.csat, 0);
  return {
    rep: rep.id,
    visits: visits.length,
    phones: count((visit) => visit.phone),
    tvFitting: count((visit) => visit.tv === 'fitting'),
    tvPushed: count((visit) => visit.tv === 'pushed'),
    willCancel: count((visit) => visit.willCancel),
    wouldReturn: count((visit) => visit.wouldReturn),
    pushed: count((visit) => visit.pushed),
    csat: visits.length === 0 ? value('csatMean') : csat / visits.length,
    morale: rep.morale,
    isCover: rep.state === 'gone',
  };
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

function reputationChange(visits: WorkedWeek['visits'], reputation: number): number {
  if (visits.length === 0) return 0;
  const mean = visits.reduce((sum, { visit }) => sum + visit.csat, 0) / visits.length;
  return value('reputationSpeed') * (mean - reputation);
}

/** Lets a rep go at once, for a reason that lies in the story and not in the dice. */
export function walkOut(reps: readonly Rep[], id: string): Rep[] {
  return reps.map((rep) => (rep.id === id && rep.state !== 'gone' ? leave(rep) : rep));
}
