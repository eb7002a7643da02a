import { describe, expect, test } from 'vitest';
import type { RolloutAnswer, RolloutRequest } from '../../rollout/serve-rollouts.ts';
import { type FitEar, FitLine, type FitWorker } from './fit-line.ts';

/** A line to a worker that answers what the test says. */
function lineWith() {
  const asked: RolloutRequest[] = [];
  const ears: FitEar[] = [];
  const closed: FitWorker[] = [];
  const line = new FitLine((ear) => {
    ears.push(ear);
    const worker: FitWorker = {
      ask: (request) => void asked.push(request),
      close: () => void closed.push(worker),
    };
    return worker;
  });
  const answer = (data: RolloutAnswer) => ears.at(-1)?.onAnswer(data);
  return { line, asked, answer, breakDown: () => ears.at(-1)?.onBroken(), closed };
}

describe('FitLine', () => {
  test('tells how far it has come, gives the rows, and lets the worker go', () => {
    const { line, asked, answer, closed } = lineWith();
    const told: string[] = [];
    line.subscribe(() => told.push(line.state.is));
    line.start();
    line.start();
    expect(asked).toHaveLength(1);
    answer({ type: 'progress', id: 1, done: 20, runs: 80 });
    expect(line.state).toEqual({ is: 'running', done: 20, all: 80 });
    answer({ type: 'fit', id: 1, rows: [] });
    expect(line.state).toEqual({ is: 'done', rows: [] });
    expect(told).toEqual(['running', 'running', 'done']);
    expect(closed).toHaveLength(1);
  });

  test('stops what runs and can begin again; what is found stays when nothing runs', () => {
    const { line, asked, answer } = lineWith();
    line.start();
    line.stop();
    expect(line.state).toEqual({ is: 'stopped' });
    line.start();
    answer({ type: 'fit', id: 1, rows: [] });
    line.stop();
    expect(line.state.is).toBe('done');
    expect(asked).toHaveLength(2);
  });

  test('says so when there is no worker to be had, or it breaks', () => {
    const none = new FitLine(() => {
      throw new Error('workers are switched off');
    });
    none.start();
    expect(none.state).toEqual({ is: 'failed' });
    const { line, breakDown } = lineWith();
    line.start();
    breakDown();
    expect(line.state).toEqual({ is: 'failed' });
  });
});
