import { FIT_FOR_ALL } from '../../rollout/panel/fit.ts';
import type { RolloutAnswer, RolloutRequest } from '../../rollout/serve-rollouts.ts';
import type { FitDesk, FitState } from '../../screen/evidence/evidence.ts';

/** What the line needs of a worker; a test hands in its own. */
export interface FitWorker {
  ask(request: RolloutRequest): void;
  close(): void;
}

/** Who hears what a worker answers, and that it broke. */
export interface FitEar {
  readonly onAnswer: (answer: RolloutAnswer) => void;
  readonly onBroken: () => void;
}

/** The line to the worker that simulates the fit. What it found stays found until it is asked again. */
export class FitLine implements FitDesk {
  readonly #open: (ear: FitEar) => FitWorker;
  readonly #listeners = new Set<() => void>();
  #worker: FitWorker | undefined;
  #state: FitState = { is: 'idle' };

  constructor(open: (ear: FitEar) => FitWorker) {
    this.#open = open;
  }

  get state(): FitState {
    return this.#state;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Simulates; while it does, and where there is no worker to be had, nothing more happens. */
  start = (): void => {
    if (this.#worker !== undefined) return;
    try {
      this.#worker = this.#open({
        onAnswer: (answer) => this.#hear(answer),
        onBroken: () => this.#end({ is: 'failed' }),
      });
    } catch {
      this.#set({ is: 'failed' });
      return;
    }
    this.#set({ is: 'running', done: 0, all: 1 });
    this.#worker.ask({ do: 'fit', id: 1, ...FIT_FOR_ALL });
  };

  /** Stops what runs; what was found before it began is not given back. */
  stop = (): void => {
    if (this.#worker !== undefined) this.#end({ is: 'stopped' });
  };

  #hear(answer: RolloutAnswer): void {
    if (answer.type === 'progress')
      this.#set({ is: 'running', done: answer.done, all: answer.runs });
    else if (answer.type === 'fit') this.#end({ is: 'done', rows: answer.rows });
    else this.#end({ is: 'failed' });
  }

  #end(state: FitState): void {
    this.#worker?.close();
    this.#worker = undefined;
    this.#set(state);
  }

  #set(state: FitState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
