import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CALM, MARKET, PLAIN_REP as REP } from '../../tests/small-team.ts';
import { TV_RULES } from '../scenario/scenario.ts';
import { openStream } from './dice.ts';
import { moveTowardsDoor } from './door.ts';
import { quitRatio } from './leaving/hazard.ts';
import { type Climate, climateOf, type Rep } from './rep.ts';
import { type Chances, chancesOf, emptyVisit, playVisit, type Visit } from './visit.ts';
import { type RepWeek, walkOut, workWeek } from './week.ts';

const store = (climate: Climate, week = 1) => ({
  seed: 7,
  week,
  climate,
  market: MARKET,
  reputation: 74,
});

/** Works `weeks` weeks and adds up what a team of six comes to. */
function work(climate: Climate, weeks: number) {
  let reps: readonly Rep[] = Array.from({ length: 6 }, (_, i) => ({ ...REP, id: `rep-${i}` }));
  const rows: RepWeek[] = [];
  for (let week = 1; week <= weeks; week += 1) {
    const worked = workWeek(reps, store(climate, week));
    rows.push(...worked.rows);
    reps = worked.reps;
  }
  const sum = (of: (row: (typeof rows)[number]) => number): number =>
    rows.reduce((n, row) => n + of(row), 0);
  const visits = sum((row) => row.visits);
  return {
    reps,
    visits,
    phones: sum((row) => row.phones),
    tv: sum((row) => row.tvFitting + row.tvPushed),
    cancelled: sum((row) => row.willCancel),
    csat: sum((row) => row.csat * row.visits) / visits,
    morale: reps.reduce((n, rep) => n + rep.morale, 0) / reps.length,
  };
}

describe('workWeek', () => {
  test('gives an average store its base rates: conversion .3, attach about .13, satisfaction 74', () => {
    const year = work(CALM, 52);
    expect(year.phones / year.visits).toBeGreaterThan(0.28);
    expect(year.phones / year.visits).toBeLessThan(0.36);
    expect(year.tv / year.phones).toBeGreaterThan(0.1);
    expect(year.tv / year.phones).toBeLessThan(0.18);
    expect(Math.abs(year.csat - 74)).toBeLessThan(3);
  });

  test('makes pushing pay in contracts and cost in cancellations, satisfaction and morale', () => {
    const calm = work(CALM, 13);
    const pushed = work({ ...CALM, pressure: 1.5, rule: 'push-until-no' }, 13);
    expect(pushed.tv).toBeGreaterThan(calm.tv * 1.2);
    expect(pushed.cancelled).toBeGreaterThan(calm.cancelled * 2);
    expect(pushed.csat).toBeLessThan(calm.csat - 2);
    expect(pushed.morale).toBeLessThan(calm.morale - 3);
  });

  test('makes coaching pay within forty weeks: fewer conversations, more skill, more money', () => {
    const without = work({ ...CALM, coaching: 0 }, 40);
    const coached = work({ ...CALM, coaching: 1 }, 40);
    expect(coached.reps[0]?.skill).toBeGreaterThan((without.reps[0]?.skill ?? 0) + 0.2);
    expect(coached.visits).toBeLessThan(without.visits);
    const money = ({ phones, tv }: { phones: number; tv: number }): number =>
      phones * 80 + tv * 150;
    expect(money(coached)).toBeGreaterThan(money(without) * 1.02);
  });

  test('never leaves its ranges and never touches its input, whatever the climate', () => {
    const score = fc.double({ min: -2, max: 2.5, noNaN: true });
    const climates = fc.record({
      support: score,
      structure: score,
      pressure: score,
      coaching: fc.double({ min: 0, max: 1, noNaN: true }),
      rule: fc.constantFrom(...TV_RULES),
    });
    fc.assert(
      fc.property(climates, fc.nat(), (climate, seed) => {
        const worked = workWeek(Object.freeze([Object.freeze(REP)]), { ...store(climate), seed });
        for (const rep of worked.reps) {
          expect(rep.morale).toBeGreaterThanOrEqual(0);
          expect(rep.morale).toBeLessThanOrEqual(100);
          expect(rep.ownership).toBeGreaterThanOrEqual(0);
          expect(rep.ownership).toBeLessThanOrEqual(100);
          expect(rep.skill).toBeLessThanOrEqual(1.6);
        }
        for (const row of worked.rows)
          expect(row.tvFitting + row.tvPushed).toBeLessThanOrEqual(row.phones);
      }),
    );
  });

  test('knows an empty store: no reps, no rows, and reputation stays', () => {
    expect(workWeek([], store(CALM))).toEqual({ reps: [], rows: [], reputation: 74 });
  });

  test('leaves a post empty for three weeks, then lets a beginner cover it', () => {
    let reps: readonly Rep[] = walkOut([REP], 'dave');
    const served = [1, 2, 3, 4].map((week) => {
      const worked = workWeek(reps, store(CALM, week));
      reps = worked.reps;
      return worked.rows.length;
    });
    expect(served).toEqual([0, 0, 0, 1]);
    expect(reps[0]?.skill).toBeLessThan(0.2);
  });
});

function visitOf(chances: Chances, number: number): Visit {
  const visit = emptyVisit();
  playVisit(chances, openStream(4, 9), number, visit);
  return visit;
}

describe('visits', () => {
  test('offer no TV at all when the rule is none', () => {
    const chances = chancesOf(REP, { ...CALM, rule: 'none' }, MARKET);
    for (let number = 0; number < 500; number += 1)
      expect(visitOf(chances, number).tv).toBe('none');
  });

  test('roll the same dice for the same customer, so that only what was changed changes', () => {
    const gentle = chancesOf(REP, CALM, MARKET);
    const hard = { ...gentle, push: 0.9 };
    for (let number = 0; number < 300; number += 1) {
      const one = visitOf(gentle, number);
      const other = visitOf(hard, number);
      expect([other.found, other.phone]).toEqual([one.found, one.phone]);
      if (one.pushed) expect(other).toEqual(one);
    }
  });
});

describe('leaving', () => {
  test('is more likely the lower morale and trust are', () => {
    const low = quitRatio({ ...REP, morale: 30, trust: 20 }, CALM);
    expect(quitRatio(REP, CALM)).toBeCloseTo(1, 6);
    expect(low).toBeGreaterThan(2.2);
    expect(
      moveTowardsDoor({ ...REP, morale: 20, trust: 10 }, CALM, { seed: 1, week: 1 }).state,
    ).toBe('thinking');
  });

  test('runs its notice out, and then the post is empty', () => {
    const notice: Rep = { ...REP, state: 'notice', noticeWeeks: 2 };
    const next = moveTowardsDoor(notice, CALM, { seed: 1, week: 1 });
    expect(next).toMatchObject({ state: 'notice', noticeWeeks: 1 });
    expect(moveTowardsDoor(next, CALM, { seed: 1, week: 2 })).toMatchObject({
      state: 'gone',
      emptyWeeks: 1,
    });
  });
});

describe('climateOf', () => {
  const dials = { support: 0, structure: 0, pressure: 0, coaching: 0.5 };

  test('turns the rule and a stretched goal into pressure, and no goal into want of structure', () => {
    const even = climateOf(dials, 'when-it-fits', { head: 5, handed: 5, isTold: true });
    expect(even.pressure).toBe(0);
    expect(even.structure).toBeGreaterThan(0);
    expect(
      climateOf(dials, 'push-until-no', { head: 5, handed: 10, isTold: true }).pressure,
    ).toBeCloseTo((45 + 60) / 50, 9);
    expect(
      climateOf(dials, 'when-it-fits', { head: 5, handed: 0, isTold: true }).structure,
    ).toBeLessThan(0);
    expect(climateOf(dials, 'none', { head: 0, handed: 0, isTold: true }).pressure).toBe(0);
  });
});
