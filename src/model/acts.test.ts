import { describe, expect, test } from 'vitest';
import { ACTS } from '../scenario/act.ts';
import { ACT_CATALOGUE, COACHING_ACTS } from './acts.ts';
import { moodOf } from './mood.ts';

describe('the catalogue of acts', () => {
  test('says of every act what it does, in whole points, and why', () => {
    for (const act of ACTS) {
      const load = ACT_CATALOGUE[act];
      const numbers = [load.support, load.structure, load.pressure, load.hours];
      const felt = [...Object.values(load.addressed), ...Object.values(load.witnesses)];
      expect([...numbers, ...felt].every(Number.isInteger), act).toBe(true);
      expect(load.because, act).toMatch(/^[a-z].*[^.]$/);
    }
  });

  test('makes telling cheap in hours and coaching dear', () => {
    expect(ACT_CATALOGUE.order.hours).toBe(0);
    for (const act of COACHING_ACTS) expect(ACT_CATALOGUE[act].hours, act).toBeGreaterThan(0);
  });
});

describe('moodOf', () => {
  test('reads a rep’s mood from morale and trust, a customer’s from comfort', () => {
    expect(moodOf('rep', { morale: 64, trust: 50 })).toBe('neutral');
    expect(moodOf('rep', { morale: 20, trust: 10 })).toBe('angry');
    expect(moodOf('customer', { comfort: 82 })).toBe('delighted');
    expect(moodOf('district-manager', { trust: 30 })).toBe('annoyed');
  });
});
