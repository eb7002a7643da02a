import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { playSeason } from '../../rollout/play-season.ts';
import { POLICIES } from '../../rollout/policy.ts';
import { readScenario } from '../../scenario/read-scenario.ts';
import { prepareSeason } from '../rules.ts';
import { snapshotOf } from '../view.ts';
import { inThousands } from '../week/weighed.ts';
import { endingOf } from './ending.ts';
import { moodCause } from './mood-cause.ts';
import { turnsOf } from './turns.ts';

const FILE = new URL('../../../scenarios/tv-quota/scenario.yaml', import.meta.url);
const { scenario } = readScenario(readFileSync(FILE, 'utf8'));
if (scenario === undefined) throw new Error('tv-quota has errors; run the checker');
const RULES = prepareSeason(scenario);
const BOSS = playSeason(RULES, 4, POLICIES.boss);
const COACH = playSeason(RULES, 4, POLICIES.coach);

describe('moodCause', () => {
  test('names what moved a person in the direction of the mood, and nothing for a neutral one', () => {
    const lena = { id: 'lena', role: 'rep' } as const;
    expect(moodCause(BOSS, { ...lena, mood: 'neutral' })).toBeUndefined();
    const low = moodCause(BOSS, { ...lena, mood: 'angry' });
    const sum = BOSS.events
      .filter((event) => event.type === 'changed' && event.place.startsWith('lena.'))
      .filter((event) => event.type === 'changed' && event.because.words === low?.words)
      .reduce(
        (points, event) => points + (event.type === 'changed' ? event.to - event.from : 0),
        0,
      );
    expect(low).toBeDefined();
    expect(sum).toBeLessThan(0);
  });

  test('never tells that somebody goes back to normal, and never something long past', () => {
    for (const state of [BOSS, COACH])
      for (const { because } of snapshotOf(RULES, state).people) {
        if (because === undefined) continue;
        expect(because.kind).not.toBe('rest');
        expect(because.week).toBeGreaterThan(state.week - 5);
      }
  });
});

describe('turnsOf', () => {
  test('gives at most five choices that were taken, in their order, each with what came of it', () => {
    for (const state of [BOSS, COACH]) {
      const turns = turnsOf(RULES, state);
      const texts = state.intents.flatMap((intent) =>
        intent.do === 'choose' ? [RULES.choices.get(intent.choice)?.text] : [],
      );
      expect(turns.length).toBeGreaterThan(0);
      expect(turns.length).toBeLessThanOrEqual(5);
      expect(turns.map(({ week }) => week)).toEqual(
        turns.map(({ week }) => week).sort((a, b) => a - b),
      );
      for (const { text, because } of turns) {
        expect(texts).toContain(text);
        expect(because).not.toBe('');
        expect(because).not.toContain('your answer in');
      }
    }
  });
});

describe('endingOf', () => {
  test('lists everybody who left and why, and a notice that ran out is no reason', () => {
    for (const state of [BOSS, COACH]) {
      const left = endingOf(RULES, state)?.left ?? [];
      const gone = state.reps.filter((rep) => rep.state === 'gone').map(({ id }) => id);
      const names = RULES.scenario.cast.filter(({ id }) => gone.includes(id));
      expect(left.map(({ name }) => name).sort()).toEqual(names.map(({ name }) => name).sort());
      for (const { because } of left) expect(because).not.toBe('the notice has run out');
    }
    expect(endingOf(RULES, BOSS)?.left.length).toBeGreaterThan(0);
  });
});

describe('a week’s causes', () => {
  test('tell of every leaver whose post was paid for, with the sum', () => {
    const paid = BOSS.reports.filter(({ replacement }) => replacement > 0);
    expect(paid.length).toBeGreaterThan(0);
    for (const report of paid)
      expect(report.becauses.map(({ words }) => words).join()).toContain(
        `cost $${inThousands(report.replacement)}`,
      );
  });
});
