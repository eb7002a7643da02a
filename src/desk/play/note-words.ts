import {
  type Intent,
  type Noted,
  type NotedQuality,
  QUALITIES,
  type Quality,
} from '../../season/intent.ts';
import type { KnewSnapshot, KnownRep, Snapshot } from '../../season/snapshot.ts';

/** What each quality means, as a terminal says it. */
const QUALITY_WORDS: Readonly<Record<Quality, string>> = {
  asking: 'finding out what customers need',
  closing: 'closing phones',
  fitting: 'TV that fits',
  content: 'content customers',
  steady: 'letting a no stand',
  learning: 'learning fast',
};

/** Everything that can be noted as a strength or a gap, by name. */
export const NOTABLE: readonly NotedQuality[] = ['none', ...QUALITIES];

/** The two sides of a note, by the word that is typed before it. */
export const SIDES = ['strength', 'gap'] as const;
export type Side = (typeof SIDES)[number];

/** Makes the intent that notes one side of a person; undefined when that is no quality. */
export function noteOf(side: Side, person: string, word: string): Intent | undefined {
  const quality = NOTABLE.find((one) => one === word);
  return quality === undefined ? undefined : { do: 'note', person, [side]: quality };
}

/**
 * Reads `strength priya asking` or `gap=priya:none`. Gives the intent, or a sentence when the rest
 * does not fit; undefined when the line is no note.
 */
export function readNote(line: string): Intent | string | undefined {
  const [, word, person = '', quality = ''] =
    /^(\w+)(?:[\s=]+([a-z0-9_-]+))?(?:[\s:]+([a-z]+))?$/.exec(line) ?? [];
  const side = SIDES.find((one) => one === word);
  if (side === undefined) return undefined;
  return (
    noteOf(side, person, quality) ??
    `That is "${side}", somebody of your team, and one of ${NOTABLE.join(', ')}.`
  );
}

/** Writes a note as a list of choices takes it: `strength=priya:asking`. */
export function writeNote({
  person,
  ...noted
}: { readonly person: string } & Partial<Noted>): string[] {
  return SIDES.flatMap((side) =>
    noted[side] === undefined ? [] : [`${side}=${person}:${noted[side]}`],
  );
}

/** Tells what the player knows of each rep, and what they noted. */
export function tellTeam({ people }: Snapshot): string[] {
  return [
    'Your team, as you see it:',
    ...people.flatMap(({ id, name, known }) =>
      known === undefined ? [] : [`  ${name} (${id}): ${knownWords(known)}`],
    ),
    'While planning, "strength NAME QUALITY" and "gap NAME QUALITY" note what you think of somebody:',
    ...QUALITIES.map((quality) => `  ${quality}: ${QUALITY_WORDS[quality]}`),
  ];
}

function knownWords({ style, pace, learned, noted }: KnownRep): string {
  const found = (field: 'style' | 'pace', what: string | undefined): string => {
    const { because } = learned.find((one) => one.what === field) ?? {};
    if (what === undefined || because === undefined) return 'not asked yet';
    return `${what} (week ${because.week}: ${because.words})`;
  };
  return `kind ${found('style', style)}; learns ${found('pace', pace)}; ${notedWords(noted)}`;
}

/** Says what is noted of somebody: `strength closing, gap none`. */
export function notedWords({ strength, gap }: Noted): string {
  return `strength ${strength}, gap ${gap}`;
}

/** Where nothing stands out in somebody, what was noted of them is neither right nor wrong. */
function sayKnew({ right, of, people }: KnewSnapshot): string {
  if (of > 0) return `How well you knew your team: right about ${right} of ${of}.`;
  return people.some(({ noted }) => noted.strength !== 'none' || noted.gap !== 'none')
    ? 'You noted something only of people in whom nothing stands out:'
    : 'You noted nothing about your team. This is how they stand:';
}

/** Tells, once the season is over, what was noted of each rep beside what is so. */
export function tellKnew({ ending, people }: Snapshot): string[] {
  if (ending === undefined || ending.knew.people.length === 0) return [];
  return [
    sayKnew(ending.knew),
    ...ending.knew.people.map(({ person, noted, strengths, gaps }) => {
      const name = people.find(({ id }) => id === person)?.name ?? person;
      const so =
        strengths.length === 0
          ? 'nothing stands out'
          : `strength ${strengths.join(' or ')}, gap ${gaps.join(' or ')}`;
      return `  ${name}: ${so} (you noted ${notedWords(noted)})`;
    }),
  ];
}
