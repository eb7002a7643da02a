import { value } from './coefficients.ts';
import { drawUnit, streamKey, streamUnder } from './dice.ts';
import { expExact } from './exact-math.ts';
import { hasMadeUpTheirMind, quitChance, quitRatio, stillLooks } from './leaving/hazard.ts';
import { type Climate, copyOf, perceivedSupport, type Rep } from './rep.ts';
import { LEAVING_REASONS, type LeavingReason, NO_TERMS } from './terms.ts';

const NOTICE_WEEKS = value('noticeWeeks');
const SIGN_WEEKS = value('signWeeks');
const THINKING_FROM = value('thinkingFrom');
const THINKING_UNTIL = value('thinkingUntil');
const MORALE_SPREAD = value('moraleSpread');
const MORALE_TO_QUIT = value('moraleToQuit');
const SUPPORT_TO_QUIT = value('supportToQuit');
const PRESSURE_TO_QUIT = value('pressureToQuit');
const SUPPORT_TO_MORALE = value('supportToMorale');
const STRUCTURE_TO_MORALE = value('structureToMorale');
const PRESSURE_TO_MORALE = value('pressureToMorale');
const SEASON_CAUSAL_SHARE = value('seasonCausalShare');
const FOR_MANAGER = value('leavesForManager');
const FOR_PAY = value('leavesForPay');
const FOR_CAREER = value('leavesForCareer');
const FOR_FIT = value('leavesForFit');
const FOR_HOURS = value('leavesForHours');

const QUIT_STREAM = streamKey('quit:');
const REASON_STREAM = streamKey('reason:');

/** Where and when somebody may leave. */
interface Door {
  readonly seed: number;
  readonly week: number;
  /** The store's market; only its labour counts here. */
  readonly market?: { readonly labour?: number };
}

/**
 * Moves a rep along working → thinking → notice → gone on the dice of this rep and week. Leaving is
 * thought of while the ratio is high. Nobody gives notice out of the blue: whoever is brought to it
 * by the dice first looks around for two weeks, which shows, and then goes unless the hazard has
 * fallen since; whoever thinks of leaving already goes at once. There is a reason (`leavesFor`),
 * drawn on a die of its own. Posts that are empty or covered stay as they are.
 */
export function moveTowardsDoor(rep: Rep, climate: Climate, at: Door): Rep {
  if (rep.state === 'gone') return rep;
  if (rep.state === 'notice') return serveNotice(rep);
  const ratio = quitRatio(rep, climate, at.market?.labour);
  if (hasMadeUpTheirMind(rep, ratio)) return giveNotice(rep, rep.leavesFor ?? 'manager');
  const roll = drawUnit(at.seed, streamUnder(QUIT_STREAM, rep.id), at.week);
  if (roll < quitChance(ratio)) {
    const why = drawUnit(at.seed, streamUnder(REASON_STREAM, rep.id), at.week);
    const reason = leavingReason(rep, climate, why);
    // What somebody has been seen to look around for stays their reason, though a second die falls.
    return rep.state === 'thinking'
      ? giveNotice(rep, rep.leavesFor ?? reason)
      : lookAround(rep, roll, reason);
  }
  if (stillLooks(rep)) return oneWeekNearer(rep);
  if (ratio >= THINKING_FROM) return inState(rep, 'thinking');
  return inState(rep, ratio < THINKING_UNTIL ? 'working' : rep.state);
}

/**
 * Empties the post: the person is gone, and nobody covers it yet. What was given as the reason with a
 * notice stays; what somebody only looked around for was not what they left for.
 */
export function leave(rep: Rep): Rep {
  const gone = copyOf(rep);
  gone.state = 'gone';
  if (rep.state !== 'notice') gone.leavesFor = undefined;
  gone.noticeWeeks = 0;
  gone.leaning = undefined;
  gone.leaningWeeks = undefined;
  gone.emptyWeeks = 1;
  return gone;
}

function serveNotice(rep: Rep): Rep {
  if (rep.noticeWeeks <= 1) return leave(rep);
  const serving = copyOf(rep);
  serving.noticeWeeks -= 1;
  return serving;
}

function giveNotice(rep: Rep, leavesFor: LeavingReason): Rep {
  const leaving = copyOf(rep);
  leaving.state = 'notice';
  leaving.noticeWeeks = NOTICE_WEEKS;
  leaving.leavesFor = leavesFor;
  leaving.leaning = undefined;
  leaving.leaningWeeks = undefined;
  return leaving;
}

function lookAround(rep: Rep, roll: number, leavesFor: LeavingReason): Rep {
  const looking = copyOf(rep);
  looking.state = 'thinking';
  looking.leavesFor = leavesFor;
  looking.leaning = roll;
  looking.leaningWeeks = SIGN_WEEKS;
  return looking;
}

function oneWeekNearer(rep: Rep): Rep {
  const looking = copyOf(rep);
  looking.leaningWeeks = (rep.leaningWeeks ?? 0) - 1;
  return looking;
}

/** Gives the very same rep when they are in that state already, as they mostly are. */
function inState(rep: Rep, state: Rep['state']): Rep {
  if (rep.state === state && rep.leaning === undefined) return rep;
  const moved = copyOf(rep);
  moved.state = state;
  moved.leavesFor = undefined;
  moved.leaning = undefined;
  moved.leaningWeeks = undefined;
  return moved;
}

/**
 * Draws why a rep leaves by a roll in [0, 1): five reasons compete, each with its share of the
 * hazard. An average manager is the reason of 17 in 99; what this one adds to the hazard is all
 * theirs, and what they take off comes off their own share first, down to 0.
 */
export function leavingReason(rep: Rep, climate: Climate, roll: number): LeavingReason {
  const shares = reasonShares(rep, climate);
  const sum = LEAVING_REASONS.reduce((all, reason) => all + shares[reason], 0);
  let left = roll * sum;
  for (const reason of LEAVING_REASONS) {
    left -= shares[reason];
    if (left < 0) return reason;
  }
  return 'career';
}

/** What each reason has of a rep's hazard to leave; 0 or more, and more than 0 in all. */
function reasonShares(rep: Rep, climate: Climate): Readonly<Record<LeavingReason, number>> {
  const { pay, hours } = climate.terms ?? NO_TERMS;
  const without = expExact(-managerToQuit(rep, climate));
  return {
    manager: Math.max(0, FOR_MANAGER * without + 1 - without),
    pay: FOR_PAY * without * expExact(pay),
    career: FOR_CAREER * without,
    fit: FOR_FIT * without,
    hours: FOR_HOURS * without * expExact(hours),
  };
}

/** What the manager adds to a rep's log hazard, directly and by the morale to which they lead. */
function managerToQuit(rep: Rep, climate: Climate): number {
  const support = perceivedSupport(rep, climate);
  const share = climate.causalShare ?? SEASON_CAUSAL_SHARE;
  const morale =
    SUPPORT_TO_MORALE * share * support +
    STRUCTURE_TO_MORALE * climate.structure +
    PRESSURE_TO_MORALE * climate.pressure;
  return (
    SUPPORT_TO_QUIT * support +
    PRESSURE_TO_QUIT * climate.pressure +
    (MORALE_TO_QUIT * morale) / MORALE_SPREAD
  );
}
