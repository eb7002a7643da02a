import { COEFFICIENTS, type CoefficientName } from '../coefficients.ts';
import type { Coefficient } from './coefficient.ts';
import { SOURCES, type Source } from './sources.ts';
import { type Tag, tagOf } from './tag.ts';

/** A coefficient as evidence shows it: with its name, how sure it is, and its sources in full. */
export interface ToldCoefficient extends Omit<Coefficient, 'sources'> {
  readonly name: CoefficientName;
  readonly tag: Tag;
  readonly sources: readonly ToldSource[];
}

/** A source with the key under which coefficients name it. */
export type ToldSource = Source & { readonly key: string };

/** Gives every coefficient for people to read, in the order of the registry. */
export function tellRegistry(): ToldCoefficient[] {
  return Object.entries(COEFFICIENTS).map(([name, one]: [string, Coefficient]) => ({
    name: name as CoefficientName,
    ...one,
    tag: tagOf(one),
    sources: one.sources.map((key) => ({ key, ...SOURCES[key] })),
  }));
}

/** Gives everything that coefficients may rest on, in the order of the file. */
export function tellSources(): ToldSource[] {
  return Object.entries(SOURCES).map(([key, source]: [string, Source]) => ({ key, ...source }));
}

/** What "read" means, said wherever shares are. */
export const READ_MEANS =
  '“Read” means that the abstract or the headline of a public page was read, never the tables';

/** How many of all, and in per cent with one decimal. */
export interface Share {
  readonly count: number;
  readonly percent: number;
}

/** Says how many of `all` are in `list`, which holds some of them; of nothing it is 0 %. */
export function shareOf(list: readonly unknown[], all: readonly unknown[]): Share {
  const percent = all.length === 0 ? 0 : Math.round((1000 * list.length) / all.length) / 10;
  return { count: list.length, percent };
}

/** What the registry as a whole rests on. */
export interface RegistryShares {
  readonly coefficients: number;
  readonly withSource: Share;
  /** The same for what moves what alone (ids c, o, a), without base rates and noise. */
  readonly causal: {
    readonly coefficients: number;
    readonly withSource: Share;
    readonly read: Share;
  };
  readonly tags: Readonly<Record<Tag, Share>>;
  readonly grades: Readonly<Record<Coefficient['grade'], Share>>;
}

/** Counts what the registry rests on. */
export function registryShares(all: readonly ToldCoefficient[]): RegistryShares {
  const where = (is: (one: ToldCoefficient) => boolean): Share => shareOf(all.filter(is), all);
  const causal = all.filter(({ id }) => /^[coa]/.test(id));
  const hasSource = ({ sources }: ToldCoefficient): boolean => sources.length > 0;
  const isRead = ({ tag }: ToldCoefficient): boolean => tag === 'read';
  return {
    coefficients: all.length,
    withSource: where(hasSource),
    causal: {
      coefficients: causal.length,
      withSource: shareOf(causal.filter(hasSource), causal),
      read: shareOf(causal.filter(isRead), causal),
    },
    tags: {
      read: where(isRead),
      memory: where(({ tag }) => tag === 'memory'),
      none: where(({ tag }) => tag === 'none'),
    },
    grades: {
      A: where(({ grade }) => grade === 'A'),
      B: where(({ grade }) => grade === 'B'),
      C: where(({ grade }) => grade === 'C'),
    },
  };
}
