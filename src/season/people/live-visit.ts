import { walkPath } from '../../dialogue/machine.ts';
import type { Walk } from '../../dialogue/path.ts';
import { tellsOthers } from '../../model/add-ons/word-of-mouth.ts';
import { value } from '../../model/coefficients.ts';
import { unitAt } from '../../model/dice.ts';
import { type Chances, csatOf, DICE_PER_VISIT, DIE, type Visit } from '../../model/visit.ts';
import { VISIT_PATH, type VisitQuestion } from './visit-path.ts';

/** A visit that was gone step by step, and the steps. */
export interface LiveVisit {
  readonly visit: Visit;
  readonly walk: Walk;
  /** Whether the customer tells others that it went badly. */
  readonly tells: boolean;
}

/**
 * Lets one customer's visit happen as an XState actor, fed by the same keyed dice as the fast path:
 * the visit is the one that `playVisit` gives, to the last bit. `opened` and `number` as there.
 */
export function liveVisit(chances: Chances, opened: number, number: number): LiveVisit {
  const visit: Visit = {
    found: false,
    phone: false,
    tv: 'none',
    pushed: false,
    willCancel: false,
    wouldReturn: false,
    csat: 0,
  };
  const roll = (die: number): number => unitAt(opened, number * DICE_PER_VISIT + die);
  const walk = walkPath(`customer-${number}`, VISIT_PATH, (question) => {
    if (question === 'comes-back')
      visit.csat = csatOf(chances, visit, opened, number * DICE_PER_VISIT);
    const isYes =
      question === 'tells-others'
        ? tellsOthers(visit.csat, opened, number)
        : answer(question, chances, visit, roll);
    note(question, isYes, visit);
    return isYes;
  });
  return { visit, walk, tells: walk.events.includes('told-others') };
}

type Roll = (die: number) => number;

/** What Nature says to each question: a roll of its own die against the model's chance. */
function answer(
  question: Exclude<VisitQuestion, 'tells-others'>,
  chances: Chances,
  visit: Visit,
  roll: Roll,
): boolean {
  switch (question) {
    case 'need-is-found':
      return roll(DIE.found) < chances.discover;
    case 'buys-a-phone':
      return roll(DIE.phone) < chances.phone;
    case 'is-told-of-tv':
      return chances.offers && roll(DIE.fits) < chances.tvNeed;
    case 'is-told-blindly':
      return chances.offersBlind;
    case 'takes-fitting-tv':
      return roll(DIE.accepts) < value('fittingAccepts');
    case 'takes-blind-tv':
      return roll(DIE.accepts) < value('blindAccepts');
    case 'is-pushed':
      return roll(DIE.pushed) < chances.push;
    case 'gives-in':
      return roll(DIE.givesIn) < value('pushedAccepts');
    case 'cancels':
      return roll(DIE.cancels) < value(visit.tv === 'pushed' ? 'pushedCancels' : 'fittingCancels');
    case 'comes-back':
      return (
        roll(DIE.returns) <
        value('returnBase') + value('csatToReturn') * (visit.csat - value('csatMean'))
      );
  }
}

/** Writes into the visit what an answer settled. */
function note(question: VisitQuestion, isYes: boolean, visit: Visit): void {
  if (!isYes) return;
  if (question === 'need-is-found') visit.found = true;
  if (question === 'buys-a-phone') visit.phone = true;
  if (question === 'takes-fitting-tv' || question === 'takes-blind-tv') visit.tv = 'fitting';
  if (question === 'is-pushed') visit.pushed = true;
  if (question === 'gives-in') visit.tv = 'pushed';
  if (question === 'cancels') visit.willCancel = true;
  if (question === 'comes-back') visit.wouldReturn = true;
}
