import { LISTENERS } from '../../model/add-ons/word-of-mouth.ts';
import { value } from '../../model/coefficients.ts';
import { bellAt, unitAt } from '../../model/dice.ts';
import { clamp } from '../../model/exact-math.ts';
import { quitChance, quitRatio } from '../../model/leaving/hazard.ts';
import {
  CANCEL_CHANCE,
  csatSpread,
  fittingChance,
  meanCsat,
  pushedChance,
  tellsChance,
} from '../../model/many-visits.ts';
import { moraleAfter, ownershipAfter, skillAfter } from '../../model/rep.ts';
import { surveyedSupport } from '../../model/survey.ts';
import { expectedVisits, fillChances, wholeVisits } from '../../model/visit.ts';
import { OWED_WEEKS } from './crew.ts';
import { binomialOf } from './draws.ts';
import type { PanelRun } from './run.ts';

const PHONE_MARGIN = value('phoneMargin');
const TV_MARGIN = value('tvMargin');
const LEAVER_COST = value('replacementShare') * 52 * value('weeklyPay');
const NOTICE_WEEKS = value('noticeWeeks');
const OTHER_EXITS = value('otherExits');
const MORALE_WEEK = value('moraleWeek');
const OWNERSHIP_WEEK = value('ownershipWeek');

/** Dice of one post and week. */
const DICE_PER_WEEK = 32;

/** Which of them says what; a bell takes four. */
const DIE = {
  visits: 0,
  phones: 1,
  fitting: 2,
  pushed: 3,
  fittingCancels: 4,
  pushedCancels: 5,
  quits: 6,
  exits: 7,
  csat: 8,
  morale: 12,
  ownership: 16,
  tells: 20,
} as const;

/** What one rep's week came to; filled again and again. */
const DONE = { visits: 0, phones: 0, fitting: 0, pushed: 0, cancels: 0, csat: 0, due: 0 };

/** Puts the rep of a post before the equations. */
export function loadRep(run: PanelRun, post: number): void {
  const { rep, crew } = run;
  rep.skill = crew.skill[post] ?? 0;
  rep.morale = crew.morale[post] ?? 0;
  rep.trust = crew.trust[post] ?? 0;
  rep.ownership = crew.ownership[post] ?? 0;
  rep.restingMorale = crew.restingMorale[post] ?? 0;
  rep.restingOwnership = crew.restingOwnership[post] ?? 0;
  rep.talent = crew.talent[post] ?? 0;
  rep.tenure = crew.tenure[post] ?? 0;
}

/** Works the week of one post that is filled: customers, then a week older, then perhaps the door. */
export function workPost(run: PanelRun, post: number, week: number): void {
  const { rep, crew, record } = run;
  loadRep(run, post);
  fillChances(run.chances, rep, run.around);
  serveAll(run, post, week);
  const row = (week - record.firstWeek) * crew.posts + post;
  if (week >= record.firstWeek) noteWeek(run, post, row);
  age(run, post, week);
  const exit = exitOf(run, post, week);
  if (exit !== STAYS) crew.empty[post] = 1;
  if (week >= record.firstWeek) noteExit(run, row, exit);
}

/** Draws a week of customers together, as `playVisit` draws them one by one. */
function serveAll(run: PanelRun, post: number, week: number): void {
  const { chances, store, crew } = run;
  const dice = crew.dice[post] ?? 0;
  const at = week * DICE_PER_WEEK;
  const expected = expectedVisits(chances, run.climate, store.walkIns);
  const visits = wholeVisits(expected, unitAt(dice, at + DIE.visits));
  const phones = binomialOf(unitAt(dice, at + DIE.phones), visits, chances.phone);
  const fitting = binomialOf(unitAt(dice, at + DIE.fitting), phones, fittingChance(chances));
  const left = phones - fitting;
  const pushed = binomialOf(unitAt(dice, at + DIE.pushed), left, pushedChance(chances));
  DONE.visits = visits;
  DONE.phones = phones;
  DONE.fitting = fitting;
  DONE.pushed = pushed;
  DONE.cancels =
    binomialOf(unitAt(dice, at + DIE.fittingCancels), fitting, CANCEL_CHANCE.fitting) +
    binomialOf(unitAt(dice, at + DIE.pushedCancels), pushed, CANCEL_CHANCE.pushed);
  DONE.csat = visits === 0 ? Number.NaN : drawCsat(run, dice, at + DIE.csat);
  if (visits > 0) store.csatSum += visits * DONE.csat;
  store.served += visits;
  store.told += LISTENERS * binomialOf(unitAt(dice, at + DIE.tells), visits, tellsChance(chances));
  takeBack(run, post, week);
}

/** Draws what a week's customers thought on average, in points. */
function drawCsat(run: PanelRun, dice: number, counter: number): number {
  const noise = (csatSpread(run.chances) / Math.sqrt(DONE.visits)) * bellAt(dice, counter);
  return clamp(meanCsat(run.chances) + noise, 0, 100);
}

/** Takes back what is due, and what fell due while the post was empty; notes what will be due. */
function takeBack({ crew }: PanelRun, post: number, week: number): void {
  const first = post * OWED_WEEKS;
  const now = first + (week % OWED_WEEKS);
  const then = first + ((week + OWED_WEEKS - 1) % OWED_WEEKS);
  DONE.due = crew.owed[now] ?? 0;
  crew.owed[now] = 0;
  crew.owed[then] = (crew.owed[then] ?? 0) + DONE.cancels;
}

/** Moves the rep at hand on by a week, with the noise of the week. */
function age(run: PanelRun, post: number, week: number): void {
  const { rep, crew, climate } = run;
  const dice = crew.dice[post] ?? 0;
  const at = week * DICE_PER_WEEK;
  const skill = skillAfter(rep, climate, run.store.peerSkill);
  const morale = moraleAfter(rep, climate) + MORALE_WEEK * bellAt(dice, at + DIE.morale);
  const ownership =
    ownershipAfter(rep, climate) + OWNERSHIP_WEEK * bellAt(dice, at + DIE.ownership);
  rep.skill = skill;
  rep.morale = clamp(morale, 0, 100);
  rep.ownership = clamp(ownership, 0, 100);
  rep.tenure += 1;
  crew.skill[post] = rep.skill;
  crew.morale[post] = rep.morale;
  crew.ownership[post] = rep.ownership;
  crew.tenure[post] = rep.tenure;
}

const STAYS = 0;
const QUITS = 1;
const SENT_OFF = 2;

/**
 * Whether the rep at hand leaves at the end of this week, and how. Nobody in a panel could answer the
 * first sign of it, so notice follows the die at once; in a season it comes two weeks later.
 */
function exitOf(run: PanelRun, post: number, week: number): number {
  const { rep, crew } = run;
  const dice = crew.dice[post] ?? 0;
  const at = week * DICE_PER_WEEK;
  const notice = crew.notice[post] ?? 0;
  if (notice > 0) {
    crew.notice[post] = notice - 1;
    if (notice === 1) return QUITS;
  } else if (
    unitAt(dice, at + DIE.quits) < quitChance(quitRatio(rep, run.climate, run.market.labour))
  ) {
    crew.notice[post] = NOTICE_WEEKS;
  }
  return unitAt(dice, at + DIE.exits) < OTHER_EXITS ? SENT_OFF : STAYS;
}

/** Notes the week of the rep at hand as it was worked. */
function noteWeek({ rep, chances, climate, record, crew }: PanelRun, post: number, row: number) {
  const { reps } = record;
  record.present[row] = 1;
  reps.person[row] = crew.person[post] ?? 0;
  reps.perceivedSupport[row] = surveyedSupport(rep, climate);
  reps.morale[row] = rep.morale;
  reps.ownership[row] = rep.ownership;
  reps.skill[row] = rep.skill;
  reps.tenure[row] = rep.tenure;
  reps.discovery[row] = chances.discover;
  reps.push[row] = chances.push;
  reps.conversations[row] = DONE.visits;
  reps.phones[row] = DONE.phones;
  reps.tvFitting[row] = DONE.fitting;
  reps.tvPushed[row] = DONE.pushed;
  reps.cancellations[row] = DONE.cancels;
  reps.csat[row] = DONE.csat;
}

/** Notes how the week ended for the rep at hand, and what it earned. */
function noteExit({ record: { reps } }: PanelRun, row: number, exit: number): void {
  const gross = DONE.phones * PHONE_MARGIN + (DONE.fitting + DONE.pushed) * TV_MARGIN;
  reps.quit[row] = exit === QUITS ? 1 : 0;
  reps.separated[row] = exit === STAYS ? 0 : 1;
  reps.gross[row] = gross;
  reps.margin[row] = gross - DONE.due * TV_MARGIN - (exit === STAYS ? 0 : LEAVER_COST);
}
