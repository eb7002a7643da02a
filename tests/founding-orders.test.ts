import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { takenOver, turnoverDamage } from '../src/model/add-ons/team.ts';
import { value } from '../src/model/coefficients.ts';
import { repurchaseOf } from '../src/model/repurchase.ts';
import { grossOf } from '../src/model/week.ts';
import { playSeason } from '../src/rollout/play-season.ts';
import { POLICIES } from '../src/rollout/policy.ts';
import { readScenario } from '../src/scenario/read-scenario.ts';
import type { StandingOrders } from '../src/scenario/standing-orders.ts';
import { beginSeason } from '../src/season/begin.ts';
import type { Costs, WeekReport } from '../src/season/event.ts';
import type { Intent, SetOrder } from '../src/season/intent.ts';
import { readPlace } from '../src/season/numbers.ts';
import { endingOf } from '../src/season/outcome/ending.ts';
import { prepareSeason } from '../src/season/rules.ts';
import { step } from '../src/season/season.ts';
import type { SeasonState } from '../src/season/state.ts';
import { offeredKeys } from '../src/season/talk/talking.ts';

const FILE = new URL('../scenarios/first-season/scenario.yaml', import.meta.url);
const { scenario } = readScenario(readFileSync(FILE, 'utf8'));
if (scenario === undefined) throw new Error('first-season has errors; run the checker');
const RULES = prepareSeason(scenario);

function carried(state: SeasonState, ...intents: readonly Intent[]): SeasonState {
  return intents.reduce((at, intent) => {
    const stepped = step(RULES, at, intent);
    if ('refused' in stepped) throw new Error(`${JSON.stringify(intent)}: ${stepped.refused}`);
    return stepped.state;
  }, state);
}

/** What is ordered in the first plan: words and hours of the standing orders, coaching, a goal. */
type Ordered = Partial<StandingOrders> & { readonly coaching?: number; readonly goal?: number };

function planned({ coaching, goal, ...orders }: Ordered): Intent[] {
  return [
    ...(coaching === undefined ? [] : [{ do: 'set-coaching', hours: coaching } as const]),
    ...(goal === undefined ? [] : [{ do: 'set-goal', goal } as const]),
    ...Object.entries(orders).map(([order, to]) => ({ do: 'set-order', order, to }) as SetOrder),
  ];
}

/** Plays a season on orders of the first plan, taking what is wanted, else the first choice. */
function play(
  ordered: Ordered,
  { seed = 1, wanted = [], weeks = 26 }: { seed?: number; wanted?: string[]; weeks?: number } = {},
): SeasonState {
  let state = carried(beginSeason(RULES, seed), ...planned(ordered));
  while (state.phase !== 'over' && state.reports.length < weeks) {
    const offered = state.conversation === undefined ? [] : offeredKeys(RULES, state.conversation);
    const choice = offered.find((id) => wanted.includes(id)) ?? offered[0];
    state = carried(state, choice === undefined ? { do: 'go-on' } : { do: 'choose', choice });
  }
  return state;
}

const sum = (reports: readonly WeekReport[], of: (report: WeekReport) => number): number =>
  reports.reduce((total, report) => total + of(report), 0);

const grossIn = ({ gross }: WeekReport): number => gross;

const seeds = (count: number): number[] => Array.from({ length: count }, (_, seed) => seed);

const visitsOf = (reports: readonly WeekReport[], rep: string): number =>
  sum(reports, ({ reps }) => reps.find((row) => row.rep === rep)?.visits ?? 0);

describe('the manager’s week', () => {
  const skill = ({ reps }: SeasonState): number => reps.reduce((all, rep) => all + rep.skill, 0);

  test('an hour of the manager’s can sell or teach, and there are only so many', () => {
    const idle = play({}, { weeks: 8 });
    const floor = play({ 'floor-hours': 16 }, { weeks: 8 });
    const taught = play({ coaching: 12 }, { weeks: 8 });
    const own = floor.reports[0]?.reps.find(({ rep }) => rep === 'you');
    if (own === undefined) throw new Error('the manager has not served');
    expect(floor.reports[0]?.gross).toBe((idle.reports[0]?.gross ?? 0) + grossOf(own));
    expect(skill(taught)).toBeGreaterThan(skill(idle) + 0.05);
    expect(skill(floor)).toBeLessThan(skill(taught));
    const both = carried(beginSeason(RULES, 1), ...planned({ 'floor-hours': 16, coaching: 12 }));
    expect(readPlace(RULES, both.numbers, 'hours-left')).toBe(2);
  });

  test('the manager serves sixteen hours a week at most, and far fewer customers than any rep', () => {
    const { reports } = play({ 'floor-hours': 16 }, { weeks: 4 });
    const own = visitsOf(reports, 'you');
    expect(own).toBeGreaterThan(0);
    for (const { id } of beginSeason(RULES, 1).reps)
      expect(visitsOf(reports, id)).toBeGreaterThan(2 * own);
    const [more] = planned({ 'floor-hours': 17 });
    if (more === undefined) throw new Error('nothing was asked for');
    expect(step(RULES, beginSeason(RULES, 1), more)).toEqual({ refused: 'out-of-range' });
  });

  test('Friday sets what the manager meant to do against what they did', () => {
    const [week] = play({ 'floor-hours': 16, coaching: 12 }, { weeks: 1 }).reports;
    const { floorPlanned = 0, floor = 0, moments = 0, coaching } = week?.hours ?? {};
    expect(floorPlanned).toBe(16);
    expect(floor).toBe(16 - (moments - 2));
    expect(coaching).toBe(12);
    const words = `${16 - floor} hours on the floor did not happen`;
    expect(week?.becauses.map((because) => because.words)).toContain(words);
  });
});

describe('staff', () => {
  const dismissal = [
    'four-weeks.six-hundred.prize',
    'jun-counts.after-darts.more-like-that',
    'the-audit.what-do.fill-in',
    'gretas-tin.marcus-after.move-on',
    'marcus-file.opening.let-go',
  ];

  test('a post that is left empty costs no replacement, and its customers', () => {
    const isLetGo = ({ events }: SeasonState): boolean =>
      events.some((event) => event.type === 'chose' && event.choice.endsWith('.let-go'));
    const seed = seeds(150).find((one) => isLetGo(play({}, { seed: one, wanted: dismissal })));
    if (seed === undefined) throw new Error('nobody is let go on any seed');
    const filled = play({}, { seed, wanted: dismissal });
    const empty = play({ hiring: 'nobody' }, { seed, wanted: dismissal });
    const paid = ({ reports }: SeasonState): number =>
      sum(reports, ({ replacement }) => replacement);
    expect(paid(filled)).toBeGreaterThan(0);
    expect(paid(empty)).toBe(0);
    const late = ({ reports }: SeasonState) => reports.filter(({ week }) => week > 22);
    expect(visitsOf(late(filled), 'marcus')).toBeGreaterThan(0);
    expect(visitsOf(late(empty), 'marcus')).toBe(0);
    expect(sum(late(empty), ({ visits }) => visits)).toBeLessThan(
      sum(late(filled), ({ visits }) => visits),
    );
  });

  test('a page of the store’s own makes newcomers and empty posts cost less', () => {
    const choice = 'page-four.opening.write-own';
    const wanted = ['keys.bucket.jun-friday', 'four-weeks.six-hundred.prize', choice];
    const changes = (seed: number): number[] =>
      play({}, { seed, wanted, weeks: 11 }).events.flatMap((event) =>
        event.type === 'changed' && event.place === 'structure' && event.because.choice === choice
          ? [event.to - event.from]
          : [],
      );
    const seed = seeds(150).find((one) => changes(one).length > 0);
    if (seed === undefined) throw new Error('no page is written on any seed');
    const rises = changes(seed);
    const points = rises.reduce((all, by) => all + by, 0);
    expect(points).toBeGreaterThan(0);
    const structure = points / value('dialUnit');
    expect(turnoverDamage(structure)).toBeLessThan(turnoverDamage(0));
    expect(takenOver(5, 1, structure)).toBeGreaterThan(takenOver(5, 1, 0));
  });

  test('under a boss more of those who leave go because of the manager, and each says why', () => {
    const reasons = (policy: 'boss' | 'coach'): string[] =>
      seeds(30).flatMap((seed) =>
        playSeason(RULES, seed, POLICIES[policy]).events.flatMap((event) =>
          event.type === 'repMoved' && event.to === 'notice' ? [event.because.words] : [],
        ),
      );
    const share = (all: readonly string[]): number =>
      all.filter((words) => /led like this|changed in time/.test(words)).length / all.length;
    const [boss, coach] = [reasons('boss'), reasons('coach')];
    expect(share(boss)).toBeGreaterThan(share(coach) + 0.2);
    expect(new Set(boss).size).toBeGreaterThan(4);
  });
});

describe('money', () => {
  const cost = ({ reports }: SeasonState, of: keyof Costs): number =>
    sum(reports, ({ costs }) => costs[of]);

  test('overtime sells more, but less than its hours, is paid half again, and wears people down', () => {
    const [usual, long] = [play({}, { weeks: 8 }), play({ overtime: 8 }, { weeks: 8 })];
    const more = sum(long.reports, grossIn) / sum(usual.reports, grossIn);
    expect(more).toBeGreaterThan(1);
    expect(more).toBeLessThan(48 / 40);
    const hour = value('weeklyPay') / value('fullHours');
    expect(long.reports[0]?.costs.overtime).toBe(Math.round(8 * 6 * 1.5 * hour));
    expect(long.reports.at(-1)?.morale).toBeLessThan(usual.reports.at(-1)?.morale ?? 0);
  });

  test('a bonus for the team is harder to get the higher the goal', () => {
    const paid = (goal: number): number =>
      seeds(5).reduce(
        (all, seed) => all + cost(play({ bonus: 'team', goal }, { seed }), 'bonus'),
        0,
      );
    expect(paid(2)).toBeGreaterThan(paid(6));
    expect(paid(6)).toBeGreaterThan(paid(10));
  });

  test('a bonus for contracts rewards each step, where one for the team waits for the goal', () => {
    const short = ({ reports }: SeasonState) =>
      reports.filter(({ tv, handedGoal }) => tv > 0 && tv < handedGoal);
    const [steps, arrival] = [play({ bonus: 'per-contract' }), play({ bonus: 'team' })];
    expect(short(steps).length).toBeGreaterThan(0);
    expect(short(arrival).length).toBeGreaterThan(0);
    for (const { costs } of short(steps)) expect(costs.bonus).toBeGreaterThan(0);
    for (const { costs } of short(arrival)) expect(costs.bonus).toBe(0);
    expect(cost(arrival, 'bonus')).toBeGreaterThan(0);
  });

  test('good service leaves more to be spent here later, and the ending says how much', () => {
    const later = (policy: 'boss' | 'coach'): number =>
      seeds(5).reduce((all, seed) => {
        const state = playSeason(RULES, seed, POLICIES[policy]);
        const { customers = 0, dollars = 0 } = endingOf(RULES, state)?.later ?? {};
        expect(dollars).toBe(Math.round(repurchaseOf(state.totals.returningBuyers).dollars));
        expect(customers).toBeGreaterThan(0);
        return all + dollars / sum(state.reports, ({ phones }) => phones);
      }, 0);
    expect(later('coach')).toBeGreaterThan(later('boss'));
  });
});
