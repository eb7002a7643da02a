import { value } from './coefficients.ts';
import { bellAt } from './dice.ts';
import { clamp } from './exact-math.ts';
import { type Climate, moraleScore, perceivedSupport, type Rep } from './rep.ts';

const HALO_TO_SUPPORT = value('haloToSupport');
const RELIABILITY = value('surveyReliability');
const MORALE_SPREAD = value('moraleSpread');

/** Spread of a survey's error against the spread of what it asks for. */
const ERROR_SHARE = Math.sqrt((1 - RELIABILITY) / RELIABILITY);

/**
 * What a rep says of the manager's support, in standard scores, without the error of a survey: what
 * they feel, and the halo of a good mood. Published correlations of leadership and attitudes bind
 * this; what drives the model is `perceivedSupport` alone.
 */
export function surveyedSupport(rep: Pick<Rep, 'trust' | 'morale'>, climate: Climate): number {
  return perceivedSupport(rep, climate) + HALO_TO_SUPPORT * moraleScore(rep);
}

/** What a survey of one rep gives back. */
export interface SurveyAnswer {
  /** Standard scores. */
  readonly support: number;
  /** Points, 0…100. */
  readonly morale: number;
}

/**
 * Asks one rep: true scores with the halo and the error of a survey, reliability about .80. Players
 * see this and never the true scores. Uses the dice `counter … counter + 7` of the open stream.
 */
export function askRep(
  rep: Pick<Rep, 'trust' | 'morale'>,
  climate: Climate,
  dice: { readonly opened: number; readonly counter: number },
): SurveyAnswer {
  const { opened, counter } = dice;
  return {
    support: surveyedSupport(rep, climate) + ERROR_SHARE * bellAt(opened, counter),
    morale: clamp(
      rep.morale + ERROR_SHARE * MORALE_SPREAD * bellAt(opened, counter + DICE_PER_BELL),
      0,
      100,
    ),
  };
}

/** Dice that one draw from the bell uses up. */
const DICE_PER_BELL = 4;
