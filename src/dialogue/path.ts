/**
 * A way that somebody goes from state to state, as data: in every state one question is put to
 * Nature, and her yes or no is an event with a name. States without a question are ends.
 */
export interface PathState<Question extends string> {
  readonly asks?: Question;
  /** The event for yes, and where it leads. */
  readonly yes?: readonly [event: string, to: string];
  /** The event for no, and where it leads. */
  readonly no?: readonly [event: string, to: string];
}

/** A whole way: its states by name, the first of which is where it begins. */
export type Path<Question extends string> = Readonly<Record<string, PathState<Question>>>;

/** How a way was gone: the states, the first one included, and the events between them. */
export interface Walk {
  readonly states: readonly string[];
  readonly events: readonly string[];
}
