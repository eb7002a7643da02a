import { describe, expect, test } from 'vitest';
import { createMachine } from 'xstate';
import { fuzzStory, scenarioOf } from '../../tests/fuzz-story.ts';
import { ACT_CATALOGUE } from '../model/acts.ts';
import type { Choice, Moment } from '../scenario/scenario.ts';
import { compileStory } from './compile-moment.ts';
import { type CompiledMoment, momentOf } from './compiled.ts';
import { guardInWords } from './condition-words.ts';
import { toMermaid, toXStateJson } from './export.ts';
import { machineConfig } from './machine-config.ts';

const NASTY = 'He said "yes]" #4; then | {left}\n%%{init}%% <b>end</b> `now` style: #35;';
const ask: Choice = {
  id: 'ask',
  text: 'Ask',
  if: { place: 'dave.trust', low: 35, high: 100 },
  once: false,
  fallback: false,
  acts: [],
  effects: [],
  visit: 'aside',
  goto: 'plan',
};
const MOMENT: Moment = {
  id: 'talk',
  title: 'Talk',
  where: 'floor',
  with: ['dave'],
  start: 'opening',
  scenes: [
    {
      id: 'opening',
      lines: [{ speaker: 'dave', name: 'Dave', words: 'And when they only stream?' }],
      next: {
        kind: 'choices',
        choices: [
          ask,
          { id: 'nasty', text: NASTY, once: false, fallback: true, acts: [], effects: [] },
        ],
      },
    },
    { id: 'aside', lines: [], next: { kind: 'return' } },
    {
      id: 'plan',
      lines: [],
      next: {
        kind: 'choices',
        choices: [
          {
            ...ask,
            id: 'try',
            text: 'Try',
            chance: [
              { odds: 7, effects: [], goto: 'done' },
              { odds: 3, effects: [], goto: 'opening' },
            ],
          },
        ],
      },
    },
    { id: 'done', lines: [], next: { kind: 'end' } },
  ],
};
const compiled = (moment: Moment): CompiledMoment =>
  momentOf(compileStory(scenarioOf(moment), ACT_CATALOGUE, guardInWords), moment.id);
const fuzzed = Array.from({ length: 20 }, (_, seed) =>
  momentOf(compileStory(fuzzStory(seed), ACT_CATALOGUE, guardInWords), 'talk'),
);

describe('toXStateJson', () => {
  test('has a state for each scene and each chance, and an event for each choice and outcome', () => {
    const { states } = JSON.parse(toXStateJson(compiled(MOMENT)));
    expect(Object.keys(states)).toEqual(['opening', 'aside', 'plan', 'plan/try', 'done']);
    expect(Object.keys(states.opening.on)).toEqual(['choose.opening.ask', 'choose.opening.nasty']);
    expect(Object.keys(states['plan/try'].on)).toEqual(['nature.0', 'nature.1']);
    expect(states.opening.on['choose.opening.nasty'].reenter).toBe(true);
    expect(states.done.type).toBe('final');
  });

  test('tells each guard in words and as data', () => {
    const { states } = JSON.parse(toXStateJson(compiled(MOMENT)));
    expect(states.opening.on['choose.opening.ask'].guard).toMatchObject({
      type: 'cond',
      params: {
        words: 'dave.trust at least 35',
        condition: { place: 'dave.trust', low: 35, high: 100 },
      },
    });
  });

  test('loses nothing of the machine that is played, and XState takes it as it is', () => {
    for (const moment of [compiled(MOMENT), ...fuzzed]) {
      const json = JSON.parse(toXStateJson(moment));
      expect(json).toEqual(machineConfig(moment));
      const states = Object.keys(createMachine(json).states);
      expect(states).toEqual(Object.keys(json.states));
    }
  });
});

describe('toMermaid', () => {
  test('draws scenes, choices with their guards, visits, chances and returns', () => {
    expect(toMermaid(compiled(MOMENT))).toMatchInlineSnapshot(`
      "flowchart TD
        begin(("talk")) --> s0
        s0["opening<br/>Dave#58; And when they only stream?"]
        s1("aside")
        s2["plan"]
        s3(["done"])
        s0 -->|"Ask<br/>if dave.trust at least 35<br/>visit, then plan"| s1
        s0 -->|"He said #34;yes#93;#34; #35;4#59; then #124; #123;left#125; #37;#37;#123;init#125;#37;#37; #60;b#62;end#60;#47;b#62; #96;now…<br/>if nothing else on offer"| s0
        s1 -.->|"returns"| s2
        s2c0{"chance"}
        s2 -->|"Try<br/>if dave.trust at least 35"| s2c0
        s2c0 -->|"7 in 10"| s3
        s2c0 -->|"3 in 10"| s0
      "
    `);
  });

  test('lets no sign of an author end a label or become a command', () => {
    const node = /s\d+(c\d+)?/.source;
    const shapes = String.raw`\(\[T\]\)|\[T\]|\(T\)|\{T\}`;
    const line = new RegExp(
      `^  (begin\\(\\(T\\)\\) --> s0|${node}(${shapes})|${node} (-->|-\\.->)(\\|T\\|)? ${node})$`,
    );
    for (const moment of [compiled(MOMENT), ...fuzzed]) {
      const drawn = toMermaid(moment).trimEnd().split('\n').slice(1);
      for (const [label] of drawn.join('').matchAll(/"[^"]*"/g))
        expect(label.replaceAll('<br/>', '')).toMatch(/^"([A-Za-z0-9 .,!?'-]|#\d+;|\P{ASCII})*"$/u);
      for (const one of drawn) expect(one.replaceAll(/"[^"]*"/g, 'T')).toMatch(line);
    }
  });

  test('gives the same bytes each time', () => {
    expect(toMermaid(compiled(MOMENT))).toBe(toMermaid(compiled(MOMENT)));
  });
});
