import { describe, expect, test } from 'vitest';
import { CALM, MARKET, PLAIN_REP } from '../../../tests/small-team.ts';
import type { TvRule } from '../../scenario/scenario.ts';
import type { Climate } from '../rep.ts';
import { type RepWeek, workWeek } from '../week.ts';

const CREW = Array.from({ length: 300 }, (_, at) => ({ ...PLAIN_REP, id: `rep-${at}` }));

/** A week of three hundred reps under a rule. */
function weekUnder(rule: TvRule, more: Partial<Climate> = {}): readonly RepWeek[] {
  const climate = { ...CALM, ...more, rule };
  return workWeek(CREW, { seed: 3, week: 1, climate, market: MARKET, reputation: 74 }).rows;
}

/** The share of the buyers of a phone who were offered TV. */
function compliance(rows: readonly RepWeek[]): number {
  const sum = (of: (row: RepWeek) => number) => rows.reduce((all, row) => all + of(row), 0);
  return sum((row) => row.offered) / sum((row) => row.phones);
}

describe('how many buyers are offered TV', () => {
  test('follows the rule: nobody, those whom it fits, nearly everyone', () => {
    const [none, fits, once] = [
      weekUnder('none'),
      weekUnder('when-it-fits'),
      weekUnder('everyone-once'),
    ];
    expect(compliance(none)).toBe(0);
    expect(compliance(fits)).toBeGreaterThan(0.02);
    expect(compliance(fits)).toBeLessThan(0.3);
    expect(compliance(once)).toBeGreaterThan(0.5);
  });

  test('is counted apart from how many were pushed: pressure pushes more and offers no more', () => {
    const calm = weekUnder('push-until-no');
    const pressed = weekUnder('push-until-no', { pressure: 2 });
    const pushed = (rows: readonly RepWeek[]) => rows.reduce((sum, row) => sum + row.pushed, 0);
    expect(pushed(pressed)).toBeGreaterThan(1.2 * pushed(calm));
    // Who asks less offers to some more who were never asked; that is far less than is pushed.
    expect(compliance(pressed) / compliance(calm)).toBeLessThan(1.15);
  });

  test('never passes the buyers, and never falls below the contracts that fitted', () => {
    for (const rule of ['none', 'when-it-fits', 'everyone-once', 'push-until-no'] as const)
      for (const { offered, phones, tvFitting } of weekUnder(rule)) {
        expect(offered).toBeLessThanOrEqual(phones);
        expect(offered).toBeGreaterThanOrEqual(tvFitting);
      }
  });
});
