import sheets from '../../assets/sounds/sounds.json';
import type { PersonSnapshot } from '../season/snapshot.ts';

type Mood = PersonSnapshot['mood'];

/** How one person sounds: a few syllables of their own, and how fast (and so how high) they are played. */
export interface Voice {
  readonly register: 'low' | 'high';
  /** 0.85 (lowest) … 1.25 (highest). */
  readonly rate: number;
  /** Names in the voices' sprite, all of one register, none twice. */
  readonly syllables: readonly string[];
}

/** Rates that an ear tells apart. */
const RATES = [0.85, 0.9, 0.95, 1, 1.05, 1.1, 1.15, 1.2, 1.25] as const;
const REGISTERS = ['low', 'high'] as const;
const SYLLABLES_OWN = 5;

/** What a mood does to a voice: up to 6 % higher when glad, up to 6 % lower when not. */
const MOOD_RATES: Readonly<Record<Mood, number>> = {
  delighted: 1.06,
  pleased: 1.03,
  neutral: 1,
  uneasy: 0.98,
  annoyed: 0.96,
  angry: 0.94,
};

/** Gives the factor by which a mood moves a voice, 0.94…1.06. */
export function moodRate(mood: Mood): number {
  return MOOD_RATES[mood];
}

/**
 * Gives everybody of a cast a voice, by id. It follows from the name and what can be seen of the
 * person (a beard goes with a low voice, age lowers it, youth lifts it) and nothing else, so that it
 * is the same on every run. No two of the first 18 share register and rate: who comes later in the
 * list gives way to the next free one.
 */
export function castVoices(
  people: readonly Pick<PersonSnapshot, 'id' | 'name' | 'look'>[],
): ReadonlyMap<string, Voice> {
  const taken = new Set<string>();
  const voices = new Map<string, Voice>();
  for (const { id, name, look } of people) {
    const wishes = wishesOf(name, look);
    const free = wishes.find((wish) => !taken.has(keyOf(wish))) ?? wishes[0];
    if (free === undefined) continue;
    taken.add(keyOf(free));
    voices.set(id, { ...free, syllables: syllablesOf(name, free.register) });
  }
  return voices;
}

type Pitch = Pick<Voice, 'register' | 'rate'>;

function keyOf({ register, rate }: Pitch): string {
  return `${register} ${rate}`;
}

/** All pitches, the fittest for this person first. */
function wishesOf(name: string, look: PersonSnapshot['look']): Pitch[] {
  const rate = RATES[placeOf(name, look.age)] ?? 1;
  const rates = [...RATES].sort((a, b) => Math.abs(a - rate) - Math.abs(b - rate) || a - b);
  const isLow =
    /beard|mo?ustache/i.test(look.accessory ?? '') || numberOf(`${name} register`) % 2 === 0;
  const registers = isLow ? REGISTERS : [...REGISTERS].reverse();
  return registers.flatMap((register) => rates.map((one) => ({ register, rate: one })));
}

/** A place in `RATES`: the old in its lower half, the young in its upper, all others around its middle. */
function placeOf(name: string, age: string | undefined): number {
  const lowest = { old: 0, young: 4 }[age?.trim().toLowerCase() ?? ''] ?? 2;
  return lowest + (numberOf(`${name} rate`) % 5);
}

function syllablesOf(name: string, register: Voice['register']): string[] {
  const all = Object.keys(sheets.voices.sprite).filter((one) => one.startsWith(register));
  return all
    .map((one) => ({ one, rank: numberOf(`${name} ${one}`) }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, SYLLABLES_OWN)
    .map(({ one }) => one);
}

/** Gives a whole number 0…2³²−1 for a text, always the same one (FNV-1a, mixed once more). */
export function numberOf(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  sum = Math.imul(sum ^ (sum >>> 15), 0x2c1b3c6d);
  return (sum ^ (sum >>> 13)) >>> 0;
}
