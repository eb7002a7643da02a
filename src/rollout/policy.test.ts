import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ACTS, type ActName } from '../scenario/act.ts';
import { type Offer, POLICIES, type PolicyName, type Sight } from './policy.ts';

const offer = (id: string, acts: readonly ActName[] = [], taken = 0): Offer => ({
  id,
  acts: acts.map((act) => ({ act })),
  taken,
});

const sight = (offers: readonly Offer[], plan: Partial<Sight['plan']> = {}): Sight => ({
  seed: 7,
  step: 3,
  plan: { isOpen: false, rule: 'everyone-once', goal: 10, handedGoal: 10, goalMost: 20, ...plan },
  offers,
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

describe('POLICIES', () => {
  test('choose by place: the first, the last', () => {
    expect(choose('first', TABLE)).toBe('order');
    expect(choose('last', TABLE)).toBe('nod');
  });

  test('choose by what acts do: pressure, support, nothing', () => {
    expect(choose('boss', TABLE)).toBe('order');
    expect(choose('coach', TABLE)).toBe('mentor');
    expect(choose('absent', TABLE)).toBe('shrug');
    expect(choose('absent', TABLE.slice(0, 3))).toBe('order');
  });

  test('give their orders one by one and then open the store', () => {
    const ask = (name: PolicyName, plan: Partial<Sight['plan']>): unknown =>
      POLICIES[name](sight([], { isOpen: true, ...plan }));
    expect(ask('boss', {})).toEqual({ do: 'set-rule', rule: 'push-until-no' });
    expect(ask('boss', { rule: 'push-until-no' })).toEqual({ do: 'set-goal', goal: 12 });
    expect(ask('boss', { rule: 'push-until-no', handedGoal: 12 })).toEqual({ do: 'go-on' });
    expect(ask('coach', {})).toEqual({ do: 'set-rule', rule: 'when-it-fits' });
    expect(ask('absent', {})).toEqual({ do: 'go-on' });
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
