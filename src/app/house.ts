import type { Scenario } from '../scenario/scenario.ts';
import type { Notice } from '../screen/notices.tsx';
import { readSettings, type Settings } from '../screen/settings/settings.ts';
import { WORDS } from '../screen/words.ts';
import type { Intent } from '../season/intent.ts';
import type { Snapshot } from '../season/snapshot.ts';
import type { Transcript } from '../season/transcript.ts';
import { type Address, readAddress } from './address.ts';
import type { HouseState, HouseWorld, Play } from './house-state.ts';
import { type OpenedFile, openFile } from './open-file.ts';
import { type Keep, openKeep } from './saves/keep.ts';
import type { SavedSeason, SaveProblem } from './saves/save.ts';
import { openShelf, type SeasonShelf } from './saves/season-shelf.ts';
import { ScenarioFinder } from './scenario-finder.ts';

const SETTINGS = 'floorwalker.settings';

/**
 * The front door's own thinking, without a screen: what is open, what is saved, what must be told.
 * Every public method may be called at any time; what does not fit is told in a notice.
 */
export class House {
  readonly #world: HouseWorld;
  readonly #keep: Keep;
  readonly #shelf: SeasonShelf;
  readonly #finder: ScenarioFinder;
  readonly #listeners = new Set<() => void>();
  /** An opened file with remarks, waiting for the player to play it all the same. */
  #waiting: { readonly file: OpenedFile; readonly seed: number | undefined } | undefined;
  #noticeCount = 0;
  #state: HouseState;

  constructor(world: HouseWorld) {
    this.#world = world;
    let isRefused = false;
    this.#keep = openKeep(world.storage, () => {
      isRefused = true;
      // The first refusal may come while the house is still being built.
      if (this.#state !== undefined) this.tell(WORDS.notice.storage);
    });
    this.#shelf = openShelf(this.#keep);
    this.#finder = new ScenarioFinder(world.scenarios, this.#shelf, (words) => this.tell(words));
    const settings = readSettings(this.#keep.read(SETTINGS));
    const address = readAddress(
      world.search,
      world.scenarios.map(({ id }) => id),
    );
    this.#state = {
      isOpening: false,
      settings,
      isCalmHere: address.isCalm,
      isSettingsOpen: false,
      notices: [],
      saved: [],
      aside: [],
    };
    if (isRefused) this.tell(WORDS.notice.storage);
    this.#enter(address);
  }

  /** What there is to show now; the same object until something changes. */
  get state(): HouseState {
    return this.#state;
  }

  /** Calls `listener` after every change. @returns what ends that. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Begins a scenario that came with the game, with new dice unless a seed is given. */
  start(id: string, seed?: number): Promise<void> {
    return this.#opening(async () => {
      const scenario = await this.#finder.shipped(id);
      if (scenario !== undefined) await this.#begin(scenario, false, seed);
    });
  }

  /** Opens a scenario from the player's device. Its mistakes are shown; the seasons stay as they are. */
  openFile(file: File, seed?: number): Promise<void> {
    return this.#opening(async () => {
      const opened = await openFile(file);
      if ('problem' in opened) return this.tell(opened.problem);
      this.#set({ trouble: opened.trouble });
      this.#waiting = { file: opened, seed };
      if (opened.trouble === undefined) await this.#playWaiting();
    });
  }

  /** Plays the opened file in spite of the checker's remarks. */
  playAnyway(): Promise<void> {
    return this.#opening(() => this.#playWaiting());
  }

  forgetTrouble(): void {
    this.#waiting = undefined;
    this.#set({ trouble: undefined });
  }

  /** Goes on with a kept season; one that does not fit is put aside and told. */
  continueSeason(slot: string): Promise<void> {
    return this.#opening(async () => {
      const found = this.#shelf.list().saved.find((one) => one.slot === slot);
      if (found === undefined) return this.#look();
      const problem = await this.#resume(slot, found.season);
      if (problem === undefined) return;
      this.#shelf.putAside(slot, problem);
      this.tell(`${WORDS.save[problem]} ${WORDS.saveKept}`);
      this.#look();
    });
  }

  /** Carries out an intent of the season on screen, and keeps the season. */
  send(intent: Intent): void {
    const { play } = this.#state;
    if (play === undefined) return;
    const sent = play.run.send(intent);
    if ('refused' in sent) {
      this.tell(WORDS.refused[sent.refused], { isPassing: true });
      return;
    }
    const snapshot = play.run.snapshot();
    this.#keepSeason(play, snapshot);
    this.#set({ play: { ...play, snapshot }, notices: this.#lasting() });
    this.#world.onEvents(sent.events, snapshot);
  }

  /** Starts the season on screen again; the one so far stays in its slot and can be gone back to. */
  async again(isSameDice: boolean): Promise<void> {
    const { play } = this.#state;
    if (play === undefined) return;
    const { run, slot, snapshot, isOwnFile } = play;
    await this.#begin(run.scenario, isOwnFile, isSameDice ? snapshot.seed : undefined);
    if (snapshot.step > 0) this.#offer(WORDS.notice.restarted, WORDS.notice.goBack, slot);
  }

  leave(): void {
    this.#set({ play: undefined, notices: this.#lasting() });
    this.#look();
  }

  setSettings(settings: Settings): void {
    this.#keep.write(SETTINGS, JSON.stringify(settings));
    this.#set({ settings });
  }

  openSettings(isOpen: boolean): void {
    this.#set({ isSettingsOpen: isOpen });
  }

  /** The record of the season on screen. */
  transcript(): Transcript | undefined {
    return this.#state.play?.run.transcript();
  }

  downloadTranscript(): void {
    const record = this.transcript();
    if (record === undefined) return;
    const name = `${record.scenario}-seed-${record.seed}.json`;
    this.#world.download(name, `${JSON.stringify(record, undefined, 2)}\n`);
  }

  /** Hands out the text of a save that was put aside, unchanged. */
  downloadAside(key: string): void {
    this.#world.download(`${key}.json`, this.#shelf.text(key) ?? '');
  }

  /** Tells something in words until it is closed; the same words stand only once. */
  tell(words: string, more: Partial<Pick<Notice, 'action' | 'isPassing'>> = {}): void {
    const others = this.#state.notices.filter((notice) => notice.words !== words);
    this.#noticeCount += 1;
    const notice = { id: this.#noticeCount, words, isPassing: false, ...more };
    this.#set({ notices: [...others, notice] });
  }

  dismiss(id: number): void {
    this.#set({ notices: this.#state.notices.filter((notice) => notice.id !== id) });
  }

  /** Tells what does not fit in the address, and opens the run that it asks for. */
  #enter({ run, troubles }: Address): void {
    this.#look();
    for (const trouble of troubles) this.tell(trouble);
    if (run === undefined) return;
    const before = this.#shelf.list().saved.find(({ season }) => season.scenario === run.scenario);
    void this.start(run.scenario, run.seed).then(() => {
      if (before === undefined || this.#state.play === undefined) return;
      const words = WORDS.notice.savedBefore(before.season.week);
      this.#offer(words, WORDS.notice.continueIt, before.slot);
    });
  }

  /** Offers to go (back) to a kept season, until the player goes on without it. */
  #offer(words: string, label: string, slot: string): void {
    const run = (): void => void this.continueSeason(slot);
    this.tell(words, { isPassing: true, action: { label, run } });
  }

  #lasting(): Notice[] {
    return this.#state.notices.filter(({ isPassing }) => !isPassing);
  }

  /** Looks through what is saved; whatever cannot be read is told once and put aside. */
  #look(): void {
    const { saved, fresh } = this.#shelf.list();
    this.#set({
      saved: saved.map(({ slot, season }) => ({ slot, title: season.title, week: season.week })),
      aside: this.#shelf.aside().map(({ key, problem }) => ({ key, words: WORDS.save[problem] })),
    });
    for (const { key, problem } of fresh)
      this.tell(`${WORDS.save[problem]} ${WORDS.saveKept}`, {
        action: { label: WORDS.title.download, run: () => this.downloadAside(key) },
      });
  }

  /** Runs one opening at a time; a second wish meanwhile is left alone. */
  async #opening(open: () => Promise<void>): Promise<void> {
    if (this.#state.isOpening) return;
    this.#set({ isOpening: true });
    try {
      await open();
    } finally {
      this.#set({ isOpening: false });
    }
  }

  async #begin(scenario: Scenario, isOwnFile: boolean, seed?: number): Promise<void> {
    const room = await this.#loadRoom(scenario.title);
    if (room === undefined) return;
    const run = room.beginRun(scenario, seed ?? this.#world.newSeed());
    const slot = this.#shelf.newSlot();
    this.#play({ run, room, slot, isOwnFile, snapshot: run.snapshot() });
  }

  async #loadRoom(title: string): Promise<Play['room'] | undefined> {
    try {
      return await this.#world.loadRoom();
    } catch {
      this.tell(WORDS.notice.scenarioFailed(title));
      return undefined;
    }
  }

  async #playWaiting(): Promise<void> {
    const { file, seed } = this.#waiting ?? {};
    if (file?.scenario === undefined) return;
    this.#waiting = undefined;
    this.#shelf.keepSource(file.scenario.hash, file.text);
    await this.#begin(file.scenario, true, seed);
  }

  /** @returns why the season cannot be gone on with; undefined when it is on screen, or was told. */
  async #resume(slot: string, season: SavedSeason): Promise<SaveProblem | undefined> {
    const scenario = await this.#finder.of(season);
    if (typeof scenario !== 'object') return scenario;
    if (scenario.hash !== season.hash) return 'other-scenario';
    const room = await this.#loadRoom(scenario.title);
    if (room === undefined) return undefined;
    if (room.engine !== season.engine) return 'other-engine';
    const run = room.resumeRun(scenario, season.seed, season.intents);
    if (run === undefined) return 'illegal';
    this.#play({ run, room, slot, isOwnFile: season.isOwnFile, snapshot: run.snapshot() });
    return undefined;
  }

  #play(play: Play): void {
    this.#set({ play, trouble: undefined, notices: this.#lasting() });
    this.#world.onEvents([], play.snapshot);
  }

  #keepSeason({ run, slot, isOwnFile }: Play, { week, seed, scenario }: Snapshot): void {
    this.#shelf.keepSeason(slot, {
      scenario: scenario.id,
      title: scenario.title,
      hash: run.scenario.hash,
      engine: run.engine,
      seed,
      intents: run.intents(),
      week,
      isOwnFile,
    });
  }

  #set(change: Partial<HouseState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
