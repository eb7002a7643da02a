import { Correlation } from './correlation.ts';
import type { PanelRecord } from './record.ts';

/** Weeks of tenure that count as the first month, and as the last month of the first year. */
const FIRST_MONTH: readonly [number, number] = [0, 4];
const YEAR_ON: readonly [number, number] = [48, 52];

/** The statistics that the fit rows ask of a panel; undefined where there is nothing to measure. */
export interface PanelStatistics {
  readonly separations: number | undefined;
  readonly supportMorale: number | undefined;
  readonly structureMorale: number | undefined;
  readonly supportOwnership: number | undefined;
  readonly supportQuit: number | undefined;
  readonly moraleQuit: number | undefined;
  readonly storeMoraleCsat: number | undefined;
  readonly storeMoraleSeparations: number | undefined;
  readonly storeMoraleRevenue: number | undefined;
  /** Phones per conversation after a year against the first month, as a gain. */
  readonly firstYearGain: number | undefined;
  /** Mean skill of everybody. */
  readonly skill: number | undefined;
}

/**
 * Gathers a panel's statistics store by store. People are measured in the first measured week and
 * followed for the rest; stores over all measured weeks. Support is as surveyed.
 */
export class PanelGauge {
  readonly #supportMorale = new Correlation();
  readonly #structureMorale = new Correlation();
  readonly #supportOwnership = new Correlation();
  readonly #supportQuit = new Correlation();
  readonly #moraleQuit = new Correlation();
  readonly #storeCsat = new Correlation();
  readonly #storeSeparations = new Correlation();
  readonly #storeRevenue = new Correlation();
  readonly #early = { phones: 0, conversations: 0 };
  readonly #late = { phones: 0, conversations: 0 };
  #stores = 0;
  #separations = 0;
  #skill = 0;
  #rows = 0;

  /** Measures one store; its record may be filled again afterwards. */
  add(record: PanelRecord): void {
    for (let post = 0; post < record.posts; post += 1)
      if (record.weeks > 0 && record.present[post] === 1) this.#addPerson(record, post);
    this.#addStore(record);
  }

  #addPerson(record: PanelRecord, post: number): void {
    const { perceivedSupport, morale, ownership } = record.reps;
    const support = perceivedSupport[post] ?? 0;
    const mood = morale[post] ?? 0;
    const quit = quitsLater(record, post);
    this.#supportMorale.add(support, mood);
    this.#structureMorale.add(record.weekly.structure[0] ?? 0, mood);
    this.#supportOwnership.add(support, ownership[post] ?? 0);
    this.#supportQuit.add(support, quit);
    this.#moraleQuit.add(mood, quit);
  }

  #addStore(record: PanelRecord): void {
    const { reps, present } = record;
    let [rows, morale, revenue, separations, csat, served] = [0, 0, 0, 0, 0, 0];
    for (let row = 0; row < present.length; row += 1) {
      if (present[row] !== 1) continue;
      const conversations = reps.conversations[row] ?? 0;
      rows += 1;
      morale += reps.morale[row] ?? 0;
      revenue += reps.gross[row] ?? 0;
      separations += reps.separated[row] ?? 0;
      served += conversations;
      if (conversations > 0) csat += conversations * (reps.csat[row] ?? 0);
      this.#skill += reps.skill[row] ?? 0;
      this.#addTenure(record, row);
    }
    this.#rows += rows;
    if (rows === 0) return;
    const rate = separations / (rows / record.weeks);
    this.#stores += 1;
    this.#separations += rate;
    this.#storeSeparations.add(morale / rows, rate);
    this.#storeRevenue.add(morale / rows, revenue);
    if (served > 0) this.#storeCsat.add(morale / rows, csat / served);
  }

  #addTenure({ reps }: PanelRecord, row: number): void {
    const tenure = reps.tenure[row] ?? 0;
    const isIn = ([from, to]: readonly [number, number]): boolean => tenure >= from && tenure < to;
    const band = isIn(FIRST_MONTH) ? this.#early : isIn(YEAR_ON) ? this.#late : undefined;
    if (band === undefined) return;
    band.phones += reps.phones[row] ?? 0;
    band.conversations += reps.conversations[row] ?? 0;
  }

  /** Gives what was measured so far. */
  get statistics(): PanelStatistics {
    const gain =
      this.#late.phones /
      this.#late.conversations /
      (this.#early.phones / this.#early.conversations);
    return {
      separations: this.#stores === 0 ? undefined : this.#separations / this.#stores,
      supportMorale: this.#supportMorale.r,
      structureMorale: this.#structureMorale.r,
      supportOwnership: this.#supportOwnership.r,
      supportQuit: this.#supportQuit.r,
      moraleQuit: this.#moraleQuit.r,
      storeMoraleCsat: this.#storeCsat.r,
      storeMoraleSeparations: this.#storeSeparations.r,
      storeMoraleRevenue: this.#storeRevenue.r,
      firstYearGain: Number.isFinite(gain) ? gain - 1 : undefined,
      skill: this.#rows === 0 ? undefined : this.#skill / this.#rows,
    };
  }
}

/** 1 when whoever fills this post in the first measured week quits in the measured weeks, else 0. */
function quitsLater({ reps, present, posts, weeks }: PanelRecord, post: number): number {
  const person = reps.person[post];
  for (let week = 0; week < weeks; week += 1) {
    const row = week * posts + post;
    if (present[row] !== 1 || reps.person[row] !== person) return 0;
    if (reps.separated[row] === 1) return reps.quit[row] ?? 0;
  }
  return 0;
}
