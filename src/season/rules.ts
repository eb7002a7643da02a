import { compileStory } from '../dialogue/compile-moment.ts';
import type { CompiledStory } from '../dialogue/compiled.ts';
import type { Talk } from '../dialogue/conversation.ts';
import { compileCondition, holds, type Program } from '../dialogue/program.ts';
import { stepperTalk } from '../dialogue/stepper-talk.ts';
import { ACT_CATALOGUE } from '../model/acts.ts';
import { value } from '../model/coefficients.ts';
import {
  type Chances,
  emptyVisit,
  type MarketNumbers,
  playVisit,
  type Visit,
} from '../model/visit.ts';
import type { Places } from '../scenario/places.ts';
import type { Choice, Condition, Moment, Scenario } from '../scenario/scenario.ts';

/** A scenario made ready to be played, any number of times and by anybody. */
export interface SeasonRules {
  readonly scenario: Scenario;
  readonly places: Places;
  readonly story: CompiledStory;
  readonly talk: Talk;
  /** Plays one visit again, to show it. */
  readonly visitOf: VisitPlayer;
  readonly market: MarketNumbers;
  readonly moments: ReadonlyMap<string, Moment>;
  /** Every choice by its full id, `moment.scene.choice`. */
  readonly choices: ReadonlyMap<string, Choice>;
  /** When each entry of the calendar happens, by its index; undefined: whenever it is in time. */
  readonly entryGuards: readonly (Program | undefined)[];
  /** When each ending is reached, by its index; undefined: always. */
  readonly endingGuards: readonly (Program | undefined)[];
  readonly repPlaces: ReadonlyMap<string, RepPlaces>;
  readonly dialPlaces: {
    readonly support: number;
    readonly structure: number;
    readonly pressure: number;
  };
  /** Index of the variable by which the story lets the manager go, if it has one. */
  readonly managerLeaves: number | undefined;
  /** By place index: whose trait or state it is, if it is one of a person's. */
  readonly personAt: readonly (string | undefined)[];
}

/** Plays visit `number` of an open stream; `live-visit.ts` does it through XState. */
export type VisitPlayer = (chances: Chances, opened: number, number: number) => Visit;

const playFast: VisitPlayer = (chances, opened, number) => {
  const visit = emptyVisit();
  playVisit(chances, opened, number, visit);
  return visit;
};

/** Where one rep's numbers stand. `leaves` is the variable by which the story lets them go. */
export interface RepPlaces {
  readonly morale: number;
  readonly trust: number;
  readonly ownership: number;
  readonly state: number;
  readonly leaves: number | undefined;
}

/**
 * Makes a scenario ready for play. `makeTalk` says what moves its conversations, `visitOf` what moves
 * the customers who are shown: the fast paths if left out, or XState's machines for live play; both
 * give the same season.
 */
export function prepareSeason(
  scenario: Scenario,
  makeTalk: (story: CompiledStory) => Talk = stepperTalk,
  visitOf: VisitPlayer = playFast,
): SeasonRules {
  const story = compileStory(scenario, ACT_CATALOGUE);
  const { places } = story;
  const { market } = scenario.store;
  const guard = (when: Condition | undefined): Program | undefined =>
    when === undefined ? undefined : compileCondition(when, places);
  const people = new Set(scenario.cast.map(({ id }) => id));
  return {
    scenario,
    places,
    story,
    talk: makeTalk(story),
    visitOf,
    market: {
      visits: market.visits ?? value('visits'),
      tvNeed: market.tvNeed ?? value('tvNeed'),
      conversion: market.conversion ?? value('conversion'),
    },
    moments: new Map(scenario.moments.map((moment) => [moment.id, moment])),
    choices: new Map(scenario.moments.flatMap(choicesOf)),
    entryGuards: scenario.calendar.map(({ when }) => guard(when)),
    endingGuards: scenario.endings.map(({ when }) => guard(when)),
    repPlaces: new Map(
      scenario.cast
        .filter(({ role }) => role === 'rep')
        .map(({ id }) => [id, repPlacesOf(places, id)]),
    ),
    dialPlaces: {
      support: placeIndex(places, 'support'),
      structure: placeIndex(places, 'structure'),
      pressure: placeIndex(places, 'pressure'),
    },
    managerLeaves: places.indexOf.get('manager-leaves'),
    personAt: places.list.map(({ name }) => {
      const [person = '', trait] = name.split('.');
      return trait !== undefined && people.has(person) ? person : undefined;
    }),
  };
}

function repPlacesOf(places: Places, id: string): RepPlaces {
  return {
    morale: placeIndex(places, `${id}.morale`),
    trust: placeIndex(places, `${id}.trust`),
    ownership: placeIndex(places, `${id}.ownership`),
    state: placeIndex(places, `${id}.state`),
    leaves: places.indexOf.get(`${id}-leaves`),
  };
}

/** Tells whether a guard of the rules holds for the season's numbers; none always holds. */
export function isMet(guard: Program | undefined, numbers: readonly number[]): boolean {
  return guard === undefined || holds(guard, numbers);
}

function choicesOf(moment: Moment): [string, Choice][] {
  return moment.scenes.flatMap(({ id, next }) =>
    next.kind === 'choices'
      ? next.choices.map((choice): [string, Choice] => [`${moment.id}.${id}.${choice.id}`, choice])
      : [],
  );
}

/** Gives the index of a place that every scenario has. @throws when it has not: our fault. */
export function placeIndex(places: Places, name: string): number {
  const index = places.indexOf.get(name);
  if (index === undefined) throw new Error(`the scenario has no place "${name}"`);
  return index;
}
