import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Because, SeasonEvent, WeekReport } from '../season/event.ts';
import type { Snapshot } from '../season/snapshot.ts';
import { FLOOR_STEPS } from '../season/snapshot.ts';
import { arrivalOf, CUES, type Cue, cueOfFloorStep, cuesFor } from './cue.ts';

const because = (kind: Because['kind']): Because => ({ kind, words: 'you asked', week: 1 });
const moved = (place: string, by: number, kind: Because['kind'] = 'act'): SeasonEvent => ({
  type: 'changed',
  place,
  from: 50,
  to: 50 + by,
  because: because(kind),
});
const report: WeekReport = {
  week: 1,
  reps: [],
  visits: 120,
  phones: 30,
  tv: 6,
  tvPushed: 0,
  replacement: 0,
  goal: 10,
  handedGoal: 10,
  rule: 'when-it-fits',
  gross: 9000,
  clawback: 0,
  net: 9000,
  csat: 80,
  staffRetention: 100,
  customerReturn: 60,
  morale: 60,
  reputation: 50,
  costs: { overtime: 0, bonus: 0, hiring: 0, budget: 0, bills: 0 },
  hours: { moments: 0, coachingPlanned: 0, coaching: 0, floorPlanned: 0, floor: 0, short: 0 },
  told: 0,
  becauses: [],
};
const closed = (change: Partial<WeekReport> = {}): SeasonEvent => ({
  type: 'weekClosed',
  report: { ...report, ...change },
});
const ended: SeasonEvent = { type: 'seasonEnded', ending: 'kept', week: 26 };
const began: SeasonEvent = { type: 'momentBegan', moment: 'huddle' };
const reviewed = (verdict: 'praised' | 'accepted' | 'warned' | 'dismissed'): SeasonEvent => ({
  type: 'reviewed',
  week: 4,
  verdict,
  reasons: [],
  because: because('review'),
});

describe('cuesFor', () => {
  test('begins a moment with the sound of its arrival', () => {
    expect(cuesFor([began], 'phone')).toEqual(['phone']);
    expect(cuesFor([began], 'steps')).toEqual(['steps']);
    expect(cuesFor([began])).toEqual(['door']);
  });

  test('lets the register be heard only in a week that sold something', () => {
    expect(cuesFor([closed()])).toEqual(['register', 'week-end']);
    expect(cuesFor([closed({ gross: 0 })])).toEqual(['week-end']);
  });

  test('plays each sound once, however many weeks a step closes', () => {
    expect(cuesFor([closed(), closed(), closed()])).toEqual(['register', 'week-end']);
  });

  test('hears feelings that a choice moved by four points or more in all', () => {
    expect(cuesFor([moved('dave.trust', 2), moved('dave.morale', 2)])).toEqual(['mood-up']);
    expect(cuesFor([moved('dave.trust', -9), moved('priya.morale', 2)])).toEqual(['mood-down']);
    expect(cuesFor([moved('dave.trust', 3)])).toEqual([]);
  });

  test('hears neither numbers of the store nor what a week did to people', () => {
    expect(cuesFor([moved('promise', 20), moved('csat', -20)])).toEqual([]);
    expect(cuesFor([moved('dave.morale', -20, 'week')])).toEqual([]);
  });

  test('falls for a rep who gives notice, not for one who only thinks of it', () => {
    const to = (state: 'thinking' | 'notice' | 'gone'): SeasonEvent => ({
      type: 'repMoved',
      how: ({ thinking: 'grows-restless', notice: 'gives-notice', gone: 'walks-out' } as const)[
        state
      ],
      person: 'dave',
      from: 'working',
      to: state,
      because: because('week'),
    });
    expect(cuesFor([to('notice')])).toEqual(['setback']);
    expect(cuesFor([to('gone')])).toEqual(['steps', 'setback']);
    expect(cuesFor([to('thinking')])).toEqual([]);
  });

  test('tells a review by its verdict', () => {
    expect(cuesFor([reviewed('praised')])).toEqual(['success']);
    expect(cuesFor([reviewed('accepted')])).toEqual([]);
    expect(cuesFor([reviewed('warned')])).toEqual(['setback']);
    const money = { ...reviewed('accepted'), gives: 'money' } as SeasonEvent;
    expect(cuesFor([money])).toEqual(['register']);
  });

  test('taps for every order and guess, and hears whether a customer remembered well', () => {
    expect(cuesFor([{ type: 'guessed', person: 'dave', guess: 'better' }])).toEqual(['choice']);
    const remembered = (how: 'came-back' | 'cancelled'): SeasonEvent => ({
      type: 'customerRemembered',
      person: 'ruth',
      how,
      because: because('week'),
    });
    expect(cuesFor([remembered('came-back')])).toEqual(['mood-up']);
    expect(cuesFor([remembered('cancelled')])).toEqual(['mood-down']);
  });

  test('ends on the chord for a whole team, the fall for a lost one, a plain chime between', () => {
    const ending = (staffRetention: number): Cue | undefined =>
      cuesFor([closed({ staffRetention }), ended]).at(-1);
    expect(ending(100)).toBe('success');
    expect(ending(50)).toBe('setback');
    expect(cuesFor([closed({ staffRetention: 75 }), ended])).toEqual(['register', 'week-end']);
    expect(cuesFor([reviewed('dismissed'), ended])).toEqual(['setback']);
    expect(cuesFor([ended])).toEqual(['week-end']);
  });

  test('lists known sounds, none twice, and leaves the events as they were', () => {
    const event = fc.oneof(
      fc.constantFrom(began, ended, closed(), closed({ gross: 0 }), reviewed('warned')),
      fc.integer({ min: -50, max: 50 }).map((by) => moved('dave.comfort', by, 'chance')),
    );
    fc.assert(
      fc.property(fc.array(event), (events) => {
        const cues = cuesFor(Object.freeze(events), 'steps');
        expect(new Set(cues).size).toBe(cues.length);
        for (const cue of cues) expect(Object.keys(CUES)).toContain(cue);
      }),
    );
  });
});

describe('arrivalOf', () => {
  const moment = (where: string, role: string): Pick<Snapshot, 'conversation' | 'people'> =>
    ({ conversation: { where }, people: [{ role, isInMoment: true }] }) as never;

  test('rings on the phone, chimes for who comes from outside, and walks for the team', () => {
    expect(arrivalOf(moment('phone', 'district-manager'))).toBe('phone');
    expect(arrivalOf(moment('counter', 'customer'))).toBe('door');
    expect(arrivalOf(moment('back-room', 'district-manager'))).toBe('door');
    expect(arrivalOf(moment('back-room', 'rep'))).toBe('steps');
    expect(arrivalOf(moment('door', 'rep'))).toBe('door');
    expect(arrivalOf({ people: [] })).toBe('door');
  });
});

describe('cueOfFloorStep', () => {
  test('hears a sale and a push, and leaves talk to the murmur', () => {
    const heard = FLOOR_STEPS.filter((one) => cueOfFloorStep(one) !== undefined);
    expect(heard).toEqual(['bought', 'signed', 'pushed']);
  });
});
