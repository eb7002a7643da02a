import { BadCall } from './bad-call.ts';

/** Refuses words that a command has no use for. @throws BadCall naming the first of them. */
export function refuseMore(words: readonly string[], most: number): void {
  const extra = words[most];
  if (extra === undefined) return;
  throw new BadCall(`"${extra}" is one word too many`, { wantsUsage: true });
}
