import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PLAIN_REP } from '../../../../tests/small-team.ts';
import type { Rep } from '../../../model/rep.ts';
import { type Intent, type NotedQuality, QUALITIES } from '../../intent.ts';
import { step } from '../../season.ts';
import { begun, carried, playOn, refusalOf, SMALL } from '../../small-season.ts';
import type { SeasonState } from '../../state.ts';
import { replay, transcriptOf } from '../../transcript.ts';
import { snapshotOf } from '../../view.ts';
import { knewOf } from './notes-met.ts';
import { standingsOf } from './standing.ts';

const noted = (state: SeasonState, id: string) =>
  snapshotOf(SMALL, state).people.find((person) => person.id === id)?.known?.noted;

const NOTHING = { strength: 'none', gap: 'none' };

describe('a note', () => {
  test('keeps a strength and a gap until they are changed or wiped out', () => {
    expect(noted(begun(), 'dave')).toEqual(NOTHING);
    const strong = carried(SMALL, begun(), { do: 'note', person: 'dave', strength: 'asking' });
    expect(noted(strong, 'dave')).toEqual({ strength: 'asking', gap: 'none' });
    const both = carried(SMALL, strong, { do: 'note', person: 'dave', gap: 'closing' });
    expect(noted(both, 'dave')).toEqual({ strength: 'asking', gap: 'closing' });
    expect(noted(both, 'priya')).toEqual(NOTHING);
    const wiped = carried(SMALL, both, { do: 'note', person: 'dave', strength: 'none' });
    expect(noted(wiped, 'dave')).toEqual({ strength: 'none', gap: 'closing' });
    expect(wiped.events.at(-1)).toEqual({
      type: 'noted',
      person: 'dave',
      strength: 'none',
      gap: 'closing',
    });
  });

  const wrong = { do: 'note', person: 'dave', strength: 'wit' } as unknown as Intent;
  test.each<[string, Intent, string]>([
    ['of nobody', { do: 'note', person: 'nobody', gap: 'asking' }, 'not-offered'],
    ['of a customer', { do: 'note', person: 'ruth', gap: 'asking' }, 'not-offered'],
    ['of no quality', wrong, 'out-of-range'],
    [
      'of one thing as both',
      { do: 'note', person: 'dave', strength: 'asking', gap: 'asking' },
      'out-of-range',
    ],
  ])('%s is refused', (_, intent, refusal) => {
    expect(refusalOf(begun(), intent)).toBe(refusal);
  });

  test('is refused when it makes a noted strength the gap, in a conversation, and of a leaver', () => {
    const strong = carried(SMALL, begun(), { do: 'note', person: 'dave', strength: 'asking' });
    expect(refusalOf(strong, { do: 'note', person: 'dave', gap: 'asking' })).toBe('out-of-range');
    const talking = carried(SMALL, begun(), { do: 'go-on' });
    expect(refusalOf(talking, { do: 'note', person: 'dave', gap: 'asking' })).toBe('not-now');
    const left = playOn(SMALL, begun(), { wanted: ['.dismiss'], toPlanOf: 2 });
    expect(refusalOf(left, { do: 'note', person: 'marcus', gap: 'asking' })).toBe('not-offered');
  });

  const quality = fc.constantFrom<NotedQuality>('none', ...QUALITIES);
  const note = fc.record({
    do: fc.constant('note' as const),
    person: fc.constantFrom('dave', 'priya', 'marcus', 'vera'),
    strength: quality,
    gap: quality,
  });

  test('changes nothing of the season but itself, and plays again to the same bytes', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.array(note, { maxLength: 8 }), (seed, notes) => {
        let state = begun(seed);
        for (const one of notes) {
          const stepped = step(SMALL, state, one);
          if ('state' in stepped) state = stepped.state;
        }
        const ended = playOn(SMALL, state);
        const plain = playOn(SMALL, begun(seed));
        expect(ended.reports).toEqual(plain.reports);
        expect(ended.numbers).toEqual(plain.numbers);
        const again = replay(SMALL, seed, ended.intents);
        expect(JSON.stringify(transcriptOf(SMALL, again.state))).toBe(
          JSON.stringify(transcriptOf(SMALL, ended)),
        );
      }),
      { numRuns: 20 },
    );
  });
});

/** Somebody like everybody else, but for what is said. */
const rep = (id: string, other: Partial<Rep> = {}): Rep => ({
  ...PLAIN_REP,
  id,
  skill: 0.8,
  ...other,
});

const standing = (...team: Rep[]) => standingsOf(team, SMALL.market)[0];

describe('where somebody stands', () => {
  const [b, c] = [rep('b'), rep('c')];

  test('is in what sets them apart from the team', () => {
    expect(standing(rep('a', { pace: 'quick' }), b, c)).toMatchObject({ strengths: ['learning'] });
    expect(standing(rep('a', { pace: 'slow' }), b, c)).toMatchObject({ gaps: ['learning'] });
    const closer = standing(rep('a', { style: 'closer', pace: 'quick' }), b, c);
    expect(closer?.strengths).toEqual(['learning']);
    expect(closer?.gaps).toContain('steady');
    const asks = standing(rep('a', { style: 'technical' }), b, c);
    expect(asks?.strengths).toContain('asking');
    expect(asks?.gaps).toEqual(expect.arrayContaining(['closing', 'steady', 'learning']));
  });

  test('is counted against the team: among quick learners, a quick one has nothing of it', () => {
    const quick = { pace: 'quick' } as const;
    const team = [rep('a', { ...quick, talent: 0.5 }), rep('b', quick), rep('c', quick)];
    expect(standing(...team)).toMatchObject({ strengths: ['closing'] });
  });

  test('is where they do least badly, when everybody else is better at all of it', () => {
    const weak = standing(rep('a', { skill: 0.2, pace: 'slow' }), b, rep('c', { pace: 'quick' }));
    expect(weak?.strengths).toContain('steady');
    expect(weak?.gaps).not.toContain('steady');
  });

  test('is nowhere in a team of one, in one of equals, and in none', () => {
    const plain = { strengths: [], gaps: [] };
    expect(standing(rep('a', { skill: 1.2 }))).toMatchObject(plain);
    expect(standing(rep('a'), b, c)).toMatchObject(plain);
    expect(standingsOf([], SMALL.market)).toEqual([]);
  });

  test('is not made of a difference that nobody would notice', () => {
    const alike = rep('a', { skill: 0.81, morale: 61 });
    expect(standing(alike, b)).toMatchObject({ strengths: [], gaps: [] });
    expect(standing({ ...alike, pace: 'quick' }, b)).toMatchObject({ strengths: ['learning'] });
  });

  test('is never strength and gap at once, and always both or neither', () => {
    const anybody = fc.record({
      style: fc.constantFrom('service-first', 'closer', 'technical', 'friendly', 'newcomer'),
      pace: fc.constantFrom('slow', 'steady', 'quick'),
      skill: fc.double({ min: 0.05, max: 1.6, noNaN: true }),
      morale: fc.integer({ min: 0, max: 100 }),
      ownership: fc.integer({ min: 0, max: 100 }),
    });
    fc.assert(
      fc.property(fc.array(anybody, { maxLength: 7 }), (people) => {
        const team = people.map((one, i) => rep(`rep-${i}`, one as Partial<Rep>));
        for (const { strengths, gaps } of standingsOf(team, SMALL.market)) {
          expect(strengths.filter((one) => gaps.includes(one))).toEqual([]);
          expect(strengths.length > 0).toBe(gaps.length > 0);
        }
      }),
    );
  });
});

/** Notes of everybody what is so (`isRight`), or what is neither strength nor gap. */
function noteAll(state: SeasonState, isRight: boolean): SeasonState {
  const notes = knewOf(SMALL, state).people.map(({ person, strengths, gaps }): Intent => {
    const so = [...strengths, ...gaps];
    const others = QUALITIES.filter((quality) => !so.includes(quality));
    const [strength = 'none', gap = 'none'] = isRight ? [strengths[0], gaps[0]] : others;
    return { do: 'note', person, strength, gap };
  });
  return carried(SMALL, state, ...notes);
}

describe('notes met by what is so', () => {
  test('are all right when they say what is so, and none when they say anything else', () => {
    expect(knewOf(SMALL, begun())).toMatchObject({ right: 0, of: 0 });
    expect(knewOf(SMALL, noteAll(begun(), true))).toMatchObject({ right: 6, of: 6 });
    expect(knewOf(SMALL, noteAll(begun(), false))).toMatchObject({ right: 0 });
    expect(knewOf(SMALL, noteAll(begun(), false)).of).toBeGreaterThan(0);
  });

  test('are counted in a review, which does not say what is so', () => {
    const reviewed = playOn(SMALL, noteAll(begun(), true), { toPlanOf: 5 });
    const review = reviewed.events.find(({ type }) => type === 'reviewed');
    expect(review).toMatchObject({ noted: { of: 6 } });
    expect(Object.keys(review ?? {})).not.toContain('strengths');
    expect(snapshotOf(SMALL, reviewed).ending).toBeUndefined();
    const silent = playOn(SMALL, begun(), { toPlanOf: 5 });
    expect(silent.events.find(({ type }) => type === 'reviewed')).not.toHaveProperty('noted');
  });

  test('are shown beside what is so once the season is over', () => {
    const ended = playOn(SMALL, noteAll(begun(), true));
    const knew = snapshotOf(SMALL, ended).ending?.knew;
    expect(knew).toEqual(knewOf(SMALL, ended));
    expect(knew?.people.map(({ person }) => person)).toEqual(['dave', 'priya', 'marcus']);
  });

  test('of who has left are held against who they were, not against whoever covers for them', () => {
    const before = noteAll(begun(), true);
    const left = playOn(SMALL, before, { wanted: ['.dismiss'], toPlanOf: 2 });
    expect(left.reps.find(({ id }) => id === 'marcus')?.state).toBe('gone');
    const [last] = left.insight.left;
    expect(last).toMatchObject({ id: 'marcus', style: 'closer', state: 'working' });
    const marcus = (state: SeasonState) =>
      knewOf(SMALL, state).people.find(({ person }) => person === 'marcus');
    expect(marcus(left)).toMatchObject({ noted: marcus(before)?.noted });
    const cover: Partial<Rep> = { style: 'service-first', pace: 'slow', skill: 0.1 };
    const covered = left.reps.map((one) => (one.id === 'marcus' ? { ...one, ...cover } : one));
    expect(knewOf(SMALL, { ...left, reps: covered })).toEqual(knewOf(SMALL, left));
    const later = playOn(SMALL, left);
    expect(later.insight.left.find(({ id }) => id === 'marcus')).toBe(last);
  });
});
