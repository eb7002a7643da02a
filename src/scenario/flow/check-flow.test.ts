import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Choice, Moment, Next, Scene } from '../scenario.ts';
import { checkFlow } from './check-flow.ts';
import { flowOf, type Way, waysOf } from './ways.ts';

const END: Next = { kind: 'end' };
const RETURN: Next = { kind: 'return' };
const goTo = (goto: string): Next => ({ kind: 'goto', goto });
const choose = (...choices: Partial<Choice>[]): Next => ({
  kind: 'choices',
  choices: choices.map((choice, at) => ({
    id: `c${at}`,
    text: 'Go on.',
    once: false,
    fallback: false,
    acts: [],
    effects: [],
    ...choice,
  })),
});

/** A moment whose first scene is its start. */
function momentOf(scenes: Readonly<Record<string, Next>>): Moment {
  const list = Object.entries(scenes).map(([id, next]): Scene => ({ id, lines: [], next }));
  const start = list[0]?.id ?? '';
  return { id: 'm', title: 'M', where: 'floor', with: ['dave'], start, scenes: list };
}

/** Checks a moment; gives `code scene` of every finding. */
function check(scenes: Readonly<Record<string, Next>>): string[] {
  const names = ['m', ...Object.keys(scenes).map((id) => `m.${id}`)];
  const found: string[] = [];
  const placeOf = (name: string) => ({ start: names.indexOf(name), end: names.indexOf(name) });
  checkFlow(momentOf(scenes), placeOf, ({ code, span }) =>
    found.push(`${code} ${names[span.start]}`),
  );
  return found;
}

describe('checkFlow', () => {
  test('finds nothing in a visit that returns and a moment that ends', () => {
    const start = choose({ visit: 'aside', goto: 'done' }, { visit: 'aside' });
    expect(check({ start, aside: RETURN, done: END })).toEqual([]);
  });

  test('tells a scene that nothing leads to', () => {
    expect(check({ start: goTo('done'), lost: goTo('done'), done: END })).toEqual([
      'unreachable-scene m.lost',
    ]);
  });

  test('tells what stands behind a visit that never returns', () => {
    const start = choose({ visit: 'talk', goto: 'after' });
    expect(check({ start, talk: END, after: END })).toEqual(['unreachable-scene m.after']);
  });

  test('tells scenes that go round without a choice, once for each loop', () => {
    const start = choose({ goto: 'a' }, { goto: 'self' }, { goto: 'done' });
    const a: Next = {
      kind: 'first-match',
      cases: [
        { if: { place: 'x', low: 0, high: 1 }, effects: [], goto: 'done' },
        { effects: [], goto: 'b' },
      ],
    };
    expect(check({ start, a, b: goTo('a'), self: goTo('self'), done: END })).toEqual([
      'endless-loop m.a',
      'endless-loop m.self',
      'no-end m.self',
    ]);
  });

  test('lets a loop pass that a choice is part of', () => {
    const start = choose({ goto: 'again' }, { goto: 'done' });
    expect(check({ start, again: goTo('start'), done: END })).toEqual([]);
  });

  test('tells a return that can be reached without a visit', () => {
    const start = choose({ visit: 'aside', goto: 'done' }, { goto: 'aside' });
    expect(check({ start, aside: RETURN, done: END })).toEqual(['return-without-visit m.aside']);
  });

  test('tells a moment that can never end, and the first scene of a trap', () => {
    const round = choose({ goto: 'start' });
    expect(check({ start: choose({ goto: 'b' }), b: round })).toEqual(['no-end m']);
    const start = choose({ goto: 'trap' }, { goto: 'done' });
    expect(
      check({ start, trap: choose({ goto: 'deep' }), deep: choose({ goto: 'trap' }), done: END }),
    ).toEqual(['no-end m.trap']);
  });

  test('says nothing of what may lie behind a scene that does not exist', () => {
    expect(check({ start: goTo('misspelt'), done: END })).toEqual([]);
  });

  test('follows chances, whose outcomes may have a way of their own', () => {
    const chance = [
      { odds: 1, effects: [], goto: 'won' },
      { odds: 1, effects: [] },
    ];
    const start = choose({ goto: 'lost', chance });
    expect(check({ start, won: END, lost: END })).toEqual([]);
  });
});

const IDS = ['a', 'b', 'c', 'd'] as const;
const id = fc.constantFrom(...IDS);
const choice = fc.oneof(
  fc.record({ goto: id }),
  fc.record({ visit: id }),
  fc.record({ visit: id, goto: id }),
);
const next: fc.Arbitrary<Next> = fc.oneof(
  id.map(goTo),
  fc.constant(END),
  fc.constant(RETURN),
  fc.array(choice, { minLength: 1, maxLength: 3 }).map((choices) => choose(...choices)),
);

/** Walks every conversation with at most so many visits inside one another. */
function explore(moment: Moment, deepest: number): { ends: boolean; seen: Set<string> } {
  const scenes = new Map(moment.scenes.map((scene) => [scene.id, scene]));
  const seen = new Set<string>();
  const open: string[][] = [[moment.start]];
  let ends = false;
  for (let stack = open.pop(); stack !== undefined; stack = open.pop()) {
    const key = stack.join(' ');
    const scene = scenes.get(stack[0] ?? '');
    if (scene === undefined || seen.has(key)) continue;
    seen.add(key);
    const below = stack.slice(1);
    if (scene.next.kind === 'end') ends = true;
    if (scene.next.kind === 'return' && below.length > 0) open.push(below);
    for (const { enter, after } of waysOf(scene) as Way[])
      if (after === undefined) open.push([enter, ...below]);
      else if (below.length < deepest) open.push([enter, after, ...below]);
  }
  return { ends, seen };
}

describe('flowOf', () => {
  test('knows that a visit gets back only when everything on its way does', () => {
    const a = choose({ visit: 'b', goto: 'd' });
    const b = choose({ visit: 'c', goto: 'd' });
    const { canReturn, canEnd, reached } = flowOf(momentOf({ a, b, c: RETURN, d: END }));
    expect([canReturn('b'), canReturn('c'), canEnd('a'), canEnd('c')]).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect([...reached.outside]).toEqual(['a']);
  });

  test('agrees with walking every conversation', () => {
    const moments = fc.tuple(next, next, next, next);
    fc.assert(
      fc.property(moments, ([a, b, c, d]) => {
        const moment = momentOf({ a, b, c, d });
        const { reached, canEnd } = flowOf(moment);
        // A shortest proof never nests deeper than there are scenes.
        const { ends, seen } = explore(moment, IDS.length);
        expect(canEnd('a')).toBe(ends);
        for (const scene of IDS) {
          expect(reached.outside.has(scene)).toBe(seen.has(scene));
          const within = [...seen].some((key) => key.startsWith(`${scene} `));
          expect(reached.inside.has(scene)).toBe(within);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
