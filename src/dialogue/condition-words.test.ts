import { describe, expect, test } from 'vitest';
import { scenarioOf } from '../../tests/fuzz-story.ts';
import { layOutPlaces } from '../scenario/places.ts';
import type { Condition } from '../scenario/scenario.ts';
import { conditionInWords } from './condition-words.ts';

const places = layOutPlaces(scenarioOf());
const say = (condition: Condition): string => conditionInWords(condition, places);
const trust = (low: number, high: number): Condition => ({ place: 'dave.trust', low, high });

describe('conditionInWords', () => {
  test('says a range as an author would', () => {
    expect([trust(35, 100), trust(0, 34), trust(20, 60), trust(7, 7)].map(say)).toEqual([
      'dave.trust at least 35',
      'dave.trust at most 34',
      'dave.trust 20 to 60',
      'dave.trust is 7',
    ]);
  });

  test('names the states that a number stands for', () => {
    expect(say({ place: 'dave.state', low: 0, high: 1 })).toBe('dave: working or thinking');
    expect(say({ place: 'dave.state', low: 0, high: 2 })).toBe('dave: not gone');
    expect(say({ place: 'manager.state', low: 1, high: 1 })).toBe('manager: dismissed');
    expect(say({ place: 'tv-rule', low: 3, high: 3 })).toBe('tv-rule: push-until-no');
  });

  test('keeps nested parts apart by brackets', () => {
    const any = { any: [trust(0, 9), trust(90, 100)] };
    expect(say({ all: [trust(7, 7), any] })).toBe(
      'dave.trust is 7 and (dave.trust at most 9 or dave.trust at least 90)',
    );
    expect(say({ none: [any] })).toBe('not (dave.trust at most 9 or dave.trust at least 90)');
  });

  test('says what holds always, and what never does', () => {
    expect([{ all: [] }, { none: [] }, { any: [] }, trust(9, 3)].map(say)).toEqual([
      'always',
      'always',
      'never',
      'dave.trust is impossible',
    ]);
  });
});
