/// <reference lib="webworker" />
import { type RolloutRequest, serveRollouts } from './serve-rollouts.ts';

// The worker in which pages play many seasons: `RolloutRequest` in, `RolloutAnswer` out.

const scope = self as unknown as DedicatedWorkerGlobalScope;

// A message to oneself is let in behind those that wait, without the delay of a timer.
const channel = new MessageChannel();
const waiting: (() => void)[] = [];
channel.port1.onmessage = () => waiting.shift()?.();

const hear = serveRollouts({
  answer: (message) => scope.postMessage(message),
  breathe: () =>
    new Promise((done) => {
      waiting.push(done);
      channel.port2.postMessage(undefined);
    }),
});

scope.addEventListener('message', ({ data }: MessageEvent<RolloutRequest>) => hear(data));
