import { describe, expect, test } from 'vitest';
import { sayName, sayNumber, sayRange } from './say-number.ts';

describe('the numbers of the model in words', () => {
  test('keep four digits that count, and a real minus', () => {
    expect(sayNumber(0.123456)).toBe('0.1235');
    expect(sayNumber(-0.5)).toBe('−0.5');
    expect(sayNumber(1850)).toBe('1850');
    expect(sayRange([-0.32, -0.13])).toBe('−0.32 to −0.13');
  });

  test('have names of separate words', () => {
    expect(sayName('supportToMorale')).toBe('support to morale');
    expect(sayName('drift')).toBe('drift');
  });
});
