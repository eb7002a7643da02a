import { describe, expect, test } from 'vitest';
import { readScenario } from '../scenario/read-scenario.ts';
import { prepareSeason, type SeasonRules } from '../season/rules.ts';
import { replay } from '../season/transcript.ts';
import { MOST_INTENTS, playSeason, rollSeason } from './play-season.ts';
import { POLICIES, type Policy } from './policy.ts';

const STORY = `
format: 1
id: small
title: Small
about: { minutes: 5, teaches: [Ask] }
store: { name: Signal & Co, weeks: 6 }
cast:
  dave: { name: Dave Okoro, role: rep }
calendar:
  - { week: 1, moment: huddle }
  - { week: 4, moment: huddle }
moments:
  huddle:
    with: [dave]
    scenes:
      opening:
        say: "Dave: They only stream."
        choices:
          round: { text: Say that again., goto: opening }
          ask: { text: What do they watch?, acts: [{ ask-curious: dave }], goto: done }
          tell: { text: Offer it anyway., acts: [order], goto: done }
      done: { end: true }
endings:
  - { id: kept, title: Kept, otherwise: true }
`;

function rulesOf(text: string): SeasonRules {
  const { scenario, diagnostics } = readScenario(text);
  if (scenario === undefined) throw new Error(JSON.stringify(diagnostics));
  return prepareSeason(scenario);
}

describe('playSeason', () => {
  const rules = rulesOf(STORY);

  test.each(Object.entries(POLICIES))(
    '%s plays to an ending that a replay confirms',
    (_, policy) => {
      const state = playSeason(rules, 7, policy);
      expect(state.ending).toBe('kept');
      expect(replay(rules, 7, state.intents)).toEqual({ state });
      expect(playSeason(rules, 7, policy)).toEqual(state);
    },
  );

  test.each(Object.entries(POLICIES))(
    '%s plays the same season whether anybody hears of it or not',
    (_, policy) => {
      const told = playSeason(rules, 7, policy);
      const rolled = rollSeason(rules, 7, policy);
      expect(rolled.reports).toEqual(told.reports.map((report) => ({ ...report, becauses: [] })));
      const { numbers, reps, totals, ending, week, intents, reputation, clawbacks } = told;
      expect(rolled).toMatchObject({ numbers, reps, totals, ending, week, intents });
      expect(rolled).toMatchObject({ reputation, clawbacks });
    },
  );

  test('hands on 120 % and pushes under the boss, and not under the coach', () => {
    const boss = playSeason(rules, 7, POLICIES.boss).reports;
    expect(new Set(boss.map(({ rule }) => rule))).toEqual(new Set(['push-until-no']));
    expect(boss.every(({ goal, handedGoal }) => handedGoal === Math.round(goal * 1.2))).toBe(true);
    const coach = playSeason(rules, 7, POLICIES.coach).reports;
    expect(new Set(coach.map(({ rule }) => rule))).toEqual(new Set(['when-it-fits']));
  });

  test('leaves a season in which a policy never gets on', () => {
    const stuck: Policy = ({ offers }) =>
      offers[0] === undefined ? { do: 'go-on' } : { do: 'choose', choice: offers[0].id };
    const state = playSeason(rules, 7, stuck);
    expect(state.ending).toBeUndefined();
    expect(state.intents).toHaveLength(MOST_INTENTS);
  });

  test('names what a policy asked for when the season refuses it', () => {
    expect(() => playSeason(rules, 7, () => ({ do: 'set-goal', goal: -1 }))).toThrow(
      'out-of-range',
    );
  });
});
