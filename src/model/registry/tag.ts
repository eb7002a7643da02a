import type { Coefficient } from './coefficient.ts';
import { SOURCES } from './sources.ts';

/**
 * How sure we are that a source says it. `read`: a public page was read, nearly always the abstract
 * or the headline and never the tables. `memory`: a full reference, not yet read. `none`: our own
 * judgement, no source.
 */
export type Tag = 'read' | 'memory' | 'none';

/**
 * Tags a coefficient as its least sure source is. It stands apart from the registry so that the game,
 * which needs numbers alone, does not carry the references along.
 */
export function tagOf({ sources }: Pick<Coefficient, 'sources'>): Tag {
  if (sources.length === 0) return 'none';
  return sources.every((key) => SOURCES[key].tag === 'read') ? 'read' : 'memory';
}
