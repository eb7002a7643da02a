import type { Scenario } from '../scenario/scenario.ts';
import { prepareSeason } from '../season/rules.ts';
import { type Batch, playBatch } from './batch.ts';
import { computeFit, type FitPlan, type FitResult } from './panel/fit.ts';
import type { Tally } from './tally.ts';

/** What a page asks of the rollout worker. Jobs are told apart by their `id`. */
export type RolloutRequest =
  | ({ readonly do: 'roll'; readonly id: number; readonly scenario: Scenario } & Batch)
  | ({ readonly do: 'fit'; readonly id: number } & FitPlan)
  | { readonly do: 'cancel'; readonly id: number };

/** What the worker answers: progress now and then, then one of the others. */
export type RolloutAnswer =
  | { readonly type: 'progress'; readonly id: number; readonly done: number; readonly runs: number }
  | {
      readonly type: 'result';
      readonly id: number;
      readonly tally: Tally;
      /** The job was cancelled: `tally` holds the seasons played until then. */
      readonly isPartial: boolean;
    }
  | { readonly type: 'fit'; readonly id: number; readonly rows: readonly FitResult[] }
  /** A fit that was cancelled has no rows: half a panel proves nothing. */
  | { readonly type: 'cancelled'; readonly id: number }
  | { readonly type: 'failed'; readonly id: number; readonly words: string };

/** The world as a worker sees it; a test hands in its own. */
export interface WorkerPort {
  answer(message: RolloutAnswer): void;
  /** Lets waiting messages in; a cancellation is one. */
  breathe(): Promise<void>;
}

/** Seasons, and a panel's stores, between two breaths: some ten milliseconds, so that a cancellation is heard soon. */
const SEASONS_A_BREATH = 8;
const STORES_A_BREATH = 20;

/** Makes the worker's ear: give it each message that comes in. Jobs run beside each other. */
export function serveRollouts(port: WorkerPort): (request: RolloutRequest) => void {
  const cancelled = new Set<number>();
  const running = new Set<number>();
  return (request) => {
    if (request.do === 'cancel') {
      if (running.has(request.id)) cancelled.add(request.id);
      return;
    }
    const { id } = request;
    running.add(id);
    const isCancelled = (): boolean => cancelled.has(id);
    const job =
      request.do === 'fit' ? findFit(port, request, isCancelled) : roll(port, request, isCancelled);
    job
      .catch((error: unknown) => {
        const words = error instanceof Error ? error.message : String(error);
        port.answer({ type: 'failed', id, words });
      })
      .finally(() => {
        running.delete(id);
        cancelled.delete(id);
      });
  };
}

async function roll(
  port: WorkerPort,
  { id, scenario, policy, runs, seed }: Extract<RolloutRequest, { do: 'roll' }>,
  isCancelled: () => boolean,
): Promise<void> {
  const batch = playBatch(prepareSeason(scenario), { policy, runs, seed });
  let played = batch.next();
  while (!played.done) {
    const tally = played.value;
    const isLast = tally.seasons === runs;
    if (isLast || isCancelled()) {
      port.answer({ type: 'result', id, tally, isPartial: !isLast });
      return;
    }
    if (tally.seasons % SEASONS_A_BREATH === 0) {
      port.answer({ type: 'progress', id, done: tally.seasons, runs });
      await port.breathe();
    }
    played = batch.next();
  }
  throw new Error(`a rollout needs at least one season, and ${runs} were asked for`);
}

async function findFit(
  port: WorkerPort,
  { id, stores, seed }: Extract<RolloutRequest, { do: 'fit' }>,
  isCancelled: () => boolean,
): Promise<void> {
  const fitting = computeFit({ stores, seed });
  for (let next = fitting.next(); ; next = fitting.next()) {
    if (next.done === true) {
      port.answer({ type: 'fit', id, rows: next.value });
      return;
    }
    const { done, all } = next.value;
    if (done % STORES_A_BREATH !== 0) continue;
    if (isCancelled()) {
      port.answer({ type: 'cancelled', id });
      return;
    }
    port.answer({ type: 'progress', id, done, runs: all });
    await port.breathe();
  }
}
