import { describe, expect, test } from 'vitest';
import { begun, carried, playOn, SMALL } from '../small-season.ts';

const landed = (choice: string, seed: number) =>
  carried(
    SMALL,
    begun(seed),
    { do: 'go-on' },
    { do: 'choose', choice: `huddle.opening.${choice}` },
  ).events.filter((event) => event.type === 'landed');

describe('an act that lands', () => {
  test('is praise in public: it lifts the one named and, more, the one who sees it', () => {
    expect(landed('praise', 1)).toMatchObject([
      { person: 'dave', act: 'recognise-in-public', how: 'lifted' },
      { person: 'priya', act: 'recognise-in-public', how: 'lifted' },
    ]);
  });

  test('is feedback, which helps most and backfires with some, on dice of its own', () => {
    const hows = Array.from({ length: 60 }, (_, seed) => landed('coach', seed)[0]?.how);
    const backfired = hows.filter((how) => how === 'backfired').length;
    expect(backfired).toBeGreaterThan(3);
    expect(backfired).toBeLessThan(30);
    expect(hows.every((how) => how !== undefined)).toBe(true);
  });

  test('says so when it was heard otherwise than it was meant', () => {
    const words = Array.from({ length: 60 }, (_, seed) => landed('coach', seed)[0])
      .filter((event) => event?.how === 'backfired')
      .map((event) => event?.because.words);
    expect(new Set(words)).toEqual(
      new Set(['you went through the sale with them, and it was heard as a verdict']),
    );
  });

  test('is not curiosity, a threat, or anything else that is no feedback', () => {
    expect(landed('threaten', 1)).toEqual([]);
    expect(landed('ask', 1)).toEqual([]);
  });

  test('changes how people work for some weeks, and fades', () => {
    const state = playOn(SMALL, begun(), { wanted: ['.praise'], toPlanOf: 2 });
    const edge = state.reps.find(({ id }) => id === 'dave')?.edge ?? 0;
    expect(edge).toBeGreaterThan(0);
    const later = playOn(SMALL, state, { wanted: ['.ask'], toPlanOf: 5 });
    expect(later.reps.find(({ id }) => id === 'dave')?.edge).toBeLessThan(edge / 2);
  });
});
