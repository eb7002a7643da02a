import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CompiledMoment, momentOf } from '../../dialogue/compiled.ts';
import { ACT_CATALOGUE } from '../../model/acts.ts';
import { readScenario } from '../../scenario/read-scenario.ts';
import { prepareSeason } from '../rules.ts';
import { hoursBound } from './hours-bound.ts';
import { talkHours } from './talk-hours.ts';

/** Coaching after a sale, and what it takes off the manager's week. */
const COACH = 'acts: [{ coach-after-sale: dave }], ';
const HOURS = ACT_CATALOGUE['coach-after-sale'].hours;

/** Compiles one conversation from the lines of its scenes. */
function talk(scenes: readonly string[]): CompiledMoment {
  const { scenario, diagnostics } = readScenario(`
format: 1
id: talk
title: A talk
store: { name: Signal & Co, weeks: 4 }
cast:
  dave: { name: Dave Okoro, role: rep }
calendar:
  - { week: 1, moment: talk }
moments:
  talk:
    with: [dave]
    scenes:
${scenes.map((scene) => `      ${scene}`).join('\n')}
      done: { end: true }
endings:
  - { id: over, title: It is over, otherwise: true }
`);
  if (scenario === undefined) throw new Error(JSON.stringify(diagnostics));
  return momentOf(prepareSeason(scenario).story, 'talk');
}

const choice = (id: string, acts: string, goto: string): string =>
  `${id}: { text: Go on., ${acts}goto: ${goto} }`;

/** A scene to which eleven of its answers lead back, each once and for hours; the last ends it. */
function hub(): CompiledMoment {
  const asked = Array.from({ length: 11 }, (_, n) =>
    choice(`q${n}`, `once: true, ${COACH}`, 'hub'),
  );
  return talk([`hub: { choices: { ${[...asked, choice('enough', '', 'done')].join(', ')} } }`]);
}

/** Scenes in a row, each with a dear answer and a free one. */
function row(length: number): CompiledMoment {
  return talk(
    Array.from({ length }, (_, n) => {
      const next = n === length - 1 ? 'done' : `s${n + 1}`;
      return `s${n}: { choices: { ${choice('dear', COACH, next)}, ${choice('free', '', next)} } }`;
    }),
  );
}

describe('the hours of a conversation with more ways than can be walked', () => {
  test('reach from leaving at once to asking everything, whatever stands first', () => {
    expect(HOURS).toBeGreaterThan(0);
    expect(talkHours(hub())).toEqual({ least: 0, most: 11 * HOURS });
  });

  test('are told of the longest conversation that the format allows', () => {
    expect(talkHours(row(1900))).toEqual({ least: 0, most: 1900 * HOURS });
  });
});

describe('the bound of the hours of a conversation', () => {
  test('is never narrower than what its ways take', () => {
    const scene = fc.array(fc.record({ isDear: fc.boolean(), to: fc.nat(4) }), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(fc.array(scene, { minLength: 1, maxLength: 4 }), (scenes) => {
        const idOf = (at: number): string => (at < scenes.length ? `s${at}` : 'done');
        const moment = talk(
          scenes.map((choices, at) => {
            const ways = choices.map(({ isDear, to }, n) =>
              choice(`c${n}`, isDear ? COACH : '', idOf(to)),
            );
            // Whatever else there is, one answer leads on: every scene is come to, and so is the end.
            return `s${at}: { choices: { ${[...ways, choice('on', COACH, idOf(at + 1))].join(', ')} } }`;
          }),
        );
        const [walked, bound] = [talkHours(moment), hoursBound(moment)];
        expect(bound.least).toBeLessThanOrEqual(walked.least);
        expect(bound.most).toBeGreaterThanOrEqual(walked.most);
      }),
      { numRuns: 50 },
    );
  });

  test('counts a visit, and what comes after it', () => {
    const moment = talk([
      `start: { choices: { aside: { text: A word., ${COACH}visit: aside, goto: then } } }`,
      `aside: { choices: { go: { text: Thanks., ${COACH}goto: back } } }`,
      'back: { return: true }',
      `then: { choices: { ${choice('dear', COACH, 'done')}, ${choice('free', '', 'done')} } }`,
    ]);
    expect(talkHours(moment)).toEqual({ least: 2 * HOURS, most: 3 * HOURS });
    expect(hoursBound(moment)).toEqual({ least: 2 * HOURS, most: 3 * HOURS });
  });
});
