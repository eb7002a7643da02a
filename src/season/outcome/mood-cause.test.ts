import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { playSeason } from '../../rollout/play-season.ts';
import { POLICIES } from '../../rollout/policy.ts';
import { readScenario } from '../../scenario/read-scenario.ts';
import { beginSeason } from '../begin.ts';
import type { Because, SeasonEvent } from '../event.ts';
import { prepareSeason } from '../rules.ts';
import { step } from '../season.ts';
import type { SeasonState } from '../state.ts';
import { snapshotOf } from '../view.ts';
import { moodCause } from './mood-cause.ts';

const FILE = new URL('../../../scenarios/tv-quota/scenario.yaml', import.meta.url);
const { scenario } = readScenario(readFileSync(FILE, 'utf8'));
if (scenario === undefined) throw new Error('tv-quota has errors; run the checker');
const RULES = prepareSeason(scenario);
const START = beginSeason(RULES, 1);

const because = (words: string, week: number, kind: Because['kind'] = 'act'): Because => ({
  kind,
  words,
  week,
});
const changed = (place: string, by: number, why: Because): SeasonEvent => ({
  type: 'changed',
  place,
  from: 50,
  to: 50 + by,
  because: why,
});
const BEGAN: SeasonEvent = { type: 'momentBegan', moment: 'only-streams' };

/** Week 6, in a conversation or not, with these events behind it. */
const inWeek6 = (events: readonly SeasonEvent[], isTalking = true): SeasonState => {
  const { conversation, ...rest } = START;
  const talk = {
    moment: 'only-streams',
    position: RULES.talk.begin('only-streams', START.numbers),
  };
  return { ...rest, week: 6, events, conversation: isTalking ? talk : conversation };
};
const dave = (mood: 'pleased' | 'annoyed') => ({ id: 'dave', role: 'rep', mood }) as const;

describe('moodCause', () => {
  test('tells what the conversation has just done before what weighed more of weeks ago', () => {
    const events = [
      changed('dave.morale', -20, because('the pressure to push is on', 3, 'week')),
      BEGAN,
      changed('dave.trust', -3, because('you did not ask', 6)),
    ];
    expect(moodCause(inWeek6(events), dave('annoyed'))).toMatchObject({
      words: 'you did not ask',
      week: 6,
      way: 'worse',
    });
  });

  test('tells what the conversation has just done even if it goes against the mood', () => {
    const events = [
      changed('dave.morale', -20, because('the pressure to push is on', 3, 'week')),
      BEGAN,
      changed('dave.trust', 4, because('you asked before you told', 6)),
    ];
    expect(moodCause(inWeek6(events), dave('annoyed'))).toMatchObject({
      words: 'you asked before you told',
      way: 'better',
    });
  });

  test('goes by what the conversation did all in all, morale before trust', () => {
    const events = [
      BEGAN,
      changed('dave.morale', 4, because('you thanked him', 6)),
      changed('dave.trust', -6, because('you had promised more', 6)),
    ];
    expect(moodCause(inWeek6(events), dave('annoyed'))?.words).toBe('you thanked him');
  });

  test('tells of this week before the weeks before it, and since when where it is older', () => {
    const older = [
      changed('dave.morale', -9, because('the hours wear people down', 3, 'week')),
      changed('dave.morale', -9, because('the hours wear people down', 5, 'week')),
    ];
    const now = changed('dave.morale', -1, because('it was an order', 6));
    expect(moodCause(inWeek6([...older, now], false), dave('annoyed'))?.words).toBe(
      'it was an order',
    );
    expect(moodCause(inWeek6(older, false), dave('annoyed'))).toMatchObject({
      words: 'the hours wear people down',
      week: 3,
    });
    expect(moodCause(inWeek6(older, false), dave('pleased'))).toBeUndefined();
  });

  test('never names what moved somebody the other way, but for what has just happened', () => {
    const traits = fc.constantFrom('dave.morale', 'dave.trust', 'lena.morale');
    const moves = fc.array(
      fc.tuple(traits, fc.integer({ min: -12, max: 12 }), fc.integer({ min: 1, max: 6 })),
      { maxLength: 12 },
    );
    const tell = ([place, by, week]: [string, number, number], at: number) =>
      changed(place, by, because(`cause ${at % 4}`, week));
    fc.assert(
      fc.property(moves, moves, fc.constantFrom('pleased', 'annoyed'), (before, now, mood) => {
        const old = before.map(tell);
        const fresh = now.map(([place, by], at) => tell([place, by, 6], at + 100));
        const found = moodCause(inWeek6([...old, BEGAN, ...fresh]), dave(mood));
        if (found === undefined) return;
        const towards = mood === 'pleased' ? 'better' : 'worse';
        const sumOf = (events: readonly SeasonEvent[]): number =>
          events.reduce(
            (sum, event) =>
              event.type === 'changed' &&
              event.place.startsWith('dave.') &&
              event.because.words === found.words
                ? sum + (event.to - event.from)
                : sum,
            0,
          );
        if (found.way === towards) return;
        // Against the mood: then it happened in this very conversation, and moved them that way.
        expect(found.week).toBe(6);
        expect(Math.sign(sumOf(fresh))).toBe(found.way === 'better' ? 1 : -1);
      }),
    );
  });

  test('names, all through a season, only what did happen to them in that week', () => {
    for (const policy of ['boss', 'coach'] as const) {
      let state = beginSeason(RULES, 4);
      for (const intent of playSeason(RULES, 4, POLICIES[policy]).intents) {
        const stepped = step(RULES, state, intent);
        if ('refused' in stepped) throw new Error(stepped.refused);
        state = stepped.state;
        for (const { id, because: cause } of snapshotOf(RULES, state).people) {
          if (cause === undefined) continue;
          const told = state.events.some(
            (event) =>
              event.type === 'changed' &&
              event.place.startsWith(`${id}.`) &&
              event.because.words === cause.words &&
              event.because.week === cause.week,
          );
          expect(told).toBe(true);
        }
      }
    }
  });
});
