import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { begun, carried, playOn, SMALL } from '../small-season.ts';
import type { SeasonState } from '../state.ts';
import { CUSTOMER_ENDS, CUSTOMER_PATH, fastCustomer, liveCustomer } from './customer-path.ts';
import { answerFor, customerChance, type Parting } from './customers.ts';

const parting = (change: Partial<Parting> = {}): Parting => ({
  person: 'ruth',
  moment: 'counter',
  week: 2,
  due: 5,
  comfort: 60,
  hasSigned: false,
  ...change,
});

const partings = fc.record({
  person: fc.constantFrom('ruth', 'omar'),
  moment: fc.constant('counter'),
  week: fc.integer({ min: 1, max: 52 }),
  due: fc.constant(9),
  comfort: fc.integer({ min: 0, max: 100 }),
  hasSigned: fc.boolean(),
});

/** The season after the talk at the counter, with one of its choices. */
const parted = (choice: string, seed = 1): SeasonState =>
  playOn(SMALL, begun(seed), { wanted: [choice, '.ask'], toPlanOf: 3 });

const memories = (state: SeasonState) =>
  state.events.filter((event) => event.type === 'customerRemembered');

describe('a customer with a name', () => {
  test('goes the same way by hand and through XState, on any parting and dice', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(partings, fc.nat(), (one, seed) => {
        const end = fastCustomer(one.person, answerFor(seed, one));
        seen.add(end);
        expect(liveCustomer(one.person, answerFor(seed, one))).toBe(end);
      }),
      { numRuns: 1500 },
    );
    expect([...seen].sort()).toEqual([...CUSTOMER_ENDS].sort());
  });

  test('ends nowhere but where the path ends', () => {
    const ends = Object.keys(CUSTOMER_PATH).filter((at) => CUSTOMER_PATH[at]?.asks === undefined);
    expect(ends.sort()).toEqual([...CUSTOMER_ENDS].sort());
  });

  test('comes back more likely the more at ease they left, and warns others only when uneasy', () => {
    const at = (comfort: number) => customerChance('comes-back', parting({ comfort }));
    expect(at(90)).toBeGreaterThan(at(60));
    expect(at(60)).toBeGreaterThan(at(20));
    expect(customerChance('warns-others', parting({ comfort: 90 }))).toBe(0);
    expect(customerChance('sends-others', parting({ comfort: 20 }))).toBe(0);
  });

  test('cancels only what was signed, and sooner when cornered', () => {
    expect(customerChance('has-signed', parting())).toBe(0);
    const at = (comfort: number) =>
      customerChance('cancels', parting({ comfort, hasSigned: true }));
    expect(at(30)).toBeGreaterThan(4 * at(80));
  });
});

describe('a conversation with customers', () => {
  test('is remembered by each of them, two to eight weeks later and once', () => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const state = parted('.listen', seed);
      expect(state.partings.map(({ person }) => person)).toEqual(['ruth', 'omar']);
      for (const { due, week } of state.partings) {
        expect(due - week).toBeGreaterThanOrEqual(2);
        expect(due - week).toBeLessThanOrEqual(8);
      }
      const told = memories(playOn(SMALL, state)).map(({ person }) => person);
      expect(told.sort()).toEqual(['omar', 'ruth']);
    }
  });

  test('is told with what moved their comfort most', () => {
    const words = memories(playOn(SMALL, parted('.push'))).flatMap((event) =>
      event.person === 'ruth' ? [event.because.words] : [],
    );
    expect(words).toEqual(['your answer in “At the counter”']);
  });

  test('knows who has signed: whose variable says so, and to whom an add-on was slipped', () => {
    const signed = (choice: string): string[] =>
      parted(choice).partings.flatMap(({ person, hasSigned }) => (hasSigned ? [person] : []));
    expect(signed('.listen')).toEqual([]);
    expect(signed('.sign')).toEqual(['omar']);
    expect(signed('.hide')).toEqual(['ruth']);
  });

  test('brings more customers when it went well than when it went badly, and warns nobody then', () => {
    const visits = (choice: string): number => {
      let sum = 0;
      for (let seed = 1; seed <= 60; seed += 1)
        sum += playOn(SMALL, parted(choice, seed), { wanted: ['.ask'] }).totals.visits;
      return sum;
    };
    expect(visits('.listen')).toBeGreaterThan(visits('.push'));
  });

  test('moves no money of the week that is counted: a cancelled contract was in no figure', () => {
    const state = playOn(SMALL, carried(SMALL, begun()), { wanted: ['.hide', '.ask'] });
    const counted = state.reports
      .flatMap(({ reps }) => reps)
      .reduce((sum, row) => sum + row.willCancel, 0);
    expect(state.clawbacks.reduce((sum, { contracts }) => sum + contracts, 0)).toBe(counted);
  });
});
