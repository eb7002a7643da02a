import type { Look, Role, Scenario } from '../../scenario/scenario.ts';
import { INVENTED } from './invented.ts';

/** Somebody whom the gallery shows in every mood. */
export interface GalleryPerson {
  /** Unique on the page, and fit for an address. */
  readonly key: string;
  readonly name: string;
  readonly role: Role | 'manager';
  readonly look: Look;
}

/** People who belong together on the page. */
export interface Cast {
  readonly key: string;
  readonly title: string;
  readonly people: readonly GalleryPerson[];
}

/**
 * Lists everybody to be shown: the cast of each scenario with whoever plays, and the invented ones
 * last. Somebody who looks the same in two scenarios is shown once, with the first.
 */
export function galleryCasts(scenarios: readonly Scenario[]): readonly Cast[] {
  const seen = new Set<string>();
  const isNew = ({ name, role, look }: GalleryPerson): boolean => {
    const sight = JSON.stringify([name, role, look]);
    return !seen.has(sight) && seen.add(sight).size > 0;
  };
  const casts = scenarios.map(({ id, title, cast }) => ({
    key: id,
    title,
    people: [
      { key: `${id}-you`, name: 'You', role: 'manager' as const, look: {} },
      ...cast.map((one) => ({ key: `${id}-${one.id}`, ...one })),
    ].filter(isNew),
  }));
  return [...casts, { key: 'invented', title: 'Invented', people: INVENTED }];
}

/** Says a look in the words that a trainer would write: `hair: bob, hair-colour: black`. */
export function lookWords(look: Look): string {
  const words = Object.entries(look).filter(([, value]) => value !== undefined && value !== 'none');
  const written = (key: string): string =>
    key.replace(/[A-Z]/g, (sign) => `-${sign.toLowerCase()}`);
  return words.map(([key, value]) => `${written(key)}: ${value}`).join(', ');
}
