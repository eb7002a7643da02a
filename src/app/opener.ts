import type { Scenario } from '../scenario/scenario.ts';
import type { FileTrouble } from '../screen/title/file-trouble.tsx';
import { WORDS } from '../screen/words.ts';
import type { HouseWorld, Play } from './house-state.ts';
import type { OpenedFile } from './open-file.ts';
import type { SavedSeason, SaveProblem } from './saves/save.ts';
import type { SeasonShelf } from './saves/season-shelf.ts';
import { ScenarioFinder } from './scenario-finder.ts';

/** Brings seasons to the point where they can be shown. What cannot be fetched just now is told. */
export class Opener {
  readonly #world: HouseWorld;
  readonly #shelf: SeasonShelf;
  readonly #tell: (words: string) => void;
  readonly #finder: ScenarioFinder;
  #openings = 0;
  /** The file opened last, waiting for the player to play it in spite of the checker's remarks. */
  #waiting: { readonly file: OpenedFile; readonly seed: number | undefined } | undefined;

  constructor(world: HouseWorld, shelf: SeasonShelf, tell: (words: string) => void) {
    this.#world = world;
    this.#shelf = shelf;
    this.#tell = tell;
    this.#finder = new ScenarioFinder(world.scenarios, shelf, tell);
  }

  /** Says why a kept season cannot be gone on with, as far as that shows without opening it. */
  troubleOf(season: SavedSeason): SaveProblem | undefined {
    return this.#finder.troubleOf(season);
  }

  /**
   * Fetches what every season needs and, when one is named, a scenario that came with the game, so
   * that nobody waits for them once they are wanted. A failure is told then.
   */
  fetchAhead(scenario?: string): void {
    void this.#world.loadRoom().catch(() => undefined);
    this.#finder.fetchAhead(scenario);
  }

  /** Begins a scenario that came with the game; with new dice unless a seed is given. */
  async beginShipped(id: string, seed?: number): Promise<Play | undefined> {
    this.fetchAhead();
    const scenario = await this.#finder.shipped(id);
    return scenario === undefined ? undefined : this.begin(scenario, false, seed);
  }

  /** Opens a file from the player's device: a season of it, or what the checker has to say first. */
  async openFile(file: File, seed?: number): Promise<Play | FileTrouble | undefined> {
    this.#waiting = undefined;
    const { openFile } = await import('./open-file.ts');
    const opened = await openFile(file);
    if ('problem' in opened) {
      this.#tell(opened.problem);
      return undefined;
    }
    this.#waiting = { file: opened, seed };
    return opened.trouble ?? this.beginFile();
  }

  /** Begins the file that was opened last, if it can be played. */
  async beginFile(): Promise<Play | undefined> {
    const { file, seed } = this.#waiting ?? {};
    if (file?.scenario === undefined) return undefined;
    this.#waiting = undefined;
    this.#shelf.keepSource(file.scenario.hash, file.text);
    return this.begin(file.scenario, true, seed);
  }

  async begin(scenario: Scenario, isOwnFile: boolean, seed?: number): Promise<Play | undefined> {
    const room = await this.#loadRoom(scenario.title);
    if (room === undefined) return undefined;
    const run = room.beginRun(scenario, seed ?? this.#world.newSeed());
    const slot = this.#shelf.newSlot();
    return this.#play({ run, room, slot, isOwnFile, isKept: false });
  }

  /** Begins a season again of which no step was ever kept. */
  async beginAgain(season: SavedSeason): Promise<Play | SaveProblem | undefined> {
    const scenario = await this.#finder.of(season);
    if (typeof scenario !== 'object') return scenario;
    return this.begin(scenario, season.isOwnFile, season.seed);
  }

  /** Goes on with a kept season, or says why that is not possible. */
  async resume(slot: string, season: SavedSeason): Promise<Play | SaveProblem | undefined> {
    this.fetchAhead();
    const scenario = await this.#finder.of(season);
    if (typeof scenario !== 'object') return scenario;
    if (scenario.hash !== season.hash) return 'other-scenario';
    const room = await this.#loadRoom(scenario.title);
    if (room === undefined) return undefined;
    if (room.engine !== season.engine) return 'other-engine';
    const run = room.resumeRun(scenario, season.seed, season.intents);
    if (run === undefined) return 'illegal';
    return this.#play({ run, room, slot, isOwnFile: season.isOwnFile, isKept: true });
  }

  #play(play: Omit<Play, 'opening' | 'snapshot'>): Play {
    this.#openings += 1;
    return { ...play, snapshot: play.run.snapshot(), opening: this.#openings };
  }

  async #loadRoom(title: string): Promise<Play['room'] | undefined> {
    try {
      return await this.#world.loadRoom();
    } catch {
      this.#tell(WORDS.notice.scenarioFailed(title));
      return undefined;
    }
  }
}
