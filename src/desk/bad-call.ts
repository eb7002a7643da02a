/**
 * What whoever typed a command got wrong: an unknown name, a seed that is no number, a choice that
 * is not on offer. `cli.ts` tells it in words on stderr and ends with 1; it is never our fault.
 */
export class BadCall extends Error {
  override readonly name = 'BadCall';
  /** What to do about it; left out when we would only be guessing. */
  readonly hint: string | undefined;
  /** Whether the command's usage helps here: it does for a wrong word, not for a wrong scenario. */
  readonly wantsUsage: boolean;

  constructor(
    message: string,
    { hint, wantsUsage = false }: { hint?: string | undefined; wantsUsage?: boolean } = {},
  ) {
    super(message);
    this.hint = hint;
    this.wantsUsage = wantsUsage;
  }
}
