import { expect, test } from 'vitest';
import { SMALL_STORY } from '../desk/play/small-story.ts';
import { readScenario } from '../scenario/read-scenario.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { prepareSeason } from '../season/rules.ts';
import { playBatch } from './batch.ts';
import { computeFit } from './panel/fit.ts';
import { type RolloutAnswer, type RolloutRequest, serveRollouts } from './serve-rollouts.ts';
import type { Tally } from './tally.ts';

function smallScenario(): Scenario {
  const { scenario } = readScenario(SMALL_STORY);
  if (scenario === undefined) throw new Error('the small story has mistakes');
  return scenario;
}

const scenario = smallScenario();

const roll = (id: number, runs: number): RolloutRequest => ({
  do: 'roll',
  id,
  scenario,
  policy: 'boss',
  runs,
  seed: 5,
});

/** Talks to a worker's ear until it has given `ends` final answers. */
async function converse(
  ends: number,
  talk: (hear: (request: RolloutRequest) => void, answers: readonly RolloutAnswer[]) => void,
): Promise<readonly RolloutAnswer[]> {
  const answers: RolloutAnswer[] = [];
  await new Promise<void>((done) => {
    const hear = serveRollouts({
      answer: (message) => {
        answers.push(structuredClone(message));
        if (answers.filter(({ type }) => type !== 'progress').length === ends) done();
      },
      breathe: () => new Promise((resume) => setTimeout(resume)),
    });
    talk(hear, answers);
  });
  return answers;
}

function wholeTally(runs: number): Tally | undefined {
  let last: Tally | undefined;
  const batch = { policy: 'boss', runs, seed: 5 } as const;
  for (const tally of playBatch(prepareSeason(scenario), batch)) last = tally;
  return last;
}

test('answers with progress and then with the tally of all seasons', async () => {
  const answers = await converse(1, (hear) => hear(roll(3, 20)));
  expect(answers).toEqual([
    { type: 'progress', id: 3, done: 8, runs: 20 },
    { type: 'progress', id: 3, done: 16, runs: 20 },
    { type: 'result', id: 3, tally: wholeTally(20), isPartial: false },
  ]);
});

test('gives what it has when it is cancelled, and lets other jobs go on', async () => {
  const answers = await converse(2, (hear) => {
    hear(roll(1, 500));
    hear(roll(2, 24));
    hear({ do: 'cancel', id: 1 });
    hear({ do: 'cancel', id: 77 });
  });
  const results = answers.filter((one) => one.type === 'result');
  const cancelled = results.find(({ id }) => id === 1);
  expect(cancelled?.isPartial).toBe(true);
  expect(cancelled?.tally.seasons).toBeLessThan(24);
  expect(results.find(({ id }) => id === 2)).toMatchObject({
    isPartial: false,
    tally: { seasons: 24 },
  });
});

test('says in words what went wrong', async () => {
  const answers = await converse(1, (hear) => hear(roll(9, 0)));
  expect(answers).toEqual([
    { type: 'failed', id: 9, words: 'a rollout needs at least one season, and 0 were asked for' },
  ]);
});

const askFit = (id: number): RolloutRequest => ({ do: 'fit', id, stores: 40, seed: 5 });

test('computes the fit as the command does, telling how far it has come', async () => {
  const answers = await converse(1, (hear) => hear(askFit(4)));
  expect(answers.slice(0, 2)).toEqual([
    { type: 'progress', id: 4, done: 20, runs: 80 },
    { type: 'progress', id: 4, done: 40, runs: 80 },
  ]);
  const fitting = computeFit({ stores: 40, seed: 5 });
  let next = fitting.next();
  while (next.done !== true) next = fitting.next();
  expect(answers.at(-1)).toEqual({ type: 'fit', id: 4, rows: next.value });
});

test('gives no rows for a fit that was cancelled', async () => {
  const answers = await converse(1, (hear) => {
    hear(askFit(6));
    hear({ do: 'cancel', id: 6 });
  });
  expect(answers.at(-1)).toEqual({ type: 'cancelled', id: 6 });
  expect(answers.some(({ type }) => type === 'fit')).toBe(false);
});
