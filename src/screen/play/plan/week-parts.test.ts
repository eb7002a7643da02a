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
    expect(weekPartsOf(plan(), 0)).toEqual([
      { kind: 'paperwork', hours: 15 },
      { kind: 'spare', hours: 30 },
    ]);
    const busy = plan({
      coachingHours: 4,
      orders: { ...USUAL_ORDERS, 'floor-hours': 6, rota: 'as-they-wish' },
      hours: { week: 45, paperwork: 15, planned: 12 },
      hoursLeft: 18,
    });
    expect(weekPartsOf(busy, 7).map(({ kind, hours }) => [kind, hours])).toEqual([
      ['paperwork', 15],
      ['coaching', 4],
      ['floor', 6],
      ['rota', 2],
      ['talks', 7],
      ['spare', 11],
    ]);
  });

  test('gives conversations no more than what is free, and nothing of a week that is over full', () => {
    const kinds = (hoursLeft: number) =>
      weekPartsOf(plan({ hoursLeft }), 6).map(({ kind, hours }) => [kind, hours]);
    expect(kinds(4)).toEqual([
      ['paperwork', 15],
      ['talks', 4],
    ]);
    expect(kinds(-2)).toEqual([['paperwork', 15]]);
  });

  test('tells rota and hiring as one part only when both may take hours', () => {
    const kinds = (orders: Partial<typeof USUAL_ORDERS>) =>
      weekPartsOf(
        plan({
          orders: { ...USUAL_ORDERS, ...orders },
          hours: { week: 45, paperwork: 15, planned: 4 },
          hoursLeft: 26,
        }),
        0,
      ).map(({ kind }) => kind);
    expect(kinds({ hiring: 'with-care' })).toContain('hiring');
    expect(kinds({ hiring: 'with-care', rota: 'as-they-wish' })).toContain('rotaHiring');
  });

  test('adds up to the whole week as long as no more is planned than it has', () => {
    const hours = fc.integer({ min: 0, max: 10 });
    fc.assert(
      fc.property(hours, hours, hours, hours, (coachingHours, floor, rest, talks) => {
        const planned = coachingHours + floor + rest;
        const parts = weekPartsOf(
          plan({
            coachingHours,
            orders: { ...USUAL_ORDERS, 'floor-hours': floor },
            hours: { week: 45, paperwork: 15, planned },
            hoursLeft: 30 - planned,
          }),
          talks,
        );
        expect(parts.reduce((sum, part) => sum + part.hours, 0)).toBe(45);
      }),
    );
  });
});
