/**
 * Where one conversation stands: plain data, safe to keep, copy and write out as JSON. Whoever
 * moves it (the XState machine or the stepper) gives back a new one and leaves the old as it was.
 */
export interface Position {
  /** The id of the scene that waits; the last one when `ended`. */
  readonly scene: string;
  /** Scenes to go back to when a visited scene returns; the innermost is last. */
  readonly stack: readonly string[];
  /** Every number of the season by place index (see `scenario/places.ts`). */
  readonly numbers: readonly number[];
  /**
   * Scenes entered by the last step, in order, `scene` among them: whose lines are said now. Empty
   * while a chance is awaited, since the choice has led nowhere yet.
   */
  readonly trail: readonly string[];
  /** The choice whose chance Nature has yet to decide; nothing can be chosen meanwhile. */
  readonly awaits?: string;
  readonly ended: boolean;
}

/**
 * One way of moving conversations: live through XState, or fast through the stepper. Both give the
 * same positions for the same calls; tests prove it. Choices are named within their scene.
 */
export interface Talk {
  /** Enters the moment's first scene and whatever follows without a choice. */
  begin(moment: string, numbers: readonly number[]): Position;
  /** Lists the ids of the choices on offer, in file order; empty when ended or awaiting Nature. */
  offered(moment: string, position: Position): readonly string[];
  /** Takes a choice. `undefined` when it is not on offer. */
  choose(moment: string, position: Position, choice: string): Position | undefined;
  /** Lets a chance fall on outcome number `outcome`. `undefined` when none is awaited or no such outcome. */
  fall(moment: string, position: Position, outcome: number): Position | undefined;
}
