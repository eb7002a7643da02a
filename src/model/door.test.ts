import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CALM, PLAIN_REP as REP } from '../../tests/small-team.ts';
import { leave, leavingReason, moveTowardsDoor } from './door.ts';
import { quitChance, quitRatio } from './leaving/hazard.ts';
import type { Climate, Rep } from './rep.ts';
import { LEAVING_REASONS, type LeavingReason, NO_TERMS } from './terms.ts';

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
  test('gives a reason with every notice, and none to whoever only thinks of leaving', () => {
    const unhappy = { ...REP, morale: 5, trust: 0 };
    let notices = 0;
    for (let seed = 0; seed < 400; seed += 1) {
      const torn = { ...unhappy, state: 'thinking' as const };
      const moved = moveTowardsDoor(torn, BOSS, { seed, week: 3 });
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

describe('somebody whom the dice bring to leave', () => {
  /** Brings a rep by the die of week 1 to look around, and walks on week by week in a climate. */
  const walk = (seed: number, climate: Climate, weeks: number): string[] => {
    let rep: Rep = { ...REP, morale: 50 };
    const states: string[] = [];
    for (let week = 1; week <= weeks; week += 1) {
      rep = moveTowardsDoor(rep, week === 1 ? CALM : climate, { seed, week });
      states.push(rep.state);
    }
    return states;
  };
  const looking = Array.from({ length: 4000 }, (_, seed) => seed).filter(
    (seed) => walk(seed, CALM, 1)[0] === 'thinking',
  );
  const noticeShare = (climate: Climate): number =>
    looking.filter((seed) => walk(seed, climate, 3)[2] === 'notice').length / looking.length;

  test('never gives notice out of the blue: it shows for two weeks first', () => {
    expect(looking.length).toBeGreaterThan(20);
    for (const seed of looking) {
      const [first, second] = walk(seed, CALM, 2);
      expect(first).toBe('thinking');
      // A second die may fall in the very next week; it has shown for one by then.
      expect(['thinking', 'notice']).toContain(second);
    }
  });

  test('goes for certain where nothing has changed, so that leaving is put off and not away', () => {
    expect(noticeShare(CALM)).toBe(1);
    expect(noticeShare(BOSS)).toBe(1);
  });

  test('leaves for what showed, even where a second die brings the notice forward', () => {
    const driven = { ...REP, morale: 5, trust: 0, state: 'thinking' as const };
    const looks = { ...driven, leavesFor: 'pay' as const, leaning: 0.9, leaningWeeks: 2 };
    const moved = Array.from({ length: 400 }, (_, seed) =>
      moveTowardsDoor(looks, BOSS, { seed, week: 3 }),
    ).filter(({ state }) => state === 'notice');
    expect(moved.length).toBeGreaterThan(0);
    expect(new Set(moved.map(({ leavesFor }) => leavesFor))).toEqual(new Set(['pay']));
  });

  test('has left for nothing of that when the story sends them away before they gave notice', () => {
    const looks = { ...REP, leavesFor: 'pay' as const, leaning: 0.9, leaningWeeks: 2 };
    expect(leave({ ...looks, state: 'thinking' }).leavesFor).toBeUndefined();
    expect(leave({ ...looks, state: 'notice' }).leavesFor).toBe('pay');
  });

  test('stays in the share by which the manager has lowered the hazard meanwhile', () => {
    const before = quitChance(quitRatio({ ...REP, morale: 50 }, CALM));
    const after = quitChance(quitRatio({ ...REP, morale: 50 }, COACH));
    expect(noticeShare(COACH)).toBeLessThan(1);
    expect(Math.abs(noticeShare(COACH) - after / before)).toBeLessThan(0.2);
  });

  test('is at ease again once they have made up their mind to stay', () => {
    const stayed = looking.find((seed) => walk(seed, COACH, 3)[2] === 'working');
    expect(stayed).toBeDefined();
  });
});
