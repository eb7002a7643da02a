import { value } from '../../model/coefficients.ts';
import { bellAt } from '../../model/dice.ts';
import { expExact } from '../../model/exact-math.ts';
import type { Climate } from '../../model/rep.ts';
import type { Writable } from '../../model/visit.ts';

/**
 * How a store is led: Support, Structure and Pressure in standard scores, coaching 0…1. What is left
 * out stays as it was drawn for the store.
 */
export interface PanelPolicy {
  readonly support?: number;
  readonly structure?: number;
  readonly pressure?: number;
  readonly coaching?: number;
}

/** The four of a policy, in the order of the panel's columns. */
export const POLICY_DIALS = ['support', 'structure', 'pressure', 'coaching'] as const;

/** The four, all set, to be written again and again. */
export type DrawnPolicy = Writable<Required<PanelPolicy>>;

const SUPPORT_TO_COACHING = value('supportToCoaching');

/** Weights by which Structure and Pressure are made from independent draws, so that they correlate. */
const WEIGHTS = weightsFor({
  supportStructure: value('supportWithStructure'),
  supportPressure: value('supportWithPressure'),
  structurePressure: value('structureWithPressure'),
});

/** Correlations between the three dials of managers. */
interface Correlations {
  readonly supportStructure: number;
  readonly supportPressure: number;
  readonly structurePressure: number;
}

/** Solves for the weights: each dial keeps mean 0 and spread 1. */
function weightsFor({
  supportStructure: st,
  supportPressure: sp,
  structurePressure: tp,
}: Correlations) {
  const rest = 1 - st * st;
  const bySupport = (sp - st * tp) / rest;
  const byStructure = (tp - st * sp) / rest;
  const explained = bySupport * sp + byStructure * tp;
  return {
    structureBySupport: st,
    structureOwn: Math.sqrt(rest),
    pressureBySupport: bySupport,
    pressureByStructure: byStructure,
    pressureOwn: Math.sqrt(1 - explained),
  };
}

/** Draws how a store is led, from three bells of the dice at `counter`, and writes it into `drawn`. */
export function drawPolicy(drawn: DrawnPolicy, opened: number, counter: number): void {
  const support = bellAt(opened, counter);
  const structure =
    WEIGHTS.structureBySupport * support + WEIGHTS.structureOwn * bellAt(opened, counter + 4);
  drawn.support = support;
  drawn.structure = structure;
  drawn.pressure =
    WEIGHTS.pressureBySupport * support +
    WEIGHTS.pressureByStructure * structure +
    WEIGHTS.pressureOwn * bellAt(opened, counter + 8);
  drawn.coaching = 1 / (1 + expExact(-SUPPORT_TO_COACHING * support));
}

/** Writes a policy into a climate; what it leaves out comes from `otherwise`. */
export function setClimate(
  climate: Writable<Climate>,
  policy: PanelPolicy,
  otherwise: Required<PanelPolicy>,
): void {
  climate.support = policy.support ?? otherwise.support;
  climate.structure = policy.structure ?? otherwise.structure;
  climate.pressure = policy.pressure ?? otherwise.pressure;
  climate.coaching = policy.coaching ?? otherwise.coaching;
}
