import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PAPERWORK_HOURS, WEEK_HOURS } from '../scenario/places.ts';
import type { Intent, SetOrder } from './intent.ts';
import { readPlace } from './numbers.ts';
import { prepareSeason } from './rules.ts';
import { step } from './season.ts';
import {
  begun,
  carried,
  planBy,
  playBy,
  playOn,
  refusalOf,
  SMALL,
  SMALL_LIVE,
} from './small-season.ts';
import type { SeasonState } from './state.ts';
import { replay } from './transcript.ts';
import { snapshotOf } from './view.ts';
import { ownHoursPlanned } from './week/hours.ts';

const set = (order: SetOrder['order'], to: string | number): SetOrder =>
  ({ do: 'set-order', order, to }) as SetOrder;

const picks = fc.array(fc.nat(), { minLength: 1, maxLength: 60 });

describe('a standing order', () => {
  test('stands once given, is told, and shows in the plan', () => {
    const stepped = step(SMALL, begun(), set('bonus', 'team'));
    if ('refused' in stepped) throw new Error(stepped.refused);
    expect(stepped.events).toEqual([{ type: 'orderSet', order: 'bonus', to: 'team' }]);
    expect(snapshotOf(SMALL, stepped.state).plan.orders.bonus).toBe('team');
    expect(playOn(SMALL, stepped.state).orders.bonus).toBe('team');
  });

  test('is refused outside the plan, where it is not on offer, and at a value that it cannot have', () => {
    const talking = carried(SMALL, begun(), { do: 'go-on' });
    expect(refusalOf(talking, set('bonus', 'team'))).toBe('not-now');
    expect(refusalOf(begun(), set('bonus', 'gold'))).toBe('out-of-range');
    expect(refusalOf(begun(), set('overtime', 9))).toBe('out-of-range');
    expect(refusalOf(begun(), set('overtime', 1.5))).toBe('out-of-range');
    const store = { ...SMALL.scenario.store, orders: ['bonus'] as const };
    const few = prepareSeason({ ...SMALL.scenario, store });
    const stepped = step(few, begun(1, few), set('overtime', 1));
    expect(stepped).toEqual({ refused: 'not-offered' });
    expect(snapshotOf(few, begun(1, few)).plan.offered).toEqual(['bonus']);
  });
});

describe('the manager’s hours', () => {
  const left = (state: SeasonState): number => snapshotOf(SMALL, state).plan.hoursLeft;

  test('are 45, of which paperwork and standing orders take theirs', () => {
    const state = carried(
      SMALL,
      begun(),
      { do: 'set-coaching', hours: 5 },
      set('floor-hours', 8),
      set('rota', 'as-they-wish'),
    );
    expect(left(state)).toBe(WEEK_HOURS - PAPERWORK_HOURS - 15);
    expect(snapshotOf(SMALL, state).plan.hours).toEqual({ week: 45, paperwork: 15, planned: 15 });
  });

  test('go into a search with care only while a post is empty', () => {
    const state = carried(SMALL, begun(), set('hiring', 'with-care'));
    expect(left(state)).toBe(30);
    const gone = playOn(SMALL, state, { wanted: ['.dismiss'], toPlanOf: 2 });
    expect(gone.reps.find(({ id }) => id === 'marcus')?.state).toBe('gone');
    expect(left(gone)).toBe(26);
  });

  test('are not there twice: an order beyond what is left is refused, and one that gives back is not', () => {
    const full = carried(
      SMALL,
      playOn(SMALL, begun(), { wanted: ['.dismiss'], toPlanOf: 2 }),
      { do: 'set-coaching', hours: 12 },
      set('floor-hours', 16),
    );
    expect(left(full)).toBe(2);
    expect(refusalOf(full, set('hiring', 'with-care'))).toBe('no-hours');
    expect(refusalOf(full, set('rota', 'as-they-wish'))).toBeUndefined();
    const none = carried(SMALL, full, set('rota', 'as-they-wish'));
    expect(refusalOf(none, { do: 'set-coaching', hours: 12 })).toBeUndefined();
    expect(refusalOf(none, set('floor-hours', 3))).toBeUndefined();
  });

  test('never come from nowhere, and what is kept is never more than was planned', () => {
    fc.assert(
      fc.property(fc.nat(), picks, (seed, by) => {
        for (const state of playBy(SMALL, seed, by)) {
          const planned = ownHoursPlanned(state);
          if (state.phase === 'plan')
            expect(readPlace(SMALL, state.numbers, 'hours-left')).toBe(30 - planned);
          const hours = state.reports.at(-1)?.hours;
          if (hours === undefined) continue;
          const { moments, coaching, coachingPlanned, floor, floorPlanned, short } = hours;
          expect(Math.min(moments, coaching, floor, short)).toBeGreaterThanOrEqual(0);
          expect(coaching).toBeLessThanOrEqual(coachingPlanned);
          expect(floor).toBeLessThanOrEqual(floorPlanned);
          expect(PAPERWORK_HOURS + moments + coaching + floor - short).toBeLessThanOrEqual(45);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('a week that asks for more than it has', () => {
  const report = (...intents: Intent[]) => {
    const state = carried(SMALL, begun(), ...intents);
    return playOn(SMALL, state, { wanted: ['.toil'], toPlanOf: 2 }).reports[0];
  };

  test('loses hours on the floor first, then coaching, then paperwork', () => {
    const toil = report()?.hours.moments ?? 0;
    expect(toil).toBeGreaterThan(8);
    expect(report()?.hours).toMatchObject({ coaching: 0, floor: 0, short: 0 });
    const full = [{ do: 'set-coaching', hours: 12 } as const, set('floor-hours', 16)];
    expect(report(...full)?.hours).toMatchObject({
      floorPlanned: 16,
      floor: 16 - (toil - 2),
      coaching: 12,
      short: 0,
    });
  });

  test('tells what did not happen', () => {
    const full = [{ do: 'set-coaching', hours: 12 } as const, set('floor-hours', 16)];
    const events = playOn(SMALL, carried(SMALL, begun(), ...full), {
      wanted: ['.toil'],
      toPlanOf: 2,
    });
    const words = events.reports.flatMap(({ becauses }) => becauses.map((one) => one.words));
    expect(words.join()).toMatch(/hours on the floor did not happen/);
  });
});

describe('a goal', () => {
  test('is told once the manager says it, with the same number, by an order or by an act', () => {
    expect(begun().isGoalTold).toBe(false);
    const { goal } = begun();
    expect(carried(SMALL, begun(), { do: 'set-goal', goal }).isGoalTold).toBe(true);
    expect(playOn(SMALL, begun(), { wanted: ['.goal'], toPlanOf: 2 }).isGoalTold).toBe(true);
    expect(playOn(SMALL, begun(), { wanted: ['.ask'], toPlanOf: 2 }).isGoalTold).toBe(false);
  });

  test('is untold again when head office changes it', () => {
    const told = carried(SMALL, begun(), { do: 'set-goal', goal: 3 });
    expect(playOn(SMALL, told, { toPlanOf: 4 })).toMatchObject({ week: 4, isGoalTold: false });
  });
});

describe('every intent', () => {
  test('that is refused changes nothing', () => {
    fc.assert(
      fc.property(fc.nat(), picks, fc.nat(), (seed, by, pick) => {
        for (const state of playBy(SMALL, seed, by)) {
          const text = JSON.stringify(state);
          const stepped = step(SMALL, state, planBy(state, pick));
          if ('refused' in stepped) expect(Object.keys(stepped)).toEqual(['refused']);
          else expect(stepped.state.intents.length).toBe(state.intents.length + 1);
          expect(JSON.stringify(state)).toBe(text);
        }
      }),
      { numRuns: 15 },
    );
  });

  test('gives the same bytes when it is replayed, and through XState', () => {
    fc.assert(
      fc.property(fc.nat(), picks, (seed, by) => {
        const state = playBy(SMALL, seed, by).at(-1);
        if (state === undefined) throw new Error('no season');
        const bytes = JSON.stringify(state);
        const kept = JSON.parse(JSON.stringify(state.intents));
        expect(JSON.stringify(replay(SMALL, state.seed, kept).state)).toBe(bytes);
        expect(JSON.stringify(replay(SMALL_LIVE, state.seed, kept).state)).toBe(bytes);
      }),
      { numRuns: 15 },
    );
  });
});
