import { compileStory } from '../dialogue/compile-moment.ts';
import type { CompiledStory } from '../dialogue/compiled.ts';
import type { Talk } from '../dialogue/conversation.ts';
import { stepperTalk } from '../dialogue/stepper-talk.ts';
import { ACT_CATALOGUE } from '../model/acts.ts';
import { value } from '../model/coefficients.ts';
import type { MarketNumbers } from '../model/visit.ts';
import type { Places } from '../scenario/places.ts';
import type { Choice, Moment, Scenario } from '../scenario/scenario.ts';

/** A scenario made ready to be played, any number of times and by anybody. */
export interface SeasonRules {
  readonly scenario: Scenario;
  readonly places: Places;
  readonly story: CompiledStory;
  readonly talk: Talk;
  readonly market: MarketNumbers;
  readonly moments: ReadonlyMap<string, Moment>;
  /** Every choice by its full id, `moment.scene.choice`. */
  readonly choices: ReadonlyMap<string, Choice>;
}

/**
 * Makes a scenario ready for play. `makeTalk` says what moves its conversations: the stepper if left
 * out, or XState's machines for live play; both give the same season.
 */
export function prepareSeason(
  scenario: Scenario,
  makeTalk: (story: CompiledStory) => Talk = stepperTalk,
): SeasonRules {
  const story = compileStory(scenario, ACT_CATALOGUE);
  const { market } = scenario.store;
  return {
    scenario,
    places: story.places,
    story,
    talk: makeTalk(story),
    market: {
      visits: market.visits ?? value('visits'),
      tvNeed: market.tvNeed ?? value('tvNeed'),
      conversion: market.conversion ?? value('conversion'),
    },
    moments: new Map(scenario.moments.map((moment) => [moment.id, moment])),
    choices: new Map(scenario.moments.flatMap(choicesOf)),
  };
}

function choicesOf(moment: Moment): [string, Choice][] {
  return moment.scenes.flatMap(({ id, next }) =>
    next.kind === 'choices'
      ? next.choices.map((choice): [string, Choice] => [`${moment.id}.${id}.${choice.id}`, choice])
      : [],
  );
}

/** Gives the index of a place that every scenario has. @throws when it has not: our fault. */
export function placeIndex(rules: SeasonRules, name: string): number {
  const index = rules.places.indexOf.get(name);
  if (index === undefined) throw new Error(`the scenario has no place "${name}"`);
  return index;
}
