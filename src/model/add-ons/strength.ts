import { value } from '../coefficients.ts';
import { clamp } from '../exact-math.ts';
import type { Rep } from '../rep.ts';
import type { Terms } from '../terms.ts';

const NEWCOMER_PRODUCTIVITY = value('newcomerProductivity');
const SKILL_MEAN = value('skillForDiscovery');
const TALENT_SPREAD = value('talent');

/**
 * How strong a seller somebody is among the others, −1 (weak) … 1 (strong), by skill and talent: an
 * SD of sales or more on either side is 1, the average rep 0.
 */
export function strengthOf(rep: Pick<Rep, 'skill' | 'talent'>): number {
  const sales = (1 - NEWCOMER_PRODUCTIVITY) * (rep.skill - SKILL_MEAN) + (rep.talent ?? 0);
  return clamp(sales / TALENT_SPREAD, -1, 1);
}

/** What standing orders do to somebody's effort, in log sales: for all, for the weak, for the strong. */
export function orderedEffort(rep: Pick<Rep, 'skill' | 'talent'>, terms: Terms): number {
  const { effort, weakEffort, strongEffort } = terms;
  if (weakEffort === 0 && strongEffort === 0) return effort;
  const strength = strengthOf(rep);
  return effort + (strength < 0 ? -strength * weakEffort : strength * strongEffort);
}

/** The share of a phone's margin, 0…1, that somebody loses to cheaper things sold by the day. */
export function lowTicketShare(rep: Pick<Rep, 'skill' | 'talent'>, terms: Terms): number {
  return terms.lowTicket === 0 ? 0 : clamp(terms.lowTicket * strengthOf(rep), 0, 1);
}
