import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { value } from '../src/model/coefficients.ts';
import { playSeason } from '../src/rollout/play-season.ts';
import { POLICIES } from '../src/rollout/policy.ts';
import { readScenario } from '../src/scenario/read-scenario.ts';
import { beginSeason } from '../src/season/begin.ts';
import type { SeasonEvent, WeekReport } from '../src/season/event.ts';
import type { Intent } from '../src/season/intent.ts';
import { writePlace } from '../src/season/numbers.ts';
import { prepareSeason } from '../src/season/rules.ts';
import { carryOut, step } from '../src/season/season.ts';
import { type Draft, draftOf, type SeasonState } from '../src/season/state.ts';
import { offeredKeys } from '../src/season/talk/talking.ts';
import { beginWeek } from '../src/season/week/calendar.ts';
import { review } from '../src/season/week/review.ts';

const FILE = new URL('../scenarios/first-season/scenario.yaml', import.meta.url);
const { scenario } = readScenario(readFileSync(FILE, 'utf8'));
if (scenario === undefined) throw new Error('first-season has errors; run the checker');
const RULES = prepareSeason(scenario);

describe('the district manager', () => {
  /** A season at the beginning of a week, in which every week before met this share of its goal. */
  function afterWeeks(week: number, share: number): Draft {
    const draft = draftOf(beginSeason(RULES, 1));
    const { reports } = playSeason(RULES, 1, POLICIES.coach);
    const met = (report: WeekReport): WeekReport => ({ ...report, goal: 20, tv: 20 * share });
    draft.reports = reports.slice(0, week).map(met);
    draft.week = week;
    return draft;
  }

  function reviewedAt(week: number, share: number, trust = 50): SeasonEvent | undefined {
    const draft = afterWeeks(week, share);
    const because = { kind: 'week', words: 'as it was', week } as const;
    writePlace(RULES, draft, 'vera.trust', { to: trust, because });
    const events: SeasonEvent[] = [];
    draft.events = events;
    review(RULES, draft);
    return events.find(({ type }) => type === 'reviewed');
  }

  test('a review praises a goal met, accepts one nearly met and warns of one missed', () => {
    expect(reviewedAt(4, 1)).toMatchObject({ verdict: 'praised' });
    expect(reviewedAt(4, 0.8)).toMatchObject({ verdict: 'accepted' });
    expect(reviewedAt(4, 0.5)).toMatchObject({ verdict: 'warned' });
  });

  test('a district manager whose trust is gone dismisses at a review, and the season is over', () => {
    expect(reviewedAt(4, 0.5, 15)).toMatchObject({ verdict: 'warned' });
    expect(reviewedAt(13, 0.5, 15)).toMatchObject({ verdict: 'dismissed' });
    const draft = afterWeeks(12, 0.1);
    draft.week = 13;
    draft.agenda = [];
    const because = { kind: 'week', words: 'as it was', week: 13 } as const;
    writePlace(RULES, draft, 'vera.trust', { to: 15, because });
    expect(carryOut(RULES, draft, { do: 'go-on' })).toBeUndefined();
    expect(carryOut(RULES, draft, { do: 'go-on' })).toBeUndefined();
    expect(draft).toMatchObject({ phase: 'over', week: 13, ending: 'the-mug' });
  });

  test('head office raises the goal after good weeks, and leaves it after poor ones', () => {
    const goalIn = (share: number): number => {
      const draft = afterWeeks(8, share);
      draft.week = 9;
      beginWeek(RULES, draft);
      return draft.goal / afterWeeks(8, share).goal;
    };
    expect(goalIn(1.1)).toBeGreaterThan(1);
    expect(goalIn(0.8)).toBe(1);
  });
});

const seeds = (): number[] => Array.from({ length: 150 }, (_, seed) => seed);

/** Plays a season, taking the wanted choices wherever they are on offer, else the first. */
function play(seed: number, wanted: readonly string[]): SeasonState {
  let state = beginSeason(RULES, seed);
  const carry = (intent: Intent): void => {
    const stepped = step(RULES, state, intent);
    if ('refused' in stepped) throw new Error(`${intent.do} was refused: ${stepped.refused}`);
    state = stepped.state;
  };
  while (state.phase !== 'over') {
    const offered = state.conversation === undefined ? [] : offeredKeys(RULES, state.conversation);
    const key = offered.find((id) => wanted.includes(id)) ?? offered[0];
    carry(key === undefined ? { do: 'go-on' } : { do: 'choose', choice: key });
  }
  return state;
}

/** Finds a season, by trying seeds in turn, in which the last of the wanted choices comes up and is taken. */
function seasonWith(...wanted: readonly string[]): SeasonState {
  const last = wanted.at(-1);
  for (const seed of seeds()) {
    const state = play(seed, wanted);
    if (state.events.some((event) => event.type === 'chose' && event.choice === last)) return state;
  }
  throw new Error(`no season comes to ${last}`);
}

/** What one choice changed in a season, by place, in points. */
function changesBy(state: SeasonState, choice: string): ReadonlyMap<string, number> {
  const changes = new Map<string, number>();
  for (const event of state.events)
    if (event.type === 'changed' && event.because.choice === choice)
      changes.set(event.place, (changes.get(event.place) ?? 0) + event.to - event.from);
  return changes;
}

describe('the first season', () => {
  test('a TV contract earns more than a phone, and a cancelled one is taken back twelve weeks later', () => {
    expect(value('tvMargin')).toBeGreaterThan(value('phoneMargin'));
    const { reports } = playSeason(RULES, 1, POLICIES.boss);
    const late = reports.filter(({ week }) => week > 12);
    expect(late.some(({ clawback }) => clawback > 0)).toBe(true);
    for (const { week, clawback } of late) {
      const sold = reports.find((report) => report.week === week - 12);
      const cancelled = sold?.reps.reduce((sum, row) => sum + row.willCancel, 0) ?? 0;
      expect(clawback).toBe(cancelled * value('tvMargin'));
    }
  });

  test('a beginner may walk beside the best seller for a day, and both gain ownership', () => {
    const choice = 'forty-one-things.opening.with-dave';
    const changes = changesBy(seasonWith('keys.doors.beside-priya', choice), choice);
    expect(changes.get('priya.ownership')).toBeGreaterThan(0);
    expect(changes.get('dave.ownership')).toBeGreaterThan(0);
  });

  test('a talk about the vision lifts the team, and the lift fades', () => {
    const choice = 'keys.opening.mother';
    const state = seasonWith(choice);
    expect(changesBy(state, choice).get('dave.morale')).toBeGreaterThan(0);
    const support = state.events.filter(
      (event) => event.type === 'changed' && event.place === 'support',
    );
    const fades = support.filter(
      (event) => event.type === 'changed' && event.because.words.includes('fades'),
    );
    expect(support[0]).toMatchObject({ because: { act: 'state-vision', choice } });
    expect(fades.length).toBeGreaterThan(0);
  });

  test('dismissing a rep empties the post for three weeks, and the replacement is paid for', () => {
    const { events, reports } = seasonWith(
      'four-weeks.six-hundred.prize',
      'jun-counts.after-darts.more-like-that',
      'the-audit.what-do.fill-in',
      'gretas-tin.marcus-after.move-on',
      'marcus-file.opening.let-go',
    );
    const gone = events.find((event) => event.type === 'repMoved' && event.person === 'marcus');
    const left = gone?.type === 'repMoved' ? gone.because.week : 0;
    const serving = (week: number): number =>
      reports.find((report) => report.week === week)?.reps.filter(({ rep }) => rep === 'marcus')
        .length ?? 0;
    expect([left - 1, left, left + 1, left + 2, left + 3].map(serving)).toEqual([1, 0, 0, 0, 1]);
    expect(reports.find(({ week }) => week === left)?.replacement).toBeGreaterThan(0);
  });

  test('laying somebody off costs morale and trust among those who stay', () => {
    const choice = 'lay-off.opening.marcus-out';
    const changes = changesBy(seasonWith('half-time.tide-turns.weak-one', choice), choice);
    expect(changes.get('lena.morale')).toBeLessThan(0);
    expect(changes.get('lena.trust')).toBeLessThan(0);
  });

  test('the manager’s share of the bonus may go to the team, who find that fair', () => {
    const choice = 'the-treat.who-picks.keep-mine';
    const changes = changesBy(seasonWith('the-treat.opening.dinner', choice), choice);
    expect(changes.get('fair')).toBeGreaterThan(0);
    expect(changes.get('ade.trust')).toBeGreaterThan(0);
  });

  test('one big Saturday wins the district manager or loses her, and tires everybody', () => {
    const choice = 'the-bet.opening.do-it';
    const trust = new Set<number>();
    for (const seed of seeds()) {
      const changes = changesBy(play(seed, [choice]), choice);
      if (changes.size === 0) continue;
      expect(changes.get('tired')).toBeGreaterThan(0);
      trust.add(Math.sign(changes.get('vera.trust') ?? 0));
      if (trust.size > 1) break;
    }
    expect(trust).toEqual(new Set([1, -1]));
  });
});

describe('money from above', () => {
  test('is paid back every Friday from the week in which it was taken, and kept sales are less by it', () => {
    const draft = draftOf({ ...beginSeason(RULES, 1), agenda: ['rescue'] });
    const play = (intent: Intent) => expect(carryOut(RULES, draft, intent)).toBeUndefined();
    play({ do: 'go-on' });
    play({ do: 'choose', choice: 'rescue.opening.take-money' });
    while (draft.conversation?.position.ended === false) {
      const [choice = ''] = offeredKeys(RULES, draft.conversation);
      play({ do: 'choose', choice });
    }
    play({ do: 'go-on' });
    const [report] = draft.reports;
    expect(report?.costs.bills).toBe(200);
    expect(report?.net).toBe((report?.gross ?? 0) - 200);
    expect(report?.becauses.map(({ words }) => words)).toContain(
      'The first two hundred goes upstairs: −$200',
    );
    expect(draft.bills).toMatchObject([{ weekly: 200, until: 26 }]);
  });
});
