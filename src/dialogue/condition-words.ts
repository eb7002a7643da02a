import type { Places } from '../scenario/places.ts';
import { type Condition, MANAGER_STATES, REP_STATES, TV_RULES } from '../scenario/scenario.ts';

/** Says what must hold for a choice or a case in an author's words; `guardInWords` does. */
export type SayGuard = (parts: GuardParts, places: Places) => string;

/** What a guard is made of: the author's `if`, and the two rules that a choice may set. */
export interface GuardParts {
  readonly if?: Condition;
  readonly once?: boolean;
  readonly fallback?: boolean;
}

/** Says a guard: `dave.trust at least 35 and not taken before and nothing else on offer`. */
export function guardInWords({ if: own, once, fallback }: GuardParts, places: Places): string {
  const words = own === undefined ? [] : [conditionInWords(own, places)];
  if (once === true) words.push('not taken before');
  if (fallback === true) words.push('nothing else on offer');
  if (words.length === 1) return words.join('');
  return words.map((part) => (/ or | and /.test(part) ? `(${part})` : part)).join(' and ');
}

/**
 * Says a condition in an author's words: `dave.trust at least 35 and dave.morale 41 to 60`,
 * `dave: working or thinking`, `dave: not gone`. Empty `all` and `none` are "always", an empty `any` "never".
 */
export function conditionInWords(condition: Condition, places: Places): string {
  if ('place' in condition) return rangeInWords(condition, places);
  const say = (part: Condition): string => conditionInWords(part, places);
  if ('all' in condition) return joined(condition.all, say, ' and ') ?? 'always';
  if ('any' in condition) return joined(condition.any, say, ' or ') ?? 'never';
  const any = joined(condition.none, say, ' or ');
  return any === undefined ? 'always' : `not (${any})`;
}

function joined(
  parts: readonly Condition[],
  say: (part: Condition) => string,
  word: string,
): string | undefined {
  if (parts.length === 0) return undefined;
  if (parts.length === 1) return parts.map(say).join('');
  return parts.map((part) => ('place' in part ? say(part) : `(${say(part)})`)).join(word);
}

function rangeInWords(
  { place, low, high }: { readonly place: string; readonly low: number; readonly high: number },
  places: Places,
): string {
  const named = namesOf(place);
  if (named !== undefined) {
    const isWithin = (_: string, index: number): boolean => index >= low && index <= high;
    const within = named.filter(isWithin);
    const without = named.filter((name) => !within.includes(name));
    const isNearlyAll = without.length === 1 && within.length > 1;
    const said = isNearlyAll ? `not ${without.join()}` : within.join(' or ');
    return `${place.replace(/\.state$/, '')}: ${said || 'nothing'}`;
  }
  const range = places.list[places.indexOf.get(place) ?? -1];
  if (low > high) return `${place} is impossible`;
  if (low === high) return `${place} is ${low}`;
  if (range !== undefined && high >= range.high) return `${place} at least ${low}`;
  if (range !== undefined && low <= range.low) return `${place} at most ${high}`;
  return `${place} ${low} to ${high}`;
}

/** Gives the names whose index a place holds, if it holds one. */
function namesOf(place: string): readonly string[] | undefined {
  if (place === 'manager.state') return MANAGER_STATES;
  if (place === 'tv-rule') return TV_RULES;
  return place.endsWith('.state') ? REP_STATES : undefined;
}
