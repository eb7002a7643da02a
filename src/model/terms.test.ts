import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MARKET, PLAIN_REP as REP } from '../../tests/small-team.ts';
import {
  BONUSES,
  BUDGETS,
  GOAL_COUNTS,
  HIRINGS,
  MOST_FLOOR_HOURS,
  MOST_OVERTIME,
  ROTAS,
  type StandingOrders,
  USUAL_ORDERS,
} from '../scenario/standing-orders.ts';
import { orderedEffort } from './add-ons/strength.ts';
import { quitRatio } from './leaving/hazard.ts';
import { moraleAfter, ownershipAfter, type Rep, skillAfter } from './rep.ts';
import { NO_TERMS, type Terms, termsOf } from './terms.ts';
import { chancesOf, expectedVisits } from './visit.ts';

const CALM = {
  support: 0,
  structure: 0,
  pressure: 0,
  coaching: 0.8,
  rule: 'everyone-once',
} as const;

const under = (orders: Partial<StandingOrders>): Terms => termsOf({ ...USUAL_ORDERS, ...orders });
const climate = (orders: Partial<StandingOrders>) => ({ ...CALM, terms: under(orders) });
const chances = (orders: Partial<StandingOrders>, rep: Partial<Rep> = {}) =>
  chancesOf({ ...REP, ...rep }, climate(orders), MARKET);
const visits = (orders: Partial<StandingOrders>): number =>
  expectedVisits(chances(orders), climate(orders), 20);

const ordersOf: fc.Arbitrary<StandingOrders> = fc.record({
  rota: fc.constantFrom(...ROTAS),
  overtime: fc.nat(MOST_OVERTIME),
  'floor-hours': fc.nat(MOST_FLOOR_HOURS),
  bonus: fc.constantFrom(...BONUSES),
  'goal-count': fc.constantFrom(...GOAL_COUNTS),
  hiring: fc.constantFrom(...HIRINGS),
  budget: fc.constantFrom(...BUDGETS),
});

describe('termsOf', () => {
  test('changes nothing, and makes nothing, while every order is as usual', () => {
    expect(termsOf(USUAL_ORDERS)).toBe(NO_TERMS);
    expect(termsOf({ ...USUAL_ORDERS, hiring: 'with-care' })).toBe(NO_TERMS);
    expect(chances({})).toEqual(chancesOf(REP, CALM, MARKET));
    expect(quitRatio(REP, climate({}))).toBe(quitRatio(REP, CALM));
  });

  test('is finite and within its ranges whatever is ordered, and the same each time', () => {
    fc.assert(
      fc.property(ordersOf, (orders) => {
        const terms = termsOf(orders);
        expect(termsOf({ ...orders })).toEqual(terms);
        expect(Object.values(terms).every(Number.isFinite)).toBe(true);
        expect(terms.visits).toBeGreaterThanOrEqual(1);
        expect(terms.coachingKept).toBeGreaterThanOrEqual(0);
        expect(terms.coachingKept).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('a standing order', () => {
  test('for eight hours of overtime gives 18 % more conversations, wears people down and drives some away', () => {
    expect(visits({ overtime: 8 }) / visits({})).toBeCloseTo(1.18, 9);
    expect(moraleAfter(REP, climate({ overtime: 8 }))).toBeLessThan(moraleAfter(REP, CALM));
    const ratio = quitRatio(REP, climate({ overtime: 8 })) / quitRatio(REP, CALM);
    expect(ratio).toBeGreaterThan(1.02);
    expect(ratio).toBeLessThan(1.3);
  });

  test('to put the best at the peak sells more and pleases nobody; as they wish keeps people', () => {
    expect(visits({ rota: 'best-at-peak' })).toBeGreaterThan(visits({}));
    expect(under({ rota: 'best-at-peak' }).morale).toBeLessThan(0);
    expect(quitRatio(REP, climate({ rota: 'as-they-wish' }))).toBeLessThan(quitRatio(REP, CALM));
    expect(under({ rota: 'as-they-wish' }).morale).toBeGreaterThan(0);
  });

  test('to pay by contract pushes more, owns less, and leaves hardly anything of coaching', () => {
    const paid = climate({ bonus: 'per-contract' });
    expect(chances({ bonus: 'per-contract' }).push).toBeGreaterThan(chances({}).push);
    expect(ownershipAfter(REP, paid)).toBeLessThan(ownershipAfter(REP, CALM));
    const taught = skillAfter(REP, CALM, 0.7) - REP.skill;
    expect(skillAfter(REP, paid, 0.7) - REP.skill).toBeLessThan(taught * 0.15);
  });

  test('to pay all for the goal sells 3 % more and leaves half of coaching', () => {
    const gain = chances({ bonus: 'team' }).phone / chances({}).phone;
    expect(gain).toBeCloseTo(1.03, 2);
    expect(under({ bonus: 'team' }).coachingKept).toBe(0.5);
  });

  test('to count by the day lifts the weak, slows the strong, and leaves the average where it was', () => {
    const daily = under({ 'goal-count': 'by-day' });
    expect(orderedEffort({ skill: 0.2 }, daily)).toBeGreaterThan(0);
    expect(orderedEffort({ skill: 1, talent: 0.4 }, daily)).toBeLessThan(0);
    expect(orderedEffort({ skill: 0.8 }, daily)).toBeCloseTo(0, 12);
  });

  test('to train raises what people can reach, and what it gave fades when it stops', () => {
    let rep = { ...REP, skill: 1.48 };
    for (let week = 0; week < 60; week += 1)
      rep = { ...rep, skill: skillAfter(rep, climate({ budget: 'training' }), 0.7) };
    expect(rep.skill).toBeGreaterThan(1.58);
    const later = skillAfter(rep, CALM, 0.7);
    expect(later).toBeLessThan(rep.skill);
    expect(later).toBeGreaterThan(1.48);
  });

  test('to thank moves those who are not named most; prizes push and wear ownership down', () => {
    const thanks = under({ budget: 'thanks' });
    expect(orderedEffort({ skill: 0.2 }, thanks)).toBeGreaterThan(
      orderedEffort({ skill: 1.4 }, thanks),
    );
    expect(chances({ budget: 'prizes' }).push).toBeGreaterThan(chances({}).push);
    expect(under({ budget: 'prizes' }).ownership).toBeLessThan(0);
  });
});
