import { value } from '../coefficients.ts';
import { expExact } from '../exact-math.ts';
import { type Climate, moraleScore, ownershipScore, perceivedSupport, type Rep } from '../rep.ts';
import { NO_TERMS, type Terms } from '../terms.ts';

const QUIT_HAZARD = value('quitHazard');
const MORALE_TO_QUIT = value('moraleToQuit');
const SUPPORT_TO_QUIT = value('supportToQuit');
const OWNERSHIP_TO_QUIT = value('ownershipToQuit');
const PRESSURE_TO_QUIT = value('pressureToQuit');
const NEWCOMER_WEEKS = value('newcomerWeeks');
const NEWCOMER_TO_QUIT = value('newcomerToQuit');
const PAY_SHARE = value('leavesForPay');
const HOURS_SHARE = value('leavesForHours');

/**
 * The hazard to quit this week against the average rep's; 1 is average, 2 is twice as likely.
 * `labour` is how the local labour market draws, in log hazard.
 */
export function quitRatio(rep: Rep, climate: Climate, labour = 0): number {
  const ratio = expExact(
    MORALE_TO_QUIT * moraleScore(rep) +
      SUPPORT_TO_QUIT * perceivedSupport(rep, climate) +
      OWNERSHIP_TO_QUIT * ownershipScore(rep) +
      PRESSURE_TO_QUIT * climate.pressure +
      (rep.tenure < NEWCOMER_WEEKS ? NEWCOMER_TO_QUIT : 0) +
      labour,
  );
  return ratio * ordersRatio(climate.terms ?? NO_TERMS);
}

/** What bonus, rota and overtime do to the hazard of an average rep: they move two reasons of five. */
function ordersRatio({ pay, hours }: Terms): number {
  if (pay === 0 && hours === 0) return 1;
  return 1 + PAY_SHARE * (expExact(pay) - 1) + HOURS_SHARE * (expExact(hours) - 1);
}

/** The chance, 0…1, to give notice this week at a hazard of `ratio` times the average rep's. */
export function quitChance(ratio: number): number {
  return 1 - expExact(-QUIT_HAZARD * ratio);
}

/**
 * Whether somebody who looks around gives notice now: their weeks of doing so are over, and the roll
 * that made them begin would still make them go at this week's hazard. Where nothing has changed it
 * would, for certain; what lowered the hazard meanwhile keeps that share of them.
 */
export function hasMadeUpTheirMind(
  { leaning, leaningWeeks = 0 }: Pick<Rep, 'leaning' | 'leaningWeeks'>,
  ratio: number,
): boolean {
  return leaning !== undefined && leaningWeeks <= 1 && leaning < quitChance(ratio);
}

/** Whether somebody has looked around and will for another week at least. */
export function stillLooks({ leaningWeeks = 0 }: Pick<Rep, 'leaningWeeks'>): boolean {
  return leaningWeeks > 1;
}
