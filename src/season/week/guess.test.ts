import { describe, expect, test } from 'vitest';
import { begun, carried, playOn, refusalOf, SMALL } from '../small-season.ts';
import type { SeasonState } from '../state.ts';
import { snapshotOf } from '../view.ts';

const asked = (state: SeasonState) => snapshotOf(SMALL, state).plan.predict;

/** A season that guesses the same about whoever is asked about, in every plan. */
function guessing(seed: number, wanted: readonly string[] = []): SeasonState {
  let state = begun(seed);
  while (state.phase !== 'over') {
    if (state.asked !== undefined)
      state = carried(SMALL, state, { do: 'predict', person: state.asked, guess: 'worse' });
    state = playOn(SMALL, state, { wanted, toPlanOf: state.week + 1 });
  }
  return state;
}

describe('the guess of a week', () => {
  test('is about somebody who works here, and not about the same person twice running', () => {
    for (let seed = 1; seed <= 10; seed += 1) {
      const season = guessing(seed, ['.dismiss']);
      const people = season.events.flatMap((event) =>
        event.type === 'guessed' ? [event.person] : [],
      );
      // Where only one is left, nobody else can be asked about.
      if (season.reps.filter(({ state }) => state !== 'gone').length < 2) continue;
      expect(people.length).toBeGreaterThan(3);
      people.forEach((person, i) => {
        if (i > 0) expect(person).not.toBe(people[i - 1]);
      });
      expect(people.slice(1)).not.toContain('marcus');
    }
  });

  test('is about different people on different dice', () => {
    const people = Array.from({ length: 30 }, (_, seed) => asked(begun(seed))?.id);
    expect(new Set(people).size).toBeGreaterThan(1);
  });

  test('is refused about others, and a second time, and shows in the plan once made', () => {
    const state = begun();
    const id = asked(state)?.id ?? '';
    const other = id === 'dave' ? 'priya' : 'dave';
    expect(refusalOf(state, { do: 'predict', person: other, guess: 'same' })).toBe('not-offered');
    const made = carried(SMALL, state, { do: 'predict', person: id, guess: 'same' });
    expect(asked(made)).toMatchObject({ id, guess: 'same' });
    expect(refusalOf(made, { do: 'predict', person: id, guess: 'worse' })).toBe('not-offered');
  });

  test('meets what happened to the person’s morale by Friday, with its because', () => {
    let [worse, same] = [0, 0];
    for (let seed = 1; seed <= 12; seed += 1)
      for (const event of guessing(seed, ['.threaten']).events) {
        if (event.type !== 'predicted' || event.about !== 'week') continue;
        expect(event.guess).toBe('worse');
        if (event.was === 'same') expect(event.because).toBeUndefined();
        if (event.was === 'worse') expect(event.because?.words).not.toBe('');
        worse += event.was === 'worse' ? 1 : 0;
        same += event.was === 'same' ? 1 : 0;
      }
    expect(worse).toBeGreaterThan(0);
    expect(same).toBeGreaterThan(0);
  });

  test('is asked anew each week, whether or not one was made', () => {
    const state = playOn(SMALL, begun(), { toPlanOf: 3 });
    expect(state.events.some(({ type }) => type === 'predicted')).toBe(false);
    expect(asked(state)).toBeDefined();
    expect(asked(carried(SMALL, begun(), { do: 'go-on' }))).toBeUndefined();
  });
});
