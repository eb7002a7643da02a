/** Every mistake an author can make. A code is the rule's name, and that of its file in `tests/broken/`. */
export const DIAGNOSTIC_CODES = [
  // The text as a whole, before anything in it is understood.
  'too-large',
  'not-text',
  'empty-file',
  'too-deep',
  'syntax',
  'tab-indent',
  'duplicate-key',
  'alias',
  'tag',
  'several-documents',
  'reserved-name',
  'hash-in-text',
  // The shape: which fields there are, and what stands in each.
  'unsupported-format',
  'wrong-type',
  'missing-field',
  'unknown-field',
  'unknown-word',
  'out-of-range',
  'unlikely-number',
  'long-text',
  'bad-id',
  'empty-field',
  'too-many',
  // The names: what one part of the file says about another.
  'name-clash',
  'listed-twice',
  'unknown-person',
  'unknown-speaker',
  'ambiguous-speaker',
  'unknown-scene',
  'unknown-moment',
  'unknown-choice',
  'unknown-act',
  'unknown-place',
  'unknown-trait',
  // Conditions, and lists that are tried in order.
  'bad-comparison',
  'comparison-in-words',
  'impossible-condition',
  'always-true',
  'otherwise-last',
  // How scenes and weeks lead on.
  'one-way-on',
  'no-way-on',
  'week-order',
  'empty-entry',
  'unreachable-scene',
  'endless-loop',
  'return-without-visit',
  'no-end',
  'may-run-empty',
  'unused-moment',
] as const;

/** One name from the catalogue of mistakes. */
export type DiagnosticCode = (typeof DIAGNOSTIC_CODES)[number];

/** The mistakes with which a scenario can still be played; all others are errors. */
export const WARNING_CODES = [
  'unlikely-number',
  'long-text',
  'hash-in-text',
  'unknown-speaker',
  'always-true',
  'unreachable-scene',
  'unused-moment',
] as const satisfies readonly DiagnosticCode[];

/** A stretch of the scenario file, in characters: `start` is in it, `end` is not. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One mistake, told to the author who can mend it. */
export interface Diagnostic {
  /** Kebab-case; the name of the rule and of its page. Those of reading are `DIAGNOSTIC_CODES`. */
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** What is wrong, naming the author's own words: `choice "sorry" goes to "calm-dwon"`. */
  readonly message: string;
  readonly span: Span;
  /** What to do about it; left out when we would only be guessing. */
  readonly hint?: string;
}
