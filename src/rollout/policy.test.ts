import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ACTS, type ActName } from '../scenario/act.ts';
import { TV_RULES, type TvRule } from '../scenario/scenario.ts';
import { ORDER_NAMES, USUAL_ORDERS } from '../scenario/standing-orders.ts';
import type { WeekReport } from '../season/event.ts';
import type { Intent } from '../season/intent.ts';
import { POLICIES, type PolicyName } from './policy.ts';
import type { Offer, Sight } from './sight.ts';

const offer = (id: string, acts: readonly ActName[] = [], taken = 0): Offer => ({
  id,
  acts: acts.map((act) => ({ act })),
  taken,
});

const PLAN: Sight['plan'] = {
  isOpen: false,
  rule: 'everyone-once',
  goal: 10,
  handedGoal: 10,
  goalMost: 20,
  coachingHours: 0,
  coachingMost: 12,
  hoursLeft: 45,
  announcements: [],
  hours: { week: 45, paperwork: 0, planned: 0 },
  isGoalTold: false,
  orders: USUAL_ORDERS,
  offered: [],
  purse: 0,
};

const sight = (offers: readonly Offer[], plan: Partial<Sight['plan']> = {}): Sight => ({
  seed: 7,
  step: 3,
  week: 2,
  plan: { ...PLAN, ...plan } as Sight['plan'],
  offers,
  foresee: () => undefined,
});

const choose = (name: PolicyName, offers: readonly Offer[]): string | undefined => {
  const intent = POLICIES[name](sight(offers));
  return intent.do === 'choose' ? intent.choice : undefined;
};

const TABLE = [
  offer('order', ['order', 'threaten']),
  offer('coach', ['coach-after-sale']),
  offer('mentor', ['mentor']),
  offer('shrug', ['ignore']),
  offer('nod'),
];

/** The plan after an intent, hours aside from those for coaching. */
function carriedOut(plan: Sight['plan'], intent: Intent): Sight['plan'] {
  if (intent.do === 'set-rule') return { ...plan, rule: intent.rule };
  if (intent.do === 'set-goal') return { ...plan, handedGoal: intent.goal, isGoalTold: true };
  if (intent.do === 'set-coaching') {
    const hoursLeft = plan.hoursLeft + plan.coachingHours - intent.hours;
    return { ...plan, coachingHours: intent.hours, hoursLeft };
  }
  if (intent.do !== 'set-order') return plan;
  return { ...plan, orders: { ...plan.orders, [intent.order]: intent.to } };
}

describe('POLICIES', () => {
  test('choose by place: the first, the last', () => {
    expect(choose('first', TABLE)).toBe('order');
    expect(choose('last', TABLE)).toBe('nod');
  });

  test('choose by what acts do: pressure, support, structure, both, liking, nothing', () => {
    expect(choose('boss', TABLE)).toBe('order');
    expect(choose('pusher', TABLE)).toBe('order');
    expect(choose('coach', TABLE)).toBe('mentor');
    expect(choose('structure-only', TABLE)).toBe('coach');
    expect(choose('structure-only', [...TABLE, offer('hold', ['hold-to-account'])])).toBe('hold');
    expect(choose('coach-with-structure', TABLE)).toBe('coach');
    expect(choose('pleaser', TABLE)).toBe('mentor');
    expect(choose('absent', TABLE)).toBe('shrug');
    expect(choose('absent', TABLE.slice(0, 3))).toBe('order');
  });

  test('tell the boss from the pusher: of equal pressures the unkind one, and the kind one', () => {
    const equal = [offer('order', ['order']), offer('warn', ['warn']), offer('blame', ['blame'])];
    expect(choose('boss', equal)).toBe('blame');
    expect(choose('pusher', equal)).toBe('warn');
  });

  test('give their orders one by one and then open the store', () => {
    const ask = (name: PolicyName, plan: Partial<Sight['plan']>): unknown =>
      POLICIES[name](sight([], { isOpen: true, ...plan }));
    expect(ask('boss', {})).toEqual({ do: 'set-rule', rule: 'push-until-no' });
    expect(ask('boss', { rule: 'push-until-no' })).toEqual({ do: 'set-goal', goal: 12 });
    const told = { handedGoal: 12, isGoalTold: true };
    expect(ask('boss', { rule: 'push-until-no', ...told })).toEqual({ do: 'go-on' });
    expect(ask('boss', { rule: 'push-until-no', ...told, offered: ['goal-count'] })).toEqual({
      do: 'set-order',
      order: 'goal-count',
      to: 'by-day',
    });
    expect(ask('coach', { rule: 'when-it-fits' })).toEqual({ do: 'set-coaching', hours: 6 });
    expect(ask('coach', { rule: 'when-it-fits', hoursLeft: 10 })).toEqual({
      do: 'set-coaching',
      hours: 2,
    });
    expect(ask('coach', {})).toEqual({ do: 'set-rule', rule: 'when-it-fits' });
    expect(ask('absent', {})).toEqual({ do: 'go-on' });
    const once = { rule: 'everyone-once' } as const;
    expect(ask('coach-with-structure', { ...once, handedGoal: 14 })).toEqual({
      do: 'set-goal',
      goal: 10,
    });
    expect(ask('pleaser', { rule: 'when-it-fits' })).toEqual({ do: 'set-goal', goal: 0 });
    expect(ask('pusher', { rule: 'push-until-no', goal: 30, goalMost: 40 })).toEqual({
      do: 'set-goal',
      goal: 40,
    });
  });

  test('come to an end of giving orders, whatever the plan', () => {
    const rule = fc.constantFrom(...TV_RULES);
    const goal = fc.nat(40);
    const hours = fc.nat(30);
    fc.assert(
      fc.property(rule, goal, goal, hours, fc.nat(), (start, head, handed, left, seed) => {
        for (const play of Object.values(POLICIES)) {
          const begun = { isOpen: true, rule: start, goal: head, handedGoal: handed };
          let plan: Sight['plan'] = { ...PLAN, ...begun, hoursLeft: left, offered: ORDER_NAMES };
          for (let given = 0; given < 9; given += 1)
            plan = carriedOut(plan, play({ ...sight([], plan), seed }));
          expect(play({ ...sight([], plan), seed })).toEqual({ do: 'go-on' });
        }
      }),
    );
  });

  test('take what they foresee to be best on Friday, and of equals the first', () => {
    const friday: Record<string, Partial<WeekReport>> = {
      order: { gross: 900, morale: 40 },
      coach: { gross: 700, morale: 70 },
      mentor: { gross: 900, morale: 70 },
    };
    const foresee: Sight['foresee'] = (intent) =>
      intent.do === 'choose' ? (friday[intent.choice] as WeekReport | undefined) : undefined;
    const seen = { ...sight(TABLE), foresee };
    expect(POLICIES['greedy-gross'](seen)).toEqual({ do: 'choose', choice: 'order' });
    expect(POLICIES['greedy-morale'](seen)).toEqual({ do: 'choose', choice: 'coach' });
  });

  test('try each TV rule where they look ahead, and keep the one that stands when none is better', () => {
    const gross = (intent: Intent): number =>
      intent.do === 'set-rule' && intent.rule === 'push-until-no' ? 900 : 800;
    const foresee: Sight['foresee'] = (intent) => ({ gross: gross(intent) }) as WeekReport;
    const ask = (rule: TvRule): unknown =>
      POLICIES['greedy-gross']({ ...sight([], { isOpen: true, rule }), foresee });
    expect(ask('none')).toEqual({ do: 'set-rule', rule: 'push-until-no' });
    expect(ask('push-until-no')).toEqual({ do: 'go-on' });
  });

  test('never say again what was said while something else is left', () => {
    expect(choose('first', [offer('again', [], 1), offer('leave')])).toBe('leave');
    expect(choose('boss', [offer('again', ['threaten'], 2), offer('leave', ['listen'], 1)])).toBe(
      'leave',
    );
  });

  test('go on when nothing is on offer', () => {
    for (const play of Object.values(POLICIES)) expect(play(sight([]))).toEqual({ do: 'go-on' });
  });

  test('choose only what is on offer, the same for the same sight, whatever the acts', () => {
    const offers = fc
      .array(fc.array(fc.constantFrom(...ACTS), { maxLength: 3 }), { minLength: 1, maxLength: 12 })
      .map((rows) => rows.map((acts, i) => offer(`c${i}`, acts)));
    fc.assert(
      fc.property(offers, fc.nat(), fc.nat(), (row, seed, step) => {
        const seen = { ...sight(Object.freeze(row)), seed, step };
        for (const play of Object.values(POLICIES)) {
          const intent = play(seen);
          expect(intent.do === 'choose' && row.map(({ id }) => id)).toContain(
            intent.do === 'choose' ? intent.choice : '',
          );
          expect(play(seen)).toEqual(intent);
        }
      }),
    );
  });

  test('spread random choices over everything on offer', () => {
    const picked = new Set<string>();
    for (let step = 0; step < 200; step++) {
      const intent = POLICIES.random({ ...sight(TABLE), step });
      if (intent.do === 'choose') picked.add(intent.choice);
    }
    expect(picked.size).toBe(TABLE.length);
  });
});
