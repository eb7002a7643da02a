/** One claim about speed or size, with what was measured in this run. */
export interface BenchRow {
  /** A sentence that the target makes true or false: "the stepper beats a plain reducer". */
  readonly claim: string;
  /** How many times better than the peer measured in the same run. */
  readonly ratio?: number;
  /** The figures behind it, in words and units. */
  readonly value?: string;
  /** What was promised: "≥ 8×". */
  readonly target: string;
  readonly ok: boolean;
}

/** What each file of this folder exports as `bench`. */
export interface Bench {
  readonly title: string;
  run(): Promise<BenchRow[]>;
}
