/// <reference path="./scenarios.d.ts" />
import type { ShippedScenario } from 'virtual:floorwalker/scenarios';
import type { Scenario } from '../scenario/scenario.ts';
import { WORDS } from '../screen/words.ts';
import type { SavedSeason, SaveProblem } from './saves/save.ts';
import type { SeasonShelf } from './saves/season-shelf.ts';

/** Finds scenarios: those that came with the game, and files that a season was played from. */
export class ScenarioFinder {
  readonly #shipped: readonly ShippedScenario[];
  readonly #shelf: SeasonShelf;
  readonly #tell: (words: string) => void;
  /** Scenarios that are here, or on their way. */
  readonly #fetched = new Map<string, Promise<Scenario>>();

  constructor(
    shipped: readonly ShippedScenario[],
    shelf: SeasonShelf,
    tell: (words: string) => void,
  ) {
    this.#shipped = shipped;
    this.#shelf = shelf;
    this.#tell = tell;
  }

  /** Fetches a scenario that came with the game; `undefined` when it cannot be had, which is told. */
  async shipped(id: string): Promise<Scenario | undefined> {
    const card = this.#shipped.find((one) => one.id === id);
    if (card === undefined) {
      this.#tell(WORDS.notice.unknownScenario(id));
      return undefined;
    }
    try {
      return await this.#fetch(card);
    } catch {
      this.#tell(WORDS.notice.scenarioFailed(card.title));
      return undefined;
    }
  }

  /** Fetches a scenario ahead, so that nobody waits for it. A failure is told when it is wanted. */
  fetchAhead(id: string | undefined): void {
    const card = this.#shipped.find((one) => one.id === id);
    if (card !== undefined) void this.#fetch(card).catch(() => undefined);
  }

  /** Fetches a scenario once; a fetch that failed is forgotten. */
  #fetch(card: ShippedScenario): Promise<Scenario> {
    const known = this.#fetched.get(card.id);
    if (known !== undefined) return known;
    const fetching = card.load();
    this.#fetched.set(card.id, fetching);
    fetching.catch(() => this.#fetched.delete(card.id));
    return fetching;
  }

  /** Says why a kept season cannot be gone on with, as far as that shows without opening it. */
  troubleOf({ isOwnFile, hash, scenario }: SavedSeason): SaveProblem | undefined {
    if (isOwnFile) return this.#shelf.source(hash) === undefined ? 'source' : undefined;
    return this.#shipped.some(({ id }) => id === scenario) ? undefined : 'unknown-scenario';
  }

  /**
   * Finds the scenario of a kept season, or says why it does not fit any more; `undefined` when it
   * could not be fetched just now, which is told and no fault of the save.
   */
  async of(season: SavedSeason): Promise<Scenario | SaveProblem | undefined> {
    const trouble = this.troubleOf(season);
    if (trouble !== undefined) return trouble;
    if (!season.isOwnFile) return this.shipped(season.scenario);
    const { readText } = await import('./open-file.ts');
    const { scenario } = await readText(this.#shelf.source(season.hash) ?? '', season.title);
    return scenario ?? 'source';
  }
}
