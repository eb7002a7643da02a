import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leavingReason, moveTowardsDoor } from './door.ts';
import { type Climate, quitChance, quitRatio, type Rep } from './rep.ts';
import { LEAVING_REASONS, type LeavingReason, NO_TERMS } from './terms.ts';

const REP: Rep = {
  id: 'dave',
  style: 'friendly',
  pace: 'steady',
  skill: 1,
  morale: 60,
  trust: 50,
  ownership: 50,
  restingMorale: 60,
  restingOwnership: 50,
  tenure: 60,
  state: 'working',
  noticeWeeks: 0,
  emptyWeeks: 0,
};
const CALM: Climate = {
  support: 0,
  structure: 0,
  pressure: 0,
  coaching: 0.5,
  rule: 'everyone-once',
};
const BOSS: Climate = { ...CALM, support: -1, structure: 0.8, pressure: 1.5 };
const COACH: Climate = { ...CALM, support: 1.5, pressure: -0.5 };

/** The shares of the reasons over ten thousand even rolls. */
function shares(climate: Climate, rep = REP): Record<LeavingReason, number> {
  const found = { manager: 0, pay: 0, career: 0, fit: 0, hours: 0 };
  for (let n = 0; n < 10_000; n += 1) found[leavingReason(rep, climate, n / 10_000)] += 1 / 10_000;
  return found;
}

describe('leavingReason', () => {
  test('under an average manager is what people say when they leave', () => {
    const found = shares(CALM);
    expect(found.career).toBeCloseTo(0.32 / 0.99, 2);
    expect(found.pay).toBeCloseTo(0.22 / 0.99, 2);
    expect(found.fit).toBeCloseTo(0.2 / 0.99, 2);
    expect(found.manager).toBeCloseTo(0.17 / 0.99, 2);
    expect(found.hours).toBeCloseTo(0.08 / 0.99, 2);
  });

  test('is the manager oftener under a boss and hardly ever under a coach', () => {
    expect(shares(BOSS).manager).toBeGreaterThan(0.35);
    expect(shares(COACH).manager).toBeLessThan(0.05);
  });

  test('is the hours oftener with overtime, and pay seldom with a bonus', () => {
    const long = { ...CALM, terms: { ...NO_TERMS, hours: 1 } };
    const paid = { ...CALM, terms: { ...NO_TERMS, pay: -0.2 } };
    expect(shares(long).hours).toBeGreaterThan(1.8 * shares(CALM).hours);
    expect(shares(paid).pay).toBeLessThan(shares(CALM).pay);
  });

  test('is one of the five whatever the climate and the roll', () => {
    const score = fc.double({ min: -5, max: 5, noNaN: true });
    const roll = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
    fc.assert(
      fc.property(score, score, score, roll, (support, structure, pressure, at) => {
        const climate = { ...CALM, support, structure, pressure };
        expect(LEAVING_REASONS).toContain(leavingReason(REP, climate, at));
      }),
    );
  });
});

describe('moveTowardsDoor', () => {
  test('gives a reason with every notice, and none before', () => {
    const unhappy = { ...REP, morale: 5, trust: 0 };
    let notices = 0;
    for (let seed = 0; seed < 400; seed += 1) {
      const moved = moveTowardsDoor(unhappy, BOSS, { seed, week: 3 });
      if (moved.state === 'notice') notices += 1;
      expect(moved.leavesFor !== undefined).toBe(moved.state === 'notice');
    }
    expect(notices / 400).toBeCloseTo(quitChance(quitRatio(unhappy, BOSS)), 1);
    expect(notices).toBeGreaterThan(0);
  });

  test('draws the reason on a die of its own: who leaves is the same whatever the reason', () => {
    const long = { ...CALM, terms: { ...NO_TERMS, morale: 3 } };
    for (let seed = 0; seed < 300; seed += 1) {
      const at = { seed, week: 1 };
      expect(moveTowardsDoor(REP, long, at).state).toBe(moveTowardsDoor(REP, CALM, at).state);
    }
  });
});
