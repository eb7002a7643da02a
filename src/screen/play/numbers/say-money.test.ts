import { describe, expect, test } from 'vitest';
import { sayMoney, sayMoneyShort } from './say-money.ts';

describe('sayMoney', () => {
  test('writes whole dollars, and a real minus below zero', () => {
    expect(sayMoney(12_480)).toBe('$12,480');
    expect(sayMoney(-1900)).toBe('−$1,900');
  });

  test('gives zero no sign', () => {
    expect(sayMoney(-0)).toBe('$0');
    expect(sayMoney(-0.4)).toBe('$0');
  });
});

describe('sayMoneyShort', () => {
  test('rounds to a tenth of the unit, with a real minus below zero', () => {
    expect(sayMoneyShort(12_480)).toBe('$12.5K');
    expect(sayMoneyShort(-4992)).toBe('−$5K');
  });
});
