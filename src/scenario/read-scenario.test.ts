import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readScenario } from './read-scenario.ts';
import type { Scenario } from './scenario.ts';

const EXAMPLE = readFileSync(new URL('../../tests/example.yaml', import.meta.url), 'utf8');
const PLAIN = parse(EXAMPLE);

function example(): Scenario {
  const { scenario, diagnostics } = readScenario(EXAMPLE);
  if (scenario === undefined) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return scenario;
}

describe('readScenario', () => {
  test('reads the whole example of the format without a finding', () => {
    expect(readScenario(EXAMPLE).diagnostics).toEqual([]);
    expect(example()).toMatchObject({
      id: 'tv-quota',
      language: 'en',
      about: { minutes: 20, players: ['solo', 'class'] },
      store: { name: 'Signal & Co', weeks: 26, market: { visits: 20, tvNeed: 0.2 } },
      manager: { name: 'You', look: {} },
      variables: [{ id: 'promise', start: 0, low: 0, high: 100, good: 'up' }],
      debrief: { questions: ['When did you last push because you were pushed?'] },
    });
  });

  test('reads people with what is said of them, and nothing else', () => {
    expect(example().cast.map(({ id }) => id)).toEqual(['dave', 'priya', 'vera', 'ruth']);
    expect(example().cast[0]).toEqual({
      id: 'dave',
      name: 'Dave Okoro',
      role: 'rep',
      style: 'service-first',
      skill: 1,
      traits: { morale: 64, trust: 50 },
      look: { hair: 'short', skin: 4 },
    });
  });

  test('reads the calendar with its weeks filled in', () => {
    expect(example().calendar).toEqual([
      { from: 1, to: 1, moment: 'first-huddle', once: true },
      { from: 2, to: 2, order: { tvRule: 'everyone-once', goalBy: 20 }, once: true },
      {
        from: 3,
        to: 26,
        when: { place: 'dave.morale', low: 0, high: 44 },
        moment: 'dave-at-the-door',
        once: true,
      },
    ]);
  });

  test('reads scenes and choices in file order', () => {
    const [huddle, door] = example().moments;
    expect(huddle).toMatchObject({ title: 'First huddle', where: 'floor', start: 'opening' });
    expect(door).toMatchObject({ title: 'Dave at the door', where: 'door', start: 'coat' });
    const plan = huddle?.scenes.find(({ id }) => id === 'plan');
    expect(plan?.next).toMatchInlineSnapshot(`
      {
        "choices": [
          {
            "acts": [
              {
                "act": "rehearse",
                "to": "dave",
              },
              {
                "act": "set-clear-goal",
                "to": "team",
              },
            ],
            "effects": [
              {
                "by": 20,
                "place": "promise",
              },
            ],
            "fallback": false,
            "goto": "done",
            "id": "rehearse",
            "if": {
              "high": 100,
              "low": 50,
              "place": "dave.trust",
            },
            "once": false,
            "text": "Let us practise it twice. I play the customer.",
          },
          {
            "acts": [
              {
                "act": "let-try",
                "to": "dave",
              },
              {
                "act": "follow-up",
              },
            ],
            "chance": [
              {
                "effects": [],
                "goto": "done",
                "odds": 7,
              },
              {
                "effects": [
                  {
                    "by": -5,
                    "place": "dave.morale",
                  },
                ],
                "goto": "done",
                "odds": 3,
              },
            ],
            "effects": [],
            "fallback": true,
            "id": "try-it",
            "once": false,
            "text": "Try it this week and tell me how it went.",
          },
        ],
        "kind": "choices",
      }
    `);
  });

  test('reads cases that are tried in order', () => {
    expect(example().moments[1]?.scenes[0]).toMatchInlineSnapshot(`
      {
        "id": "coat",
        "lines": [
          {
            "words": "Rain on the glass.",
          },
          {
            "name": "Dave Okoro",
            "speaker": "dave",
            "words": "I have been here nine years.",
          },
          {
            "name": "You",
            "speaker": "you",
            "words": "I know.",
          },
        ],
        "next": {
          "cases": [
            {
              "effects": [
                {
                  "by": -2,
                  "place": "dave.trust",
                },
              ],
              "goto": "short",
              "if": {
                "all": [
                  {
                    "high": 9999,
                    "low": 1,
                    "place": "chose.first-huddle.opening.order",
                  },
                  {
                    "high": 9,
                    "low": 0,
                    "place": "promise",
                  },
                ],
              },
            },
            {
              "effects": [],
              "goto": "short",
              "if": {
                "any": [
                  {
                    "high": 2,
                    "low": 1,
                    "place": "dave.state",
                  },
                  {
                    "none": [
                      {
                        "high": 9999,
                        "low": 1,
                        "place": "acts.ask-curious",
                      },
                    ],
                  },
                ],
              },
            },
            {
              "effects": [],
              "goto": "long",
            },
          ],
          "kind": "first-match",
        },
      }
    `);
  });

  test('reads endings, the last without a condition', () => {
    expect(example().endings.map(({ id, when }) => [id, when !== undefined])).toEqual([
      ['kept', true],
      ['pushed', false],
    ]);
  });

  test('wants every ending marked, with "when" or as the last resort', () => {
    const codes = (from: string, to: string): string[] =>
      readScenario(EXAMPLE.replace(from, to)).diagnostics.map(({ code }) => code);
    expect(codes('bill, otherwise: true', 'bill')).toEqual(['otherwise-last']);
    expect(codes('bill, otherwise: true', 'bill, otherwise: true, when: { week: 3 }')).toContain(
      'otherwise-last',
    );
  });

  test('gives the same scenario for JSON of the same shape', () => {
    expect(readScenario(JSON.stringify(PLAIN)).scenario).toEqual(example());
    expect(readScenario(JSON.stringify(PLAIN, null, '\t')).scenario).toEqual(example());
  });

  test('collects mistakes of every kind in one reading, in file order', () => {
    const text = EXAMPLE.replace('minutes: 20', 'minutes: many')
      .replace('goto: silence', 'goto: silnce')
      .replace('acts: [order,', 'acts: [ordr,')
      .replace('dave: working', 'dave: wroking')
      .replace('promise: +20', 'promis: +20');
    const { scenario, diagnostics } = readScenario(text);
    expect(scenario).toBeUndefined();
    expect(diagnostics.map(({ code, span }) => [code, text.slice(span.start, span.end)])).toEqual([
      ['wrong-type', 'many'],
      ['unknown-act', 'ordr'],
      ['unknown-scene', 'silnce'],
      ['unknown-place', 'promis'],
      ['unknown-word', 'wroking'],
    ]);
  });

  test('gives a scenario in spite of warnings', () => {
    const { scenario, diagnostics } = readScenario(EXAMPLE.replace('Vera: Every', 'Vrea: Every'));
    expect(scenario).toBeDefined();
    expect(diagnostics).toMatchObject([{ code: 'unknown-speaker', severity: 'warning' }]);
  });

  test('holds the limits: 2,000 scenes, 12 choices, 32 variables', () => {
    const scenes = (count: number): string => {
      const list = Array.from({ length: count }, (_, at) => [`s${at}`, { goto: `s${at + 1}` }]);
      const moment = {
        with: ['dave'],
        scenes: { ...Object.fromEntries(list), [`s${count}`]: { end: true } },
      };
      return JSON.stringify({ ...PLAIN, moments: { ...PLAIN.moments, long: moment } });
    };
    const own = Object.values(PLAIN.moments as Record<string, { scenes: object }>).flatMap(
      (moment) => Object.keys(moment.scenes),
    ).length;
    const codes = (text: string): string[] =>
      readScenario(text).diagnostics.map(({ code }) => code);
    expect(codes(scenes(2000 - own - 1))).toEqual(['unused-moment']);
    expect(codes(scenes(2000 - own))).toEqual(['too-many']);
    const variables = Object.fromEntries(
      Array.from({ length: 33 }, (_, at) => [at === 0 ? 'promise' : `v${at}`, { start: 0 }]),
    );
    expect(codes(JSON.stringify({ ...PLAIN, variables }))).toEqual(['too-many']);
  });
});

/** Reads twice; checks what must be true of every reading, whatever the text. */
function readSafely(text: string): ReturnType<typeof readScenario> {
  const reading = readScenario(text);
  expect(readScenario(text)).toEqual(reading);
  const { scenario, diagnostics } = reading;
  for (const { span, message } of diagnostics) {
    expect(span.start).toBeGreaterThanOrEqual(0);
    expect(span.end).toBeGreaterThanOrEqual(span.start);
    expect(span.end).toBeLessThanOrEqual(text.length);
    expect(message).not.toMatch(/undefined|NaN|\[object|Invalid input/);
  }
  expect(scenario === undefined).toBe(diagnostics.some(({ severity }) => severity === 'error'));
  return reading;
}

describe('readScenario, whatever the text,', () => {
  test('never throws on random text', () => {
    const unit = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 5 }),
      fc.constantFrom('\n', '  ', '- ', ': ', '{', '}', '[', ']', '"', "'", '#', '|', '&a', '*a'),
      fc.constantFrom('format: 1\n', 'cast:\n', 'moments:\n', 'scenes:\n', 'say: |\n', 'a:\n'),
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 40 }), (parts) => {
        readSafely(parts.join(''));
      }),
    );
  });

  test('never throws on a good file with characters or lines changed', () => {
    const character = fc.constantFrom(...' \n\t:-{}[]"\'#&*!|>%@,01ax\0\uFFFD\uD800');
    const change = fc.record({
      at: fc.nat(EXAMPLE.length),
      length: fc.nat(12),
      put: fc.oneof(character, fc.constant(''), fc.constant('twice')),
      wholeLines: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        let text = EXAMPLE;
        for (const { at, length, put, wholeLines } of changes) {
          const start = wholeLines ? text.lastIndexOf('\n', at) + 1 : at;
          const lineEnd = text.indexOf('\n', start);
          const end = wholeLines && lineEnd !== -1 ? lineEnd + 1 : start + length;
          const cut = text.slice(start, end);
          text = text.slice(0, start) + (put === 'twice' ? cut + cut : put) + text.slice(end);
        }
        readSafely(text);
      }),
    );
  });

  test.each([
    ['a number', '5'],
    ['a list', '- 1\n- 2'],
    ['a word', 'hello'],
    ['null', 'null'],
    ['maps within maps', Array.from({ length: 30 }, (_, at) => `${' '.repeat(at)}a:`).join('\n')],
    ['empty parts', 'format:\ncast:\nmoments:\nendings:\ncalendar:\nvariables:\nstore:\n'],
    [
      'lists for maps',
      'cast: [a]\nmoments: [b]\nendings: { c: 1 }\ncalendar: { d: 1 }\nvariables: [1]',
    ],
    ['names of JavaScript', 'cast: { toString: {}, hasOwnProperty: {} }\nmoments: { valueOf: {} }'],
    ['a merge key', '<<: { format: 1 }'],
    ['numbers as keys', '1: a\n2: b'],
    ['a key that is no word', '? { a: 1 }\n: 2'],
    ['huge numbers', 'format: 1e999\nstore: { weeks: 99999999999999999999 }'],
  ])('tells what is wrong with %s', (_, text) => {
    expect(readSafely(text).scenario).toBeUndefined();
  });
});

describe('readScenario and a file in which one thing is changed', () => {
  const paths = pathsOf(PLAIN);
  const wrong = [null, 5, -1, 1.5, 1e12, true, false, '', 'x', 'dave', [], ['x'], {}, { x: 1 }];

  test('either tells it or gives another scenario: nothing is passed over in silence', () => {
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.constantFrom(...wrong), (path, value) => {
        const changed = structuredClone(PLAIN);
        const owner = path.slice(0, -1).reduce((at, step) => at[step], changed);
        const last = path.at(-1) ?? '';
        fc.pre(JSON.stringify(owner[last]) !== JSON.stringify(value));
        owner[last] = value;
        expect(readSafely(JSON.stringify(changed)).scenario?.hash).not.toBe(example().hash);
      }),
      { numRuns: 200 },
    );
  });

  test('refuses a field that it does not know, wherever it stands', () => {
    fc.assert(
      fc.property(fc.constantFrom(...paths), (path) => {
        const changed = structuredClone(PLAIN);
        const owner = path.reduce((at, step) => at[step], changed);
        fc.pre(typeof owner === 'object' && !Array.isArray(owner));
        owner['no-such-field'] = 1;
        expect(readSafely(JSON.stringify(changed)).scenario).toBeUndefined();
      }),
    );
  });
});

/** Lists the path of everything in a plain value except itself. */
function pathsOf(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    [key],
    ...pathsOf(inner).map((path) => [key, ...path]),
  ]);
}
