import { readSeed } from '../screen/seed.ts';
import { WORDS } from '../screen/words.ts';

/** What an address asks for, and in words what it asks for in vain. */
export interface Address {
  /** The run to open at once; undefined when none was asked for, or when the asking does not fit. */
  readonly run?: { readonly scenario: string; readonly seed: number | undefined };
  readonly isCalm: boolean;
  readonly troubles: readonly string[];
}

/** An address can be as long as somebody likes; a sentence about it should not be. */
const QUOTED_MOST = 60;

/**
 * Reads the part of an address after the page: `?scenario=tv-quota&seed=7&motion=none`. A run is
 * opened only when all of what was asked for it fits; without a seed it gets new dice. Names that
 * mean nothing here are left alone.
 */
export function readAddress(search: string, known: readonly string[]): Address {
  const asked = new URLSearchParams(search);
  const scenario = asked.get('scenario') ?? undefined;
  const seedText = asked.get('seed') ?? undefined;
  const motion = asked.get('motion') ?? undefined;
  const seed = seedText === undefined ? undefined : readSeed(seedText);
  const isKnown = scenario !== undefined && known.includes(scenario);
  const isSeedWrong = seedText !== undefined && seed === undefined;
  const troubles: string[] = [];
  if (scenario !== undefined && !isKnown)
    troubles.push(WORDS.notice.unknownScenario(quote(scenario)));
  if (isSeedWrong) troubles.push(WORDS.notice.badSeed(quote(seedText)));
  if (motion !== undefined && motion !== 'none')
    troubles.push(WORDS.notice.badMotion(quote(motion)));
  return {
    ...(isKnown && !isSeedWrong && { run: { scenario, seed } }),
    isCalm: motion === 'none',
    troubles,
  };
}

function quote(text: string): string {
  return text.length > QUOTED_MOST ? `${text.slice(0, QUOTED_MOST)}…` : text;
}
