import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { someone, stillStore } from '../../../tests/still-store.ts';
import { USUAL_ORDERS } from '../../scenario/standing-orders.ts';
import type { Snapshot } from '../../season/snapshot.ts';
import { Feast } from './feast.ts';
import { lightAt } from './light.ts';
import { seasonOf, storyOf } from './story.ts';

const dave = someone('dave', { name: 'Dave Okoro' });

const calm = stillStore({ people: [dave] });
const names = (more: Partial<Snapshot> = {}): readonly string[] =>
  storyOf({ ...calm, ...more }).map(({ name }) => name);

describe('storyOf', () => {
  test('hangs up a poster when the TV rule comes, and ticks a goal that was told', () => {
    expect(names()).not.toContain('poster/push-until-no');
    const plan = { ...calm.plan, rule: 'push-until-no', isGoalTold: true } as const;
    expect(names({ plan })).toContain('poster/push-until-no');
    expect(names({ plan })).toContain('board/18/true');
  });

  test('leaves a hook and a place empty when somebody has gone', () => {
    expect(names()).toContain('rail/D');
    const gone = names({ people: [{ ...dave, state: 'gone', isHere: false }] });
    expect(gone).toContain('rail/-');
    expect(gone).toContain('empty-place');
  });

  test('brings cake and balloons for a celebration, and gifts while thanks are paid for', () => {
    const news = [{ type: 'chose', choice: 'm.s.c', acts: ['celebrate'] }] as const;
    expect(names({ news })).toEqual(expect.arrayContaining(['cake', 'balloons']));
    const orders = { ...USUAL_ORDERS, budget: 'thanks' } as const;
    expect(names({ plan: { ...calm.plan, orders } })).toContain('gifts');
  });

  test('leaves the boxes of new orders standing all week', () => {
    const announcements = [{ week: 3, text: 'Pitch it.' }];
    const in3 = { plan: { ...calm.plan, announcements } };
    for (const phase of ['plan', 'moment', 'friday'] as const)
      expect(names({ ...in3, week: 3, phase })).toContain('delivery');
    expect(names({ ...in3, week: 4 })).not.toContain('delivery');
  });

  test('empties the street as the crowd goes, and changes it with the weeks', () => {
    const street = (more: Partial<Snapshot>) =>
      names(more).find((name) => name.startsWith('street'));
    expect(street({ floor: { crowd: 1.6, customers: [] } })).toBe('street/winter/3');
    expect(street({ floor: { crowd: 0.2, customers: [] }, week: 26 })).toBe('street/summer/0');
  });
});

describe('Feast', () => {
  const celebrating = {
    ...calm,
    news: [{ type: 'chose', choice: 'm.s.c', acts: ['celebrate'] }],
  } as const;

  test('lasts for the rest of the week in which something was celebrated', () => {
    const feast = new Feast();
    expect(feast.see(calm)).toBe(false);
    expect(feast.see(celebrating)).toBe(true);
    expect(feast.see({ ...calm, step: 5, phase: 'friday' })).toBe(true);
    expect(feast.see({ ...calm, week: 2 })).toBe(false);
    expect(feast.see({ ...calm, seed: 2 })).toBe(false);
  });
});

describe('seasonOf', () => {
  test('goes from winter over spring to summer in half a year, and never back', () => {
    const order = ['winter', 'spring', 'summer'];
    expect([1, 13, 26].map((week) => seasonOf(week, 26))).toEqual(order);
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 59 }),
        (weeks, week) => {
          const [now, next] = [seasonOf(week, weeks), seasonOf(week + 1, weeks)];
          expect(order.indexOf(next)).toBeGreaterThanOrEqual(order.indexOf(now));
        },
      ),
    );
  });
});

describe('lightAt', () => {
  test('has low sun in the morning, high sun at noon and lamps in the dark, each 0…1 all day', () => {
    expect(lightAt(0)).toEqual({ morning: 1, noon: 0, dusk: 0, lamps: 0, street: 0 });
    expect(lightAt(0.4)).toEqual({ morning: 0, noon: 1, dusk: 0, lamps: 0, street: 0 });
    expect(lightAt(1)).toEqual({ morning: 0, noon: 0, dusk: 1, lamps: 1, street: 1 });
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (hour) => {
        for (const strength of Object.values(lightAt(hour))) {
          expect(strength).toBeGreaterThanOrEqual(0);
          expect(strength).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
