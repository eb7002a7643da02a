import { readScenario } from '../../scenario/read-scenario.ts';
import { prepareSeason, type SeasonRules } from '../../season/rules.ts';

/** A story of two decisions for the tests of this folder: the same talk in weeks 1 and 4. */
export const SMALL_STORY = `
format: 1
id: small
title: A small season
about: { minutes: 5, teaches: [Ask] }
store: { name: Signal & Co, weeks: 5 }
cast:
  dave: { name: Dave Okoro, role: rep }
calendar:
  - { week: 1, moment: huddle }
  - { week: 2, order: { tv-rule: everyone-once, goal: +20 } }
  - { week: 4, moment: huddle }
moments:
  huddle:
    title: The huddle
    with: [dave]
    scenes:
      opening:
        say: "Dave: They only stream."
        choices:
          ask:
            text: What do they watch?
            acts: [{ ask-curious: dave }]
            predict: dave
            goto: done
          tell: { text: Offer it anyway., acts: [{ order: dave }], goto: done }
      done: { say: "Dave: Fine.", end: true }
endings:
  - { id: kept, title: Kept, otherwise: true }
debrief: { questions: [When did you last push?] }
`;

/** Gives the small story ready for play. */
export function smallRules(): SeasonRules {
  const { scenario, diagnostics } = readScenario(SMALL_STORY);
  if (scenario === undefined) throw new Error(JSON.stringify(diagnostics));
  return prepareSeason(scenario);
}
