import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { machineTalk } from '../src/dialogue/machine.ts';
import { readScenario } from '../src/scenario/read-scenario.ts';
import type { TvRule } from '../src/scenario/scenario.ts';
import { ORDER_NAMES, type StandingOrders } from '../src/scenario/standing-orders.ts';
import { beginSeason } from '../src/season/begin.ts';
import { describeSeason } from '../src/season/describe.ts';
import type { Intent, Prediction, SetOrder } from '../src/season/intent.ts';
import { playLive } from '../src/season/people/live-people.ts';
import { prepareSeason, type SeasonRules } from '../src/season/rules.ts';
import { step } from '../src/season/season.ts';
import type { SeasonState } from '../src/season/state.ts';
import { replay } from '../src/season/transcript.ts';
import { snapshotOf } from '../src/season/view.ts';

const SCENARIOS = resolve(import.meta.dirname, '../scenarios');

interface PlanEntry extends Partial<StandingOrders> {
  readonly week: number;
  readonly 'tv-rule'?: TvRule;
  readonly goal?: number;
  readonly coaching?: number;
  /** How whoever is asked about will feel on Friday. */
  readonly predict?: Prediction;
}

/** A run as a trainer writes it: what is decided, in order, and what must come of it. */
interface Playthrough {
  readonly title: string;
  readonly seed: number;
  /** Standing orders, each given at the first plan of that week or later. */
  readonly plan?: readonly PlanEntry[];
  /** Full ids (`moment.scene.choice`), in the order in which they are taken. */
  readonly choices: readonly string[];
  readonly expect: { readonly ending: string; readonly week?: number };
}

function playthroughsOf(scenario: string): [string, Playthrough][] {
  const folder = join(SCENARIOS, scenario, 'playthroughs');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => [name, parse(readFileSync(join(folder, name), 'utf8')) as Playthrough]);
}

/** Says what the run does next; undefined when it has nothing to say and should. */
function nextIntent(
  rules: SeasonRules,
  state: SeasonState,
  run: { plan: Intent[]; choices: string[] },
): Intent | undefined {
  if (state.phase === 'plan') return run.plan.shift() ?? { do: 'go-on' };
  const offered = snapshotOf(rules, state).conversation?.choices ?? [];
  if (offered.length === 0) return { do: 'go-on' };
  const choice = run.choices.shift();
  return choice === undefined ? undefined : { do: 'choose', choice };
}

function ordersFor(
  playthrough: Playthrough,
  { week, asked }: SeasonState,
  given: Set<number>,
): Intent[] {
  return (playthrough.plan ?? []).flatMap((order, index): Intent[] => {
    if (order.week > week || given.has(index)) return [];
    given.add(index);
    const { 'tv-rule': rule, goal, coaching: hours, predict: guess } = order;
    const set = ORDER_NAMES.filter((name) => order[name] !== undefined);
    return [
      ...(rule === undefined ? [] : [{ do: 'set-rule', rule } as const]),
      ...(goal === undefined ? [] : [{ do: 'set-goal', goal } as const]),
      ...(hours === undefined ? [] : [{ do: 'set-coaching', hours } as const]),
      ...set.map((name) => ({ do: 'set-order', order: name, to: order[name] }) as SetOrder),
      ...(guess === undefined ? [] : [{ do: 'predict', person: asked ?? '', guess } as const]),
    ];
  });
}

/** Plays a playthrough; after each step `keep` may put another state in place of the one reached. */
function play(
  rules: SeasonRules,
  playthrough: Playthrough,
  keep: (state: SeasonState) => SeasonState,
): SeasonState {
  const choices = [...playthrough.choices];
  const given = new Set<number>();
  let plan: Intent[] = [];
  let state = beginSeason(rules, playthrough.seed);
  while (state.phase !== 'over') {
    if (state.phase === 'plan') plan.push(...ordersFor(playthrough, state, given));
    const intent = nextIntent(rules, state, { plan, choices });
    const where = describeSeason(rules, state);
    if (intent === undefined) throw new Error(`the run has no choice left at\n${where}`);
    const stepped = step(rules, state, intent);
    if ('refused' in stepped)
      throw new Error(`${JSON.stringify(intent)} is ${stepped.refused} at\n${where}`);
    state = keep(stepped.state);
    if (state.phase !== 'plan') plan = [];
  }
  expect(choices, 'choices that were never reached').toEqual([]);
  return state;
}

const folders = readdirSync(SCENARIOS, { withFileTypes: true }).filter((entry) =>
  entry.isDirectory(),
);

describe.each(folders.map(({ name }) => name))('%s', (name) => {
  const text = readFileSync(join(SCENARIOS, name, 'scenario.yaml'), 'utf8');
  const { scenario } = readScenario(text);
  if (scenario === undefined) throw new Error(`${name} has errors; run the checker`);
  const rules = prepareSeason(scenario);
  const live = prepareSeason(scenario, machineTalk, playLive);
  const runs = playthroughsOf(name);

  test('has an expected run for every ending but the last resort', () => {
    const reached = new Set(runs.map(([, run]) => run.expect.ending));
    const wanted = scenario.endings.filter(({ when }) => when !== undefined).map(({ id }) => id);
    expect(wanted.filter((id) => !reached.has(id))).toEqual([]);
  });

  test.each(runs)(
    '%s: comes to its ending, straight, saved after every step, and through XState',
    (_file, run) => {
      const straight = play(rules, run, (state) => state);
      expect(straight.ending).toBe(run.expect.ending);
      if (run.expect.week !== undefined) expect(straight.week).toBe(run.expect.week);
      const resumed = play(rules, run, (state) => {
        const again = replay(rules, state.seed, JSON.parse(JSON.stringify(state.intents)));
        return { ...again.state, newsFrom: state.newsFrom };
      });
      expect(resumed).toEqual(straight);
      expect(JSON.stringify(play(live, run, (state) => state))).toBe(JSON.stringify(straight));
    },
  );
});
