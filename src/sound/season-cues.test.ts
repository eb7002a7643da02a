import { describe, expect, test } from 'vitest';
import { beginRun } from '../app/run.ts';
import { readScenario } from '../scenario/read-scenario.ts';
import type { Intent } from '../season/intent.ts';
import { arrivalOf, type Cue, cuesFor } from './cue.ts';
import { speech } from './speech.ts';

/** A season of two moments: one in the store, one on the telephone. */
const TEXT = `
format: 1
id: heard
title: Heard
language: en
store: { name: Signal & Co, weeks: 2 }
cast:
  dave: { name: Dave Okoro, role: rep }
  priya: { name: Priya Nair, role: rep }
  vera: { name: Vera Lindqvist, role: district-manager }
calendar:
  - { week: 1, moment: huddle }
  - { week: 2, moment: call }
moments:
  huddle:
    with: [dave]
    where: counter
    scenes:
      opening:
        say: "Dave: Well?"
        choices:
          ask: { text: What do they watch?, acts: [{ ask-curious: dave }], goto: done }
      done: { end: true }
  call:
    with: [vera]
    where: phone
    scenes:
      opening:
        say: "Vera: Your numbers, please. All of them, and the reasons behind them."
        choices:
          tell: { text: Here they are., goto: done }
      done: { end: true }
endings:
  - { id: over, title: Over, otherwise: true }
`;

/** Plays a season, and lists for every step what was heard and who spoke for how many syllables. */
function listen(intents: readonly Intent[]) {
  const { scenario, diagnostics } = readScenario(TEXT);
  if (scenario === undefined) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  const run = beginRun(scenario, 7);
  return intents.map((intent): { cues: Cue[]; voices: string[] } => {
    const sent = run.send(intent);
    if ('refused' in sent) throw new Error(`${intent.do}: ${sent.refused}`);
    const snapshot = run.snapshot();
    const isSaid = sent.events.some(({ type }) => type === 'said');
    const runs = isSaid ? speech(snapshot) : [];
    return {
      cues: cuesFor(sent.events, arrivalOf(snapshot)),
      voices: runs.map(({ speaker, syllables }) => `${speaker} ${syllables.length}`),
    };
  });
}

describe('a season', () => {
  const INTENTS: readonly Intent[] = [
    { do: 'go-on' },
    { do: 'choose', choice: 'huddle.opening.ask' },
    { do: 'go-on' },
    { do: 'go-on' },
    { do: 'go-on' },
    { do: 'choose', choice: 'call.opening.tell' },
  ];

  test('is heard as steps, taps, a register, closing chimes and a telephone', () => {
    const steps = listen(INTENTS);
    expect(steps.map(({ cues }) => cues)).toMatchInlineSnapshot(`
      [
        [
          "steps",
        ],
        [
          "choice",
          "mood-up",
        ],
        [
          "register",
          "week-end",
        ],
        [],
        [
          "phone",
        ],
        [
          "choice",
        ],
      ]
    `);
    expect(steps.map(({ voices }) => voices)).toMatchInlineSnapshot(`
      [
        [
          "Dave Okoro 1",
        ],
        [],
        [],
        [],
        [
          "Vera Lindqvist 8",
        ],
        [],
      ]
    `);
  });

  test('is heard the same way twice', () => {
    expect(listen(INTENTS)).toEqual(listen(INTENTS));
  });
});
