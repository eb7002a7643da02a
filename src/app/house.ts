import { readSettings, type Settings } from '../screen/settings/settings.ts';
import { WORDS } from '../screen/words.ts';
import type { SeasonEvent } from '../season/event.ts';
import type { Intent } from '../season/intent.ts';
import type { Transcript } from '../season/transcript.ts';
import { type Address, readAddress } from './address.ts';
import { emptyHouse, type HouseState, type HouseWorld, type Play } from './house-state.ts';
import { NoticeBoard, type NoticeMore } from './notice-board.ts';
import { Opener } from './opener.ts';
import { type Place, placeOf } from './places.ts';
import { type Keep, openKeep } from './saves/keep.ts';
import { KeptSeasons } from './saves/kept-seasons.ts';
import type { SavedSeason } from './saves/save.ts';
import { fileOf, isSameRun, recordOf, sayBefore } from './saves/season-record.ts';
import { SeasonShelf, type Slot } from './saves/season-shelf.ts';
import { Turnstile } from './turnstile.ts';

const SETTINGS = 'floorwalker.settings';

/**
 * The front door's own thinking, without a screen: what is open, what is saved, what must be told.
 * Every public method may be called at any time; what does not fit is told in a notice.
 */
export class House {
  readonly #world: HouseWorld;
  readonly #keep: Keep;
  readonly #opener: Opener;
  readonly #kept: KeptSeasons;
  readonly #board: NoticeBoard;
  readonly #listeners = new Set<() => void>();
  readonly #turnstile = new Turnstile((isOpening) => this.#set({ isOpening }));
  #state: HouseState;

  constructor(world: HouseWorld) {
    this.#world = world;
    // The first refusal may come while the house is still being built.
    this.#board = new NoticeBoard(() => {
      if (this.#state !== undefined) this.#set({ notices: this.#board.notices });
    });
    this.#keep = openKeep(world.storage, () => this.tell(WORDS.notice.storage));
    const shelf = new SeasonShelf(this.#keep);
    this.#opener = new Opener(world, shelf, this.#tellAttempt);
    this.#kept = new KeptSeasons({
      ...world,
      shelf,
      board: this.#board,
      troubleOf: (season) => this.#opener.troubleOf(season),
      play: () => this.#state?.play,
      onLook: (kept) => this.#set(kept),
      onContinue: (slot) => void this.continueSeason(slot),
    });
    const known = world.scenarios.map(({ id }) => id);
    const address = readAddress(world.search, known);
    const settings = readSettings(this.#keep.read(SETTINGS));
    this.#state = emptyHouse(settings, address.isCalm, this.#board.notices);
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

  /**
   * Fetches ahead what the player will most likely want: the scenario that is named, else that of the
   * season kept last, else the first one on the title.
   */
  fetchAhead(scenario?: string): void {
    const kept = this.#kept.find(({ season }) => season.ending === undefined);
    this.#opener.fetchAhead(scenario ?? kept?.season.scenario ?? this.#world.scenarios[0]?.id);
  }

  /** Begins a scenario that came with the game, with new dice unless a seed is given. */
  start(id: string, seed?: number): Promise<void> {
    return this.#opening(async () => this.#show(await this.#opener.beginShipped(id, seed)));
  }

  /** Opens a scenario from the player's device. Its mistakes are shown; the seasons stay as they are. */
  openFile(file: File, seed?: number): Promise<void> {
    return this.#opening(async () => {
      const opened = await this.#opener.openFile(file, seed);
      if (opened !== undefined && 'diagnostics' in opened) this.#set({ trouble: opened });
      else this.#show(opened);
    });
  }

  /** Plays the opened file in spite of the checker's remarks. */
  playAnyway(): Promise<void> {
    return this.#opening(async () => this.#show(await this.#opener.beginFile()));
  }

  forgetTrouble(): void {
    this.#set({ trouble: undefined });
  }

  /** Goes on with a kept season; one that does not fit is put aside and told. */
  continueSeason(slot: string): Promise<void> {
    return this.#opening(async () => {
      const found = this.#kept.find((one) => one.slot === slot);
      return found === undefined ? this.#kept.look() : this.#resume(found);
    });
  }

  /** Deletes a kept season; it can be had back as long as the title stands. */
  deleteSeason(slot: string): void {
    this.#kept.remove(slot);
  }

  /** Carries out an intent of the season on screen, and keeps the season. */
  send(intent: Intent): void {
    const { play } = this.#state;
    if (play === undefined) return;
    const sent = play.run.send(intent);
    if ('refused' in sent) this.tell(WORDS.refused[sent.refused], { until: 'step' });
    else this.#keepStep(play, sent.events);
  }

  /** Takes the latest so many settings and guesses of the present plan back; no more than there are. */
  takeBack(count: number): void {
    const { play } = this.#state;
    const made = play?.snapshot.outlook?.made ?? 0;
    if (play === undefined || made === 0) return;
    const before = recordOf(play, 0);
    play.run.takeBack(Math.min(count, made));
    this.#keepStep(play, [], before);
  }

  /** Starts the season on screen again; the one so far stays in its slot and can be gone back to. */
  again(isSameDice: boolean): Promise<void> {
    return this.#opening(async () => {
      const { play } = this.#state;
      if (play === undefined) return;
      const { run, slot, snapshot, isOwnFile } = play;
      const seed = isSameDice ? snapshot.seed : undefined;
      const begun = await this.#opener.begin(run.scenario, isOwnFile, seed);
      this.#show(begun);
      if (begun !== undefined && snapshot.step > 0)
        this.#offer(WORDS.notice.restarted, WORDS.notice.goBack, slot);
    });
  }

  /** Goes to the title. The season is kept, and the browser's Back leads to it. */
  leave(): void {
    if (this.#state.play !== undefined) this.#world.places.push(undefined);
    this.#showTitle();
  }

  /** Goes where the browser's Back and Forward have led. */
  async follow(): Promise<void> {
    await this.#turnstile.idle();
    const place = this.#world.places.current();
    const { play } = this.#state;
    if (place === undefined) this.#showTitle();
    else if (play?.slot !== place.slot || !isSameRun(recordOf(play, 0), place.season))
      await this.#opening(() => this.#return(place, this.#kept.findPlace(place)));
  }

  /** Takes in what another tab has changed in the storage; without a key, that is all of it. */
  hearOtherTab(key: string | null): void {
    this.#kept.hearOtherTab(key);
  }

  setSettings(settings: Settings): void {
    this.#keep.write(SETTINGS, JSON.stringify(settings));
    this.#set({ settings });
  }

  showDialog(dialog: HouseState['dialog']): void {
    this.#set({ dialog });
  }

  /** The record of the season on screen. */
  transcript(): Transcript | undefined {
    return this.#state.play?.run.transcript();
  }

  downloadTranscript(): void {
    const record = this.transcript();
    if (record !== undefined) this.#world.download(...fileOf(record));
  }

  /** Hands out the text of a save that was put aside, unchanged. */
  downloadAside(key: string): void {
    this.#kept.downloadAside(key);
  }

  /** Tells something in words until it is closed; the same words stand only once. */
  tell(words: string, more: NoticeMore = {}): void {
    this.#board.tell(words, more);
  }

  dismiss(id: number): void {
    this.#board.dismiss(id);
  }

  /** Tells what an attempt to open something came to, until the next one. */
  #tellAttempt = (words: string): void => this.tell(words, { until: 'opening' });

  /**
   * Tells what does not fit in the address, and opens the run that it asks for. After a reload the
   * browser's history knows better: the season that was on screen is gone on with.
   */
  #enter({ run, troubles }: Address): void {
    this.#kept.look();
    for (const trouble of troubles) this.tell(trouble);
    const place = this.#world.places.current();
    const found = place && this.#kept.findReloaded(place);
    const isGone = found === undefined && place?.isKept === true;
    if (place === undefined || (isGone && run !== undefined)) void this.#startAsked(run);
    else void this.#opening(() => this.#return(place, found));
  }

  async #startAsked(run: Address['run']): Promise<void> {
    if (run === undefined) return;
    const before = this.#kept.find(({ season }) => season.scenario === run.scenario);
    await this.start(run.scenario, run.seed);
    if (before === undefined || this.#state.play === undefined) return;
    const { words, label } = sayBefore(before.season);
    this.#offer(words, label, before.slot);
  }

  /** Offers to go (back) to a kept season, until the player goes on without it. */
  #offer(words: string, label: string, slot: string): void {
    const run = (): void => void this.continueSeason(slot);
    this.tell(words, { until: 'step', action: { label, run } });
  }

  /**
   * Runs one opening at a time; a second wish meanwhile is left alone. What the attempt before had
   * to tell is over.
   */
  #opening(open: () => Promise<void>): Promise<void> {
    return this.#turnstile.pass(() => {
      this.#board.drop('opening');
      this.#set({ trouble: undefined });
      return open();
    });
  }

  /** Shows a kept season; one that does not fit is put aside and told. */
  async #resume(found: Slot): Promise<void> {
    const opened = await this.#opener.resume(found.slot, found.season);
    if (typeof opened === 'string') return this.#kept.putAside(found.slot, opened);
    this.#kept.noteEnding(found, opened?.snapshot.ending?.title);
    this.#show(opened);
  }

  /** Shows the season of a place in the browser's history: as it is kept, or begun once more. */
  async #return(place: Place, found: Slot | undefined): Promise<void> {
    if (found !== undefined) await this.#resume(found);
    else if (!place.isKept) {
      const begun = await this.#opener.beginAgain(place.season);
      if (typeof begun !== 'string') this.#show(begun);
    }
    const { play } = this.#state;
    if (play !== undefined && isSameRun(recordOf(play, 0), place.season)) return;
    if (found === undefined) this.#tellAttempt(WORDS.notice.goneSeason);
    this.#world.places.replace(undefined);
    this.#showTitle();
  }

  /** Shows and keeps what the season has come to; `before` is as in `KeptSeasons.keep`. */
  #keepStep(play: Play, events: readonly SeasonEvent[], before?: SavedSeason): void {
    const snapshot = play.run.snapshot();
    this.#board.drop('step');
    const kept = this.#kept.keep({ ...play, snapshot }, before);
    this.#set({ play: kept });
    if (kept.slot !== play.slot || !play.isKept) this.#world.places.replace(placeOf(kept));
    this.#world.onEvents(events, snapshot);
  }

  #show(play: Play | undefined): void {
    if (play === undefined) return;
    const { places } = this.#world;
    const isOnward = this.#state.play === undefined && places.current() === undefined;
    if (isOnward) places.push(placeOf(play));
    else places.replace(placeOf(play));
    this.#board.drop('step');
    this.#set({ play });
    this.#world.onEvents([], play.snapshot);
    this.#kept.askOtherTabs();
  }

  #showTitle(): void {
    this.#board.drop('step');
    this.#set({ play: undefined });
    this.#kept.look();
  }

  #set(change: Partial<HouseState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
