import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { USUAL_ORDERS } from '../../../scenario/standing-orders.ts';
import { weekPartsOf } from './week-parts.ts';

const plan = (more: Partial<Parameters<typeof weekPartsOf>[0]> = {}) => ({
  hours: { week: 45, paperwork: 15, planned: 0 },
  coachingHours: 0,
  orders: USUAL_ORDERS,
  hoursLeft: 30,
  ...more,
});

describe('weekPartsOf', () => {
  test('names what takes hours and leaves out what takes none', () => {
    expect(weekPartsOf(plan())).toEqual([
      { kind: 'paperwork', hours: 15 },
      { kind: 'free', hours: 30 },
    ]);
    const busy = plan({
      coachingHours: 4,
      orders: { ...USUAL_ORDERS, 'floor-hours': 6, rota: 'as-they-wish' },
      hours: { week: 45, paperwork: 15, planned: 12 },
      hoursLeft: 18,
    });
    expect(weekPartsOf(busy).map(({ kind, hours }) => [kind, hours])).toEqual([
      ['paperwork', 15],
      ['coaching', 4],
      ['floor', 6],
      ['rota', 2],
      ['free', 18],
    ]);
  });

  test('tells rota and hiring as one part only when both may take hours', () => {
    const kinds = (orders: Partial<typeof USUAL_ORDERS>) =>
      weekPartsOf(
        plan({
          orders: { ...USUAL_ORDERS, ...orders },
          hours: { week: 45, paperwork: 15, planned: 4 },
          hoursLeft: 26,
        }),
      ).map(({ kind }) => kind);
    expect(kinds({ hiring: 'with-care' })).toContain('hiring');
    expect(kinds({ hiring: 'with-care', rota: 'as-they-wish' })).toContain('rotaHiring');
  });

  test('adds up to the whole week as long as no more is planned than it has', () => {
    const hours = fc.integer({ min: 0, max: 10 });
    fc.assert(
      fc.property(hours, hours, hours, (coachingHours, floor, rest) => {
        const planned = coachingHours + floor + rest;
        const parts = weekPartsOf(
          plan({
            coachingHours,
            orders: { ...USUAL_ORDERS, 'floor-hours': floor },
            hours: { week: 45, paperwork: 15, planned },
            hoursLeft: 30 - planned,
          }),
        );
        expect(parts.reduce((sum, part) => sum + part.hours, 0)).toBe(45);
      }),
    );
  });
});
