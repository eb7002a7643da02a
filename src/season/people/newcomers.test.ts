import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { playSeason } from '../../rollout/play-season.ts';
import { POLICIES } from '../../rollout/policy.ts';
import { readScenario } from '../../scenario/read-scenario.ts';
import type { SeasonEvent } from '../event.ts';
import { prepareSeason } from '../rules.ts';
import { snapshotOf } from '../view.ts';
import { NEWCOMER_NAMES } from './newcomer-names.ts';

const FILE = new URL('../../../scenarios/first-season/scenario.yaml', import.meta.url);
const { scenario } = readScenario(readFileSync(FILE, 'utf8'));
if (scenario === undefined) throw new Error('first-season has errors; run the checker');
const RULES = prepareSeason(scenario);
const SEASONS = (['boss', 'coach', 'absent', 'random'] as const).flatMap((policy) =>
  [1, 2, 3, 4, 5, 6].map((seed) => playSeason(RULES, seed, POLICIES[policy])),
);

type HandsMoved = Extract<SeasonEvent, { type: 'handsMoved' }>;
const handsOf = (events: readonly SeasonEvent[]): HandsMoved[] =>
  events.filter((event): event is HandsMoved => event.type === 'handsMoved');

describe('who comes to fill an empty post', () => {
  test('is told by name, with how they were found, on the Friday before they start', () => {
    const how = new Set<string>();
    for (const { events, reports } of SEASONS)
      for (const event of handsOf(events)) {
        if (event.how !== 'hired') continue;
        how.add(event.because.words.replace(/ for .*/, ''));
        expect(event.since).toBe(event.because.week + 1);
        const rows = reports.find(({ week }) => week === event.since)?.reps ?? [];
        // The last Friday of a season has no week after it.
        if (rows.length > 0) expect(rows.find(({ rep }) => rep === event.post)?.isCover).toBe(true);
      }
    expect(how).toEqual(new Set(['chosen with care', 'the first who came']));
  });

  test('is told of when they leave again, by the name under which they came', () => {
    let left = 0;
    for (const { events } of SEASONS) {
      const hands = handsOf(events);
      hands.forEach(({ how, name, post, since, because }, at) => {
        if (how !== 'left') return;
        left += 1;
        const came = hands.slice(0, at).findLast((one) => one.how === 'hired' && one.post === post);
        expect(came).toMatchObject({ name, since });
        const weeks = because.week - since + 1;
        const after = weeks === 1 ? 'after a week in' : `after ${weeks} weeks in`;
        expect(because.words.startsWith(after)).toBe(true);
      });
    }
    expect(left).toBeGreaterThan(0);
  });

  test('answers to a name that nobody else in the season has', () => {
    for (const { events } of SEASONS) {
      const came = handsOf(events).filter(({ how }) => how === 'hired' || how === 'lent');
      const names = [...came, ...RULES.scenario.cast].map(({ name }) => name.split(' ')[0]);
      expect(new Set(names).size).toBe(names.length);
    }
    expect(new Set(NEWCOMER_NAMES.map((name) => name.split(' ')[0])).size).toBe(
      NEWCOMER_NAMES.length,
    );
  });

  test('is known to the views for as long as they serve, with last week’s figures', () => {
    let seen = 0;
    for (const season of SEASONS) {
      const { newcomers = [] } = snapshotOf(RULES, season);
      const covered = season.reps.filter(({ cover }) => cover !== undefined);
      expect(newcomers.flatMap(({ post }) => (post === undefined ? [] : [post.id]))).toEqual(
        covered.map(({ id }) => id),
      );
      for (const { post, since, lastWeek } of newcomers) {
        seen += 1;
        const served = since <= season.week;
        if (post !== undefined) expect(lastWeek !== undefined).toBe(served);
      }
    }
    expect(seen).toBeGreaterThan(0);
  });
});

describe('who is lent by the district manager', () => {
  test('comes and goes with a name, and serves from the one to the other', () => {
    let lent = 0;
    for (const { events, reports } of SEASONS) {
      const hands = handsOf(events).filter(({ how }) => how === 'lent' || how === 'went-back');
      for (const [at, event] of hands.entries()) {
        expect(event.how).toBe(at % 2 === 0 ? 'lent' : 'went-back');
        if (event.how === 'lent') lent += 1;
        else expect(hands[at - 1]?.name).toBe(event.name);
      }
      const served = reports.filter(({ reps }) => reps.some(({ rep }) => rep === 'lent'));
      if (served.length > 0) expect(hands[0]?.since).toBe(served[0]?.week);
      const back = hands.at(-1);
      if (back?.how === 'went-back') expect(back.because.week).toBe(served.at(-1)?.week);
    }
    expect(lent).toBeGreaterThan(0);
  });
});
