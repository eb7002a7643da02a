import { describe, expect, test } from 'vitest';
import { machineTalk } from '../dialogue/machine.ts';
import type { Choice, Scenario } from '../scenario/scenario.ts';
import { beginSeason } from './begin.ts';
import type { Intent } from './intent.ts';
import { playLive } from './people/live-people.ts';
import { prepareSeason, type SeasonRules } from './rules.ts';
import { step } from './season.ts';
import type { SeasonState } from './state.ts';
import { offeredKeys } from './talk/talking.ts';
import { replay, transcriptOf } from './transcript.ts';
import { snapshotOf } from './view.ts';

const choice = (id: string, more: Partial<Choice> = {}): Choice => ({
  id,
  text: `say ${id}`,
  once: false,
  fallback: false,
  acts: [],
  effects: [],
  goto: 'done',
  ...more,
});

const SCENARIO: Scenario = {
  format: 1,
  id: 'small',
  title: 'A small season',
  language: 'en',
  about: { teaches: [], minutes: 5, players: ['solo'] },
  store: { name: 'Signal & Co', weeks: 14, market: {}, orders: [] },
  manager: { name: 'Todd', look: {} },
  cast: [
    { id: 'dave', name: 'Dave Okoro', role: 'rep', style: 'service-first', traits: {}, look: {} },
    { id: 'priya', name: 'Priya Nair', role: 'rep', style: 'newcomer', traits: {}, look: {} },
    {
      id: 'vera',
      name: 'Vera Lindqvist',
      role: 'district-manager',
      traits: { trust: 95 },
      look: {},
    },
  ],
  variables: [
    { id: 'promise', start: 0, low: 0, high: 100 },
    { id: 'dave-leaves', start: 0, low: 0, high: 1 },
  ],
  calendar: [
    { from: 1, to: 1, moment: 'huddle', once: true },
    {
      from: 2,
      to: 2,
      order: { tvRule: 'everyone-once', goalBy: 50, announcement: 'More TV.' },
      once: true,
    },
    {
      from: 5,
      to: 14,
      when: { place: 'promise', low: 50, high: 100 },
      moment: 'offer',
      once: true,
    },
  ],
  moments: [
    {
      id: 'huddle',
      title: 'The huddle',
      where: 'floor',
      with: ['dave', 'priya'],
      start: 'opening',
      scenes: [
        {
          id: 'opening',
          lines: [{ speaker: 'dave', name: 'Dave', words: 'Morning.' }],
          next: {
            kind: 'choices',
            choices: [
              choice('ask', { acts: [{ act: 'ask-curious', to: 'dave' }], predict: 'dave' }),
              choice('threaten', { acts: [{ act: 'threaten', to: 'team' }] }),
              choice('nod'),
              choice('wait'),
              choice('gamble', {
                effects: [{ place: 'promise', by: 60 }],
                chance: [
                  { odds: 1, effects: [{ place: 'dave.morale', by: -20 }] },
                  { odds: 1, effects: [{ place: 'dave.morale', by: 20 }] },
                ],
              }),
            ],
          },
        },
        { id: 'done', lines: [], next: { kind: 'end' } },
      ],
    },
    {
      id: 'offer',
      title: 'The offer',
      where: 'door',
      with: ['dave'],
      start: 'door',
      scenes: [
        {
          id: 'door',
          lines: [],
          next: {
            kind: 'choices',
            choices: [
              choice('let-go', { effects: [{ place: 'dave-leaves', by: 1 }] }),
              choice('keep'),
            ],
          },
        },
        { id: 'done', lines: [], next: { kind: 'end' } },
      ],
    },
  ],
  endings: [
    { id: 'dismissed', title: 'Out', lines: [], when: { place: 'manager.state', low: 1, high: 1 } },
    { id: 'alone', title: 'Alone', lines: [], when: { place: 'dave.state', low: 3, high: 3 } },
    { id: 'kept', title: 'Kept', lines: [] },
  ],
  debrief: { questions: [] },
  hash: '0123456789abcdef',
};

const RULES = prepareSeason(SCENARIO);

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) freeze(part);
  }
  return value;
}

/** Takes the named choice wherever it is on offer, else the first, and goes on in between. */
function play(rules: SeasonRules, seed: number, wanted: readonly string[] = []): SeasonState {
  let state = beginSeason(rules, seed);
  for (let n = 0; n < 500 && state.phase !== 'over'; n += 1) {
    const offered = state.conversation === undefined ? [] : offeredKeys(rules, state.conversation);
    const key = offered.find((id) => wanted.includes(id)) ?? offered[0];
    const intent: Intent = key === undefined ? { do: 'go-on' } : { do: 'choose', choice: key };
    const stepped = step(rules, freeze(state), intent);
    if ('refused' in stepped) throw new Error(`${intent.do} was refused: ${stepped.refused}`);
    state = stepped.state;
  }
  return state;
}

describe('step', () => {
  test('plays a season to its end without touching the states it is given', () => {
    const state = play(RULES, 7);
    expect(state.phase).toBe('over');
    expect(state.reports.map(({ week }) => week)).toEqual(
      Array.from({ length: 14 }, (_, i) => i + 1),
    );
    expect(state.ending).toBe('kept');
  });

  test('gives the same season for the same seed, and another for another', () => {
    const one = JSON.stringify(transcriptOf(RULES, play(RULES, 7)));
    expect(JSON.stringify(transcriptOf(RULES, play(RULES, 7)))).toBe(one);
    expect(JSON.stringify(transcriptOf(RULES, play(RULES, 8)))).not.toBe(one);
  });

  test('gives the same bytes through XState’s machines as through the stepper', () => {
    const live = prepareSeason(SCENARIO, machineTalk, playLive);
    for (const wanted of [
      [],
      ['huddle.opening.threaten'],
      ['huddle.opening.gamble', 'offer.door.let-go'],
    ])
      expect(JSON.stringify(play(live, 3, wanted))).toBe(JSON.stringify(play(RULES, 3, wanted)));
  });

  test('comes to the same state when a season is replayed, or resumed after any step', () => {
    const straight = play(RULES, 11, ['huddle.opening.gamble']);
    for (let cut = 0; cut <= straight.intents.length; cut += 1) {
      const kept = JSON.parse(JSON.stringify(straight.intents.slice(0, cut)));
      const half = replay(RULES, 11, kept);
      let { state } = half;
      for (const intent of straight.intents.slice(cut)) {
        const stepped = step(RULES, state, intent);
        if ('state' in stepped) state = stepped.state;
      }
      expect(state).toEqual(straight);
    }
  });

  test('refuses what is not on offer, not now, out of range or too late, and keeps nothing of it', () => {
    const plan = beginSeason(RULES, 1);
    const refusalOf = (state: SeasonState, intent: Intent): string => {
      const stepped = step(RULES, state, intent);
      return 'refused' in stepped ? stepped.refused : 'carried out';
    };
    expect(refusalOf(plan, { do: 'choose', choice: 'huddle.opening.ask' })).toBe('not-now');
    expect(refusalOf(plan, { do: 'set-goal', goal: -1 })).toBe('out-of-range');
    expect(refusalOf(plan, { do: 'set-goal', goal: 1.5 })).toBe('out-of-range');
    const talk = play1(plan);
    expect(refusalOf(talk, { do: 'choose', choice: 'huddle.opening.nothing' })).toBe('not-offered');
    expect(refusalOf(talk, { do: 'go-on' })).toBe('not-now');
    const hands = { 'huddle.opening.nobody': 3 };
    expect(refusalOf(talk, { do: 'choose', choice: 'huddle.opening.ask', hands })).toBe(
      'out-of-range',
    );
    expect(refusalOf(play(RULES, 1), { do: 'go-on' })).toBe('over');
    expect(talk.intents).toHaveLength(1);
  });
});

function play1(state: SeasonState): SeasonState {
  const stepped = step(RULES, state, { do: 'go-on' });
  if ('refused' in stepped) throw new Error(stepped.refused);
  return stepped.state;
}

describe('hours for coaching', () => {
  const withHours = (hours: number): SeasonState => {
    const stepped = step(RULES, beginSeason(RULES, 3), { do: 'set-coaching', hours });
    if ('refused' in stepped) throw new Error(stepped.refused);
    return stepped.state;
  };
  const left = (state: SeasonState): number => snapshotOf(RULES, state).plan.hoursLeft;

  test('are taken from the manager’s week, in every week that follows', () => {
    expect(left(withHours(5))).toBe(25);
    const after = replay(RULES, 3, [...withHours(5).intents, ...play(RULES, 3).intents]);
    expect('refused' in after).toBe(false);
    expect(after.state.coachingHours).toBe(5);
  });

  test('make reps learn more, and serve a little less', () => {
    const skill = (hours: number): number => {
      const { state } = replay(RULES, 3, [
        { do: 'set-coaching', hours },
        ...play(RULES, 3).intents,
      ]);
      return state.reps.reduce((sum, rep) => sum + rep.skill, 0);
    };
    expect(skill(4)).toBeGreaterThan(skill(0));
  });

  test('are refused beyond twelve, below none, and outside the plan', () => {
    const refusal = (state: SeasonState, hours: number): string => {
      const stepped = step(RULES, state, { do: 'set-coaching', hours });
      return 'refused' in stepped ? stepped.refused : 'carried out';
    };
    expect(refusal(beginSeason(RULES, 3), 13)).toBe('out-of-range');
    expect(refusal(beginSeason(RULES, 3), -1)).toBe('out-of-range');
    expect(refusal(beginSeason(RULES, 3), 1.5)).toBe('out-of-range');
    expect(refusal(play1(beginSeason(RULES, 3)), 2)).toBe('not-now');
  });
});

describe('causes', () => {
  test('go with every change of a trait, a variable or a measure', () => {
    const state = play(RULES, 5, ['huddle.opening.gamble', 'offer.door.let-go']);
    const changes = state.events.filter((event) => event.type === 'changed');
    expect(changes.length).toBeGreaterThan(50);
    for (const change of changes) {
      expect(change.because.words).not.toBe('');
      expect(change.because.week).toBeGreaterThanOrEqual(1);
      expect(change.to).not.toBe(change.from);
    }
  });

  test('add up: what the events tell of a number is what the number is', () => {
    const state = play(RULES, 5, ['huddle.opening.gamble', 'offer.door.keep']);
    const told = new Map(RULES.places.list.map(({ name, start }) => [name, start]));
    const silent = /^(week|tv-rule|goal|handed-goal|hours-left)$|\.state$|^(acts|chose|drew)\./;
    for (const event of state.events) {
      if (event.type !== 'changed') continue;
      expect(event.from, event.place).toBe(told.get(event.place));
      told.set(event.place, event.to);
    }
    RULES.places.list.forEach(({ name }, index) => {
      if (!silent.test(name)) expect([name, told.get(name)]).toEqual([name, state.numbers[index]]);
    });
  });

  test('name the act: a threat to the team costs Dave trust, and says so', () => {
    const state = play(RULES, 5, ['huddle.opening.threaten']);
    const felt = state.events.find((one) => one.type === 'changed' && one.place === 'dave.trust');
    expect(felt).toMatchObject({ from: 50, because: { kind: 'act', act: 'threaten' } });
  });
});

describe('the story', () => {
  test('makes a rep leave when the variable says so, and the ending knows', () => {
    const state = play(RULES, 5, ['huddle.opening.gamble', 'offer.door.let-go']);
    expect(state.events).toContainEqual(
      expect.objectContaining({ type: 'repMoved', person: 'dave', to: 'gone' }),
    );
    expect(state.ending).toBe('alone');
    expect(snapshotOf(RULES, state).people[0]?.isHere).toBe(false);
  });

  test('meets the same dice on the other road: two choices that do nothing lead to equal weeks', () => {
    const nods = play(RULES, 9, ['huddle.opening.nod']);
    const waits = play(RULES, 9, ['huddle.opening.wait']);
    expect(nods.intents).not.toEqual(waits.intents);
    expect(nods.reports).toEqual(waits.reports);
  });

  test('tells a prediction against what came of it', () => {
    const talk = play1(beginSeason(RULES, 2));
    const stepped = step(RULES, talk, {
      do: 'choose',
      choice: 'huddle.opening.ask',
      prediction: 'worse',
    });
    expect('events' in stepped && stepped.events).toContainEqual({
      type: 'predicted',
      about: 'choice',
      person: 'dave',
      guess: 'worse',
      was: 'better',
    });
  });

  test('keeps a class’s hands, and marks how divided they were', () => {
    const talk = play1(beginSeason(RULES, 2));
    const hands = { 'huddle.opening.ask': 6, 'huddle.opening.threaten': 6 };
    const stepped = step(RULES, talk, { do: 'choose', choice: 'huddle.opening.ask', hands });
    if ('refused' in stepped) throw new Error(stepped.refused);
    expect(snapshotOf(RULES, stepped.state).hands[0]).toMatchObject({
      divided: 0.625,
      moment: 'The huddle',
    });
  });
});
