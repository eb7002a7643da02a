/** How good evidence is: A meta-analysis, B single study or field experiment, C judgement or trade figure. */
export type EvidenceGrade = 'A' | 'B' | 'C';

/** How it is known: a public page was read, a reference is remembered and not yet read, or no source. */
export type EvidenceTag = 'read' | 'memory' | 'none';

export interface EvidenceSource {
  readonly key: string;
  readonly reference: string;
  readonly finding: string;
  readonly tag: 'read' | 'memory';
  /** How sure the memory is; only for `memory`. */
  readonly memory?: 'high' | 'medium' | 'low';
  readonly address?: string;
}

/** One number of the model. */
export interface EvidenceNumber {
  readonly id: string;
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly plausible: readonly [low: number, high: number];
  /** Of the number. */
  readonly grade: EvidenceGrade;
  /** Of the direction, where that is better known. */
  readonly signGrade?: EvidenceGrade;
  readonly tag: EvidenceTag;
  readonly sensitivity: string;
  readonly sources: readonly EvidenceSource[];
  readonly note: string;
}

/** What one act of the catalogue rests on. */
export interface EvidenceAct {
  readonly act: string;
  /** Of the direction. */
  readonly grade: EvidenceGrade;
  readonly sources: readonly EvidenceSource[];
}

/** How many of all, and in per cent. */
export interface EvidenceShare {
  readonly count: number;
  readonly percent: number;
}

/** A published figure, and what is accepted of a model. */
export interface FitTarget {
  readonly id: string;
  readonly what: string;
  readonly published: string;
  readonly accepted: readonly [low: number, high: number];
}

/** The same with what the model gave. */
export interface FitFound extends FitTarget {
  /** Undefined when there was nothing to measure. */
  readonly simulated: number | undefined;
  readonly isInside: boolean;
}

/** Everything that is known before anything is simulated. */
export interface Evidence {
  readonly numbers: readonly EvidenceNumber[];
  readonly tags: Readonly<Record<EvidenceTag, EvidenceShare>>;
  readonly grades: Readonly<Record<EvidenceGrade, EvidenceShare>>;
  /** The same for what moves what alone, without base rates and noise. */
  readonly causal: { readonly all: number; readonly withSource: EvidenceShare };
  /** What "read" means, in a sentence without its last stop. */
  readonly readMeans: string;
  readonly acts: readonly EvidenceAct[];
  /** Of every size in the catalogue of acts. */
  readonly actSizes: EvidenceGrade;
  readonly fit: readonly FitTarget[];
  /** Stores that a fit simulates in its panel, and its dice. */
  readonly fitStores: number;
  readonly fitSeed: number;
}

/** How far the simulation of the fit has come. */
export type FitState =
  | { readonly is: 'idle' | 'stopped' | 'failed' }
  | { readonly is: 'running'; readonly done: number; readonly all: number }
  | { readonly is: 'done'; readonly rows: readonly FitFound[] };

/** Simulates the fit when asked. The state is the same object until something changes. */
export interface FitDesk {
  readonly state: FitState;
  /** Calls `listener` after every change. @returns what ends that. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly start: () => void;
  readonly stop: () => void;
}
