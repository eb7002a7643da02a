import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOODS } from '../../scenario/scenario.ts';
import { FLOOR_STEPS, type PasserBy } from '../../season/snapshot.ts';
import { beatsOf, farewellOf } from './beats.ts';

const customer = (more: Partial<PasserBy>): PasserBy => ({
  id: 'c',
  look: {},
  mood: 'neutral',
  outcome: 'left',
  steps: ['greeted'],
  at: 0,
  ...more,
});

describe('beatsOf', () => {
  test('shows a push that a customer gives in to, and the mood that it leaves', () => {
    const steps = ['greeted', 'bought', 'pitched', 'pushed', 'signed'] as const;
    const beats = beatsOf(customer({ steps, outcome: 'pushed-tv', mood: 'annoyed' }));
    expect(beats.map(({ rep, customer }) => [rep.bubble, customer.bubble, customer.mood])).toEqual([
      ['step/greeted', undefined, 'neutral'],
      [undefined, 'visit/phone', 'neutral'],
      ['step/pitched', undefined, 'neutral'],
      ['step/pushed', undefined, 'annoyed'],
      [undefined, 'visit/pushed-tv', 'annoyed'],
    ]);
  });

  test('tells every step of any visit, in order, each for a while', () => {
    const visit = fc.record({
      steps: fc.array(fc.constantFrom(...FLOOR_STEPS)),
      mood: fc.constantFrom(...MOODS),
      outcome: fc.constantFrom('left', 'phone', 'phone-and-tv', 'pushed-tv' as const),
    });
    fc.assert(
      fc.property(visit, (more) => {
        const beats = beatsOf(customer(more));
        expect(beats.map(({ step }) => step)).toEqual(more.steps);
        for (const { ms } of beats) expect(ms).toBeGreaterThan(500);
      }),
    );
  });
});

describe('farewellOf', () => {
  test('shows what was bought, else the mood, and nothing for who is at ease', () => {
    expect(farewellOf(customer({ outcome: 'phone', mood: 'angry' }))).toBe('visit/phone');
    expect(farewellOf(customer({ mood: 'angry' }))).toBe('mood/angry');
    expect(farewellOf(customer({}))).toBeUndefined();
  });
});
