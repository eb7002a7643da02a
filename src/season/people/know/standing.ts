import { value } from '../../../model/coefficients.ts';
import type { Climate, Rep } from '../../../model/rep.ts';
import { chancesOf, type MarketNumbers } from '../../../model/visit.ts';
import { QUALITIES, type Quality } from '../../intent.ts';

const FITTING_ACCEPTS = value('fittingAccepts');
const BLIND_ACCEPTS = value('blindAccepts');
const PUSHED_ACCEPTS = value('pushedAccepts');
const DISCOVERY_TO_CSAT = value('discoveryToCsat');
const PUSH_TO_CSAT = value('pushToCsat');

/** The week in which people are compared: nobody leads, and everybody offers TV once. */
const ORDINARY: Climate = {
  support: 0,
  structure: 0,
  pressure: 0,
  coaching: 0.5,
  rule: 'everyone-once',
};

const PACES = { slow: -1, steady: 0, quick: 1 } as const;

/** What is as good as somebody's best, or as bad as their worst, in spreads of the team. */
const NEAR = 0.15;

/**
 * The least that counts as a spread of a team, in the units of `measure`: a team that differs by less
 * is all but equal in it, and nobody would tell them apart.
 */
const LEAST_SPREADS: Readonly<Record<Quality, number>> = {
  asking: 0.02,
  closing: 0.01,
  fitting: 0.02,
  content: 1,
  steady: 0.02,
  learning: 0.1,
};

/** What somebody is truly strongest and weakest in, against the rest of the team. */
export interface Standing {
  readonly person: string;
  /** In the order of `QUALITIES`; more than one when they are as good as equal, none when all are. */
  readonly strengths: readonly Quality[];
  readonly gaps: readonly Quality[];
}

/**
 * Says where each of a team stands: how far from the team's mean in each quality, in spreads of the
 * team, in an ordinary week. The strength is where somebody stands highest, the gap where lowest,
 * even if everybody else is better at all of it. With nobody to compare with nothing stands out.
 */
export function standingsOf(team: readonly Rep[], market: MarketNumbers): Standing[] {
  const measured = team.map((rep) => measure(rep, market));
  const scores = QUALITIES.map((quality) =>
    standardise(
      measured.map((of) => of[quality]),
      LEAST_SPREADS[quality],
    ),
  );
  return team.map(({ id: person }, i) => {
    const own = scores.map((column) => column[i] ?? 0);
    const [most, least] = [Math.max(...own), Math.min(...own)];
    const isPlain = most - least <= NEAR + NEAR;
    const where = (is: (score: number) => boolean): Quality[] =>
      isPlain ? [] : QUALITIES.filter((_, at) => is(own[at] ?? 0));
    return {
      person,
      strengths: where((score) => score >= most - NEAR),
      gaps: where((score) => score <= least + NEAR),
    };
  });
}

/** Gives what an ordinary conversation with this rep comes to; more is better throughout. */
function measure(rep: Rep, market: MarketNumbers): Record<Quality, number> {
  const { discover, push, phone, tvNeed, csat } = chancesOf(rep, ORDINARY, market);
  const fits = discover * tvNeed * FITTING_ACCEPTS + (1 - discover) * BLIND_ACCEPTS;
  const pushed = push * PUSHED_ACCEPTS;
  return {
    asking: discover,
    closing: phone,
    fitting: fits + pushed > 0 ? fits / (fits + pushed) : 1,
    content: csat + discover * DISCOVERY_TO_CSAT + push * PUSH_TO_CSAT,
    steady: -push,
    learning: PACES[rep.pace],
  };
}

/** Counts numbers in spreads from their mean; a spread is `least` or more. */
function standardise(numbers: readonly number[], least: number): number[] {
  const meanOf = (all: readonly number[]): number =>
    all.reduce((sum, one) => sum + one, 0) / all.length;
  const mean = meanOf(numbers);
  const spread = Math.sqrt(meanOf(numbers.map((one) => (one - mean) * (one - mean))));
  return numbers.map((one) => (one - mean) / Math.max(spread, least));
}
