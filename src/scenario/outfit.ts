import { type CompleteLook, completeLook } from './look.ts';
import type { Look, Role } from './scenario.ts';

/** What somebody wears: reps the store's shirt, managers a jacket, everybody else their own. */
export const OUTFITS = [
  'staff',
  'jacket',
  'plain',
  'stripes',
  'hoodie',
  'coat',
  'shirt',
  'cardigan',
  'tunic',
] as const;
/** One of `OUTFITS`. */
export type Outfit = (typeof OUTFITS)[number];

const CUSTOMER_OUTFITS: readonly Outfit[] = [
  'plain',
  'stripes',
  'hoodie',
  'coat',
  'jacket',
  'shirt',
  'cardigan',
  'tunic',
];

/** Somebody dressed: what they look like, with the colours of what they wear, and its cut. */
export interface Dressed {
  readonly look: CompleteLook;
  readonly outfit: Outfit;
}

/**
 * Dresses somebody, alike for the small figure in the store and for the portrait: by role, and
 * customers always the same by name. Managers without clothes of their own wear navy, those above them plum.
 */
export function dress(role: Role | 'manager', look: Look, name: string): Dressed {
  const whole = completeLook(look, name);
  if (role === 'rep') return { look: whole, outfit: 'staff' };
  // A colleague is from next door, from another store, or not here yet.
  if (role === 'customer' || role === 'colleague') return { look: whole, outfit: ownOutfit(name) };
  const clothes = role === 'manager' ? 'navy' : 'plum';
  return {
    look: look.clothes === undefined ? { ...whole, clothes } : whole,
    outfit: 'jacket',
  };
}

function ownOutfit(name: string): Outfit {
  const sum = Array.from(name).reduce((all, sign) => all + (sign.codePointAt(0) ?? 0), 0);
  return CUSTOMER_OUTFITS[sum % CUSTOMER_OUTFITS.length] ?? 'plain';
}
