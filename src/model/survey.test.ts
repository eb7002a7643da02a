import { describe, expect, test } from 'vitest';
import { PLAIN_REP as REP } from '../../tests/small-team.ts';
import { openStream } from './dice.ts';
import { ageRep, type Climate, climateOf, perceivedSupport } from './rep.ts';
import { askRep, surveyedSupport } from './survey.ts';
import { chancesOf } from './visit.ts';

const CLIMATE: Climate = {
  support: 1,
  structure: 0,
  pressure: 0,
  coaching: 0.5,
  rule: 'everyone-once',
};

describe('the halo', () => {
  test('makes a happy rep rate the manager higher, and moves nothing else', () => {
    const happy = { ...REP, morale: 88 };
    expect(perceivedSupport(happy, CLIMATE)).toBe(perceivedSupport(REP, CLIMATE));
    expect(surveyedSupport(happy, CLIMATE)).toBeCloseTo(surveyedSupport(REP, CLIMATE) + 0.4, 9);
  });

  test('leaves six tenths of support’s effect on morale to the manager', () => {
    const moved = (causalShare: number): number =>
      ageRep(REP, { ...CLIMATE, causalShare }, 0.7).morale - REP.morale;
    expect(moved(0.6)).toBeCloseTo(moved(1) * 0.6, 9);
  });
});

describe('askRep', () => {
  test('answers with a reliability of about .80', () => {
    const opened = openStream(7, 7);
    const count = 20_000;
    let [truth, error] = [0, 0];
    for (let n = 0; n < count; n += 1) {
      const morale = 60 + 14 * (n % 2 === 0 ? 1 : -1);
      const asked = askRep({ ...REP, morale }, CLIMATE, { opened, counter: n * 8 });
      truth += (morale - 60) ** 2;
      error += (asked.morale - morale) ** 2;
    }
    expect(truth / (truth + error)).toBeGreaterThan(0.78);
    expect(truth / (truth + error)).toBeLessThan(0.83);
  });
});

describe('the two pressures', () => {
  const dials = { support: 0, structure: 0, pressure: 0, coaching: 0.5 };
  const market = { visits: 20, tvNeed: 0.2, conversion: 0.3 };

  test('differ: a firm goal moves no push and raises morale, an aggressive one does harm', () => {
    const none = climateOf(dials, 'when-it-fits', { head: 5, handed: 5, isTold: true });
    const firm = climateOf({ ...dials, structure: 50 }, 'when-it-fits', {
      head: 5,
      handed: 5,
      isTold: true,
    });
    const hard = climateOf({ ...dials, pressure: 50 }, 'when-it-fits', {
      head: 5,
      handed: 5,
      isTold: true,
    });
    const push = (climate: Climate): number => chancesOf(REP, climate, market).push;
    const morale = (climate: Climate): number => ageRep(REP, climate, 0.7).morale;
    expect(push(firm)).toBe(push(none));
    expect(push(hard)).toBeGreaterThan(push(none));
    expect(morale(firm)).toBeGreaterThan(morale(none));
    expect(morale(hard)).toBeLessThan(morale(none));
  });
});
