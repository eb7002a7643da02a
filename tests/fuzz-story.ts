import { draw, streamKey } from '../src/model/dice.ts';
import { ACTS, type ActUse } from '../src/scenario/act.ts';
import type {
  Choice,
  Condition,
  Effect,
  FirstMatch,
  Moment,
  Next,
  Person,
  Scenario,
  Scene,
} from '../src/scenario/scenario.ts';

/** Gives a whole number in [0, below). */
type Pick = (below: number) => number;

const CAST: readonly Person[] = [
  {
    id: 'dave',
    name: 'Dave',
    role: 'rep',
    style: 'service-first',
    skill: 1,
    traits: { morale: 50 },
    look: {},
  },
  {
    id: 'priya',
    name: 'Priya',
    role: 'rep',
    style: 'newcomer',
    pace: 'slow',
    traits: {},
    look: {},
  },
  { id: 'ruth', name: 'Ruth', role: 'customer', traits: {}, look: {} },
  { id: 'vera', name: 'Vera', role: 'district-manager', traits: {}, look: {} },
];
const VARIABLES = [
  { id: 'promise', start: 0, low: 0, high: 100 },
  { id: 'doubt', start: 50, low: 0, high: 100 },
  { id: 'debt', start: 0, low: -20, high: 20 },
];
const CHANGED = ['dave.morale', 'dave.trust', 'priya.ownership', 'ruth.comfort', 'promise', 'debt'];
const READ = [...CHANGED, 'doubt', 'acts.order', 'acts.listen.dave', 'support', 'hours-left'];

/**
 * Makes a scenario of one moment, `talk`, from a seed: any mixture of guards, once, fallback, visits,
 * returns, chances, first-match, acts and effects that the reader would let through. The first
 * half of its scenes is the main road; visits lead to the other half, which alone returns.
 */
export function fuzzStory(seed: number): Scenario {
  let drawn = 0;
  const stream = streamKey('fuzz');
  const pick: Pick = (below) => {
    drawn += 1;
    return draw(seed, stream, drawn) % below;
  };
  const mains = 2 + pick(6);
  const visited = pick(5);
  const scenes = Array.from({ length: mains + visited }, (_, at) =>
    scene({ pick, at, mains, total: mains + visited }),
  );
  const moment: Moment = {
    id: 'talk',
    title: 'Talk',
    where: 'floor',
    with: ['dave', ...(pick(2) === 0 ? ['priya'] : []), ...(pick(2) === 0 ? ['ruth'] : [])],
    start: 's0',
    scenes,
  };
  return scenarioOf(moment);
}

/** Wraps one moment into a scenario with the cast and variables that the fuzzed stories use. */
export function scenarioOf(...moments: readonly Moment[]): Scenario {
  return {
    format: 1,
    id: 'fuzz',
    title: 'Fuzz',
    language: 'en',
    about: { teaches: [], minutes: 5, players: ['solo'] },
    store: { name: 'Store', weeks: 26, market: {}, orders: [] },
    manager: { name: 'Manager', look: {} },
    cast: CAST,
    variables: VARIABLES,
    calendar: [],
    moments,
    endings: [{ id: 'end', title: 'End', lines: [] }],
    debrief: { questions: [] },
    hash: '0000000000000000',
  };
}

interface Site {
  readonly pick: Pick;
  readonly at: number;
  readonly mains: number;
  readonly total: number;
}

function scene(site: Site): Scene {
  return { id: `s${site.at}`, lines: [], next: next(site) };
}

function next(site: Site): Next {
  const { pick, at, mains, total } = site;
  const isLast = at === mains - 1 || at === total - 1;
  if (isLast) return { kind: at < mains || pick(8) === 0 ? 'end' : 'return' };
  const roll = pick(12);
  // Automatic scenes lead forward only, so that no cycle of them arises.
  const forward = (): string => `s${at + 1 + pick((at < mains ? mains : total) - at - 1)}`;
  if (roll === 0) return { kind: 'goto', goto: forward() };
  if (roll <= 2) {
    const cases = Array.from(
      { length: 1 + pick(3) },
      (): FirstMatch => ({
        if: condition(pick, 2),
        effects: effects(pick),
        goto: forward(),
      }),
    );
    return { kind: 'first-match', cases: [...cases, { effects: effects(pick), goto: forward() }] };
  }
  if (roll === 3 && at >= mains) return { kind: 'return' };
  const choices = Array.from({ length: 1 + pick(4) }, (_, index) => choice(site, index));
  return { kind: 'choices', choices };
}

function choice(site: Site, index: number): Choice {
  const { pick, mains, total } = site;
  const isHere = pick(6) === 0;
  return {
    id: `c${index}`,
    text: `Choice ${index}`,
    ...(pick(2) === 0 && { if: condition(pick, 3) }),
    once: pick(4) === 0,
    fallback: pick(5) === 0,
    acts: Array.from({ length: pick(3) }, () => act(pick)),
    effects: effects(pick),
    ...(total > mains && pick(4) === 0 && { visit: `s${mains + pick(total - mains)}` }),
    ...(!isHere && { goto: anywhere(site) }),
    ...(pick(5) === 0 && {
      chance: Array.from({ length: 1 + pick(3) }, () => ({
        odds: 1 + pick(9),
        effects: effects(pick),
        ...(pick(2) === 0 && { goto: anywhere(site) }),
      })),
    }),
  };
}

function anywhere({ pick, at, mains, total }: Site): string {
  return at < mains ? `s${pick(mains)}` : `s${mains + pick(total - mains)}`;
}

function act(pick: Pick): ActUse {
  const name = ACTS[pick(ACTS.length)] ?? 'order';
  const to = [undefined, 'dave', 'priya', 'ruth', 'vera', 'team'][pick(6)];
  return { act: name, ...(to !== undefined && { to }) };
}

function effects(pick: Pick): Effect[] {
  return Array.from({ length: pick(3) }, () => ({
    place: CHANGED[pick(CHANGED.length)] ?? 'promise',
    by: pick(81) - 40,
  }));
}

function condition(pick: Pick, depth: number): Condition {
  const parts = (): Condition[] =>
    Array.from({ length: pick(4) }, () => condition(pick, depth - 1));
  const roll = depth === 0 ? 9 : pick(8);
  if (roll === 0) return { all: parts() };
  if (roll === 1) return { any: parts() };
  if (roll === 2) return { none: parts() };
  const place = READ[pick(READ.length)] ?? 'promise';
  const low = pick(101) - 20;
  return [
    { place, low, high: 100 },
    { place, low: -100, high: low },
    { place, low, high: low + pick(30) },
    { place: `chose.talk.s0.c0`, low: 0, high: pick(2) },
  ][pick(4)] as Condition;
}
