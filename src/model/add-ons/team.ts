import { value } from '../coefficients.ts';
import { clamp } from '../exact-math.ts';

const PROCEDURES_DAMP = value('proceduresDamp');
const PROCEDURES_COVER = value('proceduresCover');
const MOST_COVERED = value('mostCovered');
const NEWCOMERS_TO_CSAT = value('newcomersToCsat');
const USUAL_NEWCOMERS = value('usualNewcomers');

/**
 * What is left, 0…2, of what newcomers cost in sales and satisfaction where the manager's Structure
 * is `structure` (standard scores): 1 at the average, less where procedures are followed.
 */
export function turnoverDamage(structure: number): number {
  return clamp(1 - PROCEDURES_DAMP * structure, 0, 2);
}

/**
 * What the share of newcomers (0…1 of those who serve) does to everybody's visits, in points: 0 at
 * the usual share, down with more, as nobody has time to help them or the customer.
 */
export function teamCsat(newcomers: number, structure: number): number {
  return NEWCOMERS_TO_CSAT * (newcomers - USUAL_NEWCOMERS) * turnoverDamage(structure);
}

/**
 * By what factor the customers of each filled post grow, 1 or more, when others are empty: with
 * Structure somebody looks after part of them. With nobody to serve it is 1.
 */
export function takenOver(filled: number, empty: number, structure: number): number {
  if (filled === 0) return 1;
  return 1 + clamp(PROCEDURES_COVER * structure, 0, MOST_COVERED) * (empty / filled);
}
