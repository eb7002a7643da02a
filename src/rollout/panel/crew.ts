import { value } from '../../model/coefficients.ts';
import { bellAt, openStream, streamKey, unitAt } from '../../model/dice.ts';
import { clamp } from '../../model/exact-math.ts';

const TRUST_MEAN = value('trustMean');
const TRUST_SPREAD = value('trustSpread');
const MORALE_MEAN = value('moraleMean');
const OWNERSHIP_MEAN = value('ownershipMean');
const PERSON_MORALE = value('personMorale');
const PERSON_OWNERSHIP = value('personOwnership');
const TALENT = value('talent');
const NEWCOMER_SKILL = value('newcomerSkill');
const HIRE_MORALE = value('hireMorale');
const HIRE_MORALE_SPREAD = value('hireMoraleSpread');
const FIRST_SKILL_LOW = value('firstSkillLow');
const FIRST_SKILL_HIGH = value('firstSkillHigh');
const FIRST_TENURE_LOW = value('firstTenureLow');
const FIRST_TENURE_HIGH = value('firstTenureHigh');
const FIRST_SPREAD = value('firstSpread');
const CLAWBACK_WEEKS = value('clawbackWeeks');

/** The people of one store, post by post, in arrays that are filled again for the next store. */
export interface Crew {
  readonly posts: number;
  /** Counts everybody who ever worked here; the first `posts` are 1, 2, … */
  readonly person: Int32Array;
  readonly skill: Float64Array;
  readonly morale: Float64Array;
  readonly trust: Float64Array;
  readonly ownership: Float64Array;
  readonly restingMorale: Float64Array;
  readonly restingOwnership: Float64Array;
  readonly talent: Float64Array;
  readonly tenure: Int32Array;
  /** Weeks that a notice still runs. */
  readonly notice: Int32Array;
  /** Weeks since the post fell empty; 0 while it is filled. */
  readonly empty: Int32Array;
  /** The stream of each post's weeks, opened. */
  readonly dice: Int32Array;
  /** Contracts to be taken back, post by post, in a ring of weeks. */
  readonly owed: Int32Array;
  /** The stream of people's own numbers, opened. */
  peopleDice: number;
  hired: number;
}

/** Weeks in the ring of contracts to be taken back. */
export const OWED_WEEKS = CLAWBACK_WEEKS + 1;

/** Makes an empty crew of `posts` posts. */
export function emptyCrew(posts: number): Crew {
  const numbers = (): Float64Array => new Float64Array(posts);
  const counts = (): Int32Array => new Int32Array(posts);
  return {
    posts,
    person: counts(),
    skill: numbers(),
    morale: numbers(),
    trust: numbers(),
    ownership: numbers(),
    restingMorale: numbers(),
    restingOwnership: numbers(),
    talent: numbers(),
    tenure: counts(),
    notice: counts(),
    empty: counts(),
    dice: counts(),
    owed: new Int32Array(posts * OWED_WEEKS),
    peopleDice: 0,
    hired: 0,
  };
}

const PEOPLE = streamKey('panel:people');
const POST = streamKey('panel:post');

/** Dice of one person: six bells, and two units when the panel begins with them. */
const DICE_PER_PERSON = 32;

/** Which of a person's dice says what; a bell takes four. */
const DIE = {
  trust: 0,
  restingMorale: 4,
  restingOwnership: 8,
  talent: 12,
  morale: 16,
  ownership: 20,
  skill: 24,
  tenure: 25,
} as const;

/** Fills every post of a store whose dice are `storeDice` with somebody who is already there. */
export function beginCrew(crew: Crew, storeDice: number, storeMorale: number): void {
  crew.peopleDice = openStream(storeDice, PEOPLE);
  crew.hired = 0;
  crew.owed.fill(0);
  crew.empty.fill(0);
  for (let post = 0; post < crew.posts; post += 1) {
    crew.dice[post] = openStream(storeDice, (POST + post) >>> 0);
    const first = bringIn(crew, post, storeMorale);
    const skill = unitAt(crew.peopleDice, first + DIE.skill);
    const tenure = unitAt(crew.peopleDice, first + DIE.tenure);
    crew.skill[post] = FIRST_SKILL_LOW + (FIRST_SKILL_HIGH - FIRST_SKILL_LOW) * skill;
    crew.tenure[post] = Math.floor(
      FIRST_TENURE_LOW + (FIRST_TENURE_HIGH - FIRST_TENURE_LOW) * tenure,
    );
    crew.morale[post] = drawPoints(crew, first + DIE.morale, MORALE_MEAN, FIRST_SPREAD);
    crew.ownership[post] = drawPoints(crew, first + DIE.ownership, OWNERSHIP_MEAN, FIRST_SPREAD);
  }
}

/** Fills one post with a beginner. */
export function hire(crew: Crew, post: number, storeMorale: number): void {
  const first = bringIn(crew, post, storeMorale);
  crew.skill[post] = NEWCOMER_SKILL;
  crew.tenure[post] = 0;
  crew.morale[post] = drawPoints(crew, first + DIE.morale, HIRE_MORALE, HIRE_MORALE_SPREAD);
  crew.ownership[post] = OWNERSHIP_MEAN;
}

/** Draws who somebody is, whatever their experience; gives where their dice begin. */
function bringIn(crew: Crew, post: number, storeMorale: number): number {
  const dice = crew.peopleDice;
  const first = crew.hired * DICE_PER_PERSON;
  crew.hired += 1;
  crew.person[post] = crew.hired;
  crew.notice[post] = 0;
  crew.empty[post] = 0;
  crew.trust[post] = clamp(TRUST_MEAN + TRUST_SPREAD * bellAt(dice, first + DIE.trust), 0, 100);
  crew.restingMorale[post] =
    MORALE_MEAN + storeMorale + PERSON_MORALE * bellAt(dice, first + DIE.restingMorale);
  crew.restingOwnership[post] =
    OWNERSHIP_MEAN + PERSON_OWNERSHIP * bellAt(dice, first + DIE.restingOwnership);
  crew.talent[post] = TALENT * bellAt(dice, first + DIE.talent);
  return first;
}

function drawPoints(crew: Crew, counter: number, mean: number, spread: number): number {
  return clamp(mean + spread * bellAt(crew.peopleDice, counter), 0, 100);
}
