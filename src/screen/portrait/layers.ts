import type { Accessory, Age, CompleteLook, HairStyle } from '../../scenario/look.ts';
import type { Outfit } from '../../scenario/outfit.ts';
import type { Mood } from '../../scenario/scenario.ts';

/** The drawings that make up one portrait, by their ids in the prepared art. */
export interface Layers {
  /** What lies behind the body. */
  readonly behind: readonly string[];
  readonly body: string;
  /** Drawn over the body, as wide as it: collars, straps, and arms that lie before them. */
  readonly worn: readonly string[];
  readonly head: string;
  /** Drawn over the head and under the features of the face. */
  readonly grown: readonly string[];
  /** Brows and nose. */
  readonly face: string;
  readonly eyes: string;
  /** Closed eyes for a blink; left out in moods that stare, or have their eyes closed. */
  readonly lids?: string;
  readonly mouth: string;
  /** The mouth while talking. */
  readonly talk: string;
  /** Drawn over the face. */
  readonly added: readonly string[];
  /** Where an earring hangs on the sheet, when one is worn and can be seen. */
  readonly earring?: readonly [x: number, y: number];
}

interface HeadPlan {
  readonly head: string;
  /** Under the ear, or under the hair that covers it. */
  readonly ear: readonly [x: number, y: number];
  /** The head that a cap goes on. */
  readonly underCap: string;
}

const plan = (head: string, x: number, y: number, underCap = head): HeadPlan => ({
  head,
  ear: [x, y],
  underCap,
});

const LONG = plan('head-long', 272, 364, 'head-long');
const BOB = plan('head-bob', 330, 448, 'head-bob-old');
const SHORT = plan('head-short', 256, 372);

/** Heads by hair; a style that looks another way at some age has a second word. */
const HEADS: Readonly<Record<HairStyle, Partial<Record<Age, HeadPlan>> & { any: HeadPlan }>> = {
  short: {
    any: SHORT,
    young: plan('head-short-young', 262, 376, 'head-short'),
    old: plan('head-short-old', 256, 366),
  },
  long: { any: LONG },
  curly: { any: plan('head-curly', 296, 372, 'head-curly-capped') },
  bun: { any: plan('head-bun', 300, 440, 'head-bob-old') },
  bald: { any: plan('head-bald', 254, 372), old: plan('head-bald-old', 256, 372, 'head-bald') },
  afro: { any: plan('head-afro', 262, 348, 'head-afro-capped') },
  bob: { any: BOB },
  ponytail: { any: plan('head-ponytail', 262, 372, 'head-bob-old') },
  braids: { any: plan('head-braids', 262, 368) },
  undercut: { any: plan('head-undercut', 256, 372, 'head-bald') },
  locs: { any: plan('head-locs', 262, 400, 'head-locs-capped') },
};

interface Posture {
  /** How somebody in a shirt stands, and how somebody in a jacket does. */
  readonly shirt: string;
  readonly jacket: string;
  /** Arms that lie before what is worn; only where they cross the chest. */
  readonly front?: string;
  readonly lids: boolean;
}

const POSTURES: Readonly<Record<Mood, Posture>> = {
  delighted: { shirt: 'body-proud', jacket: 'body-jacket-proud', lids: false },
  pleased: { shirt: 'body-easy', jacket: 'body-jacket-easy', lids: true },
  neutral: { shirt: 'body-easy', jacket: 'body-jacket-easy', lids: true },
  uneasy: { shirt: 'body-open', jacket: 'body-open', lids: true },
  annoyed: { shirt: 'body-crossed', jacket: 'body-crossed', front: 'front-crossed', lids: false },
  angry: { shirt: 'body-warning', jacket: 'body-warning', lids: false },
};

/** What is worn over the shirt's body in each outfit. */
const WORN: Readonly<Record<Outfit, readonly string[]>> = {
  staff: ['collar', 'lanyard'],
  jacket: ['lapels'],
  coat: ['lapels'],
  cardigan: ['cardigan'],
  hoodie: ['hood'],
  shirt: ['collar', 'buttons'],
  plain: [],
  stripes: [],
  tunic: [],
};

/** Moods in which the cheeks are red. */
const FLUSHED: readonly Mood[] = ['delighted', 'pleased', 'angry'];

const GROWN: Readonly<Partial<Record<Accessory, string>>> = {
  beard: 'beard',
  'long-beard': 'long-beard',
  moustache: 'moustache',
};
const ADDED: Readonly<Partial<Record<Accessory, string>>> = {
  glasses: 'glasses',
  headphones: 'headphones',
};

/**
 * Chooses the drawings for one person in one mood.
 *
 * @returns Ids of the prepared art. Words that this table does not know count as *short* hair and
 *   as nothing worn, so that a look from a newer scenario still gives a person.
 */
export function layersOf(look: CompleteLook, outfit: Outfit, mood: Mood): Layers {
  const { head, ear } = headOf(look);
  const grown = GROWN[look.accessory];
  const added = ADDED[look.accessory];
  const isBright = mood === 'delighted' || mood === 'pleased' || mood === 'neutral';
  const hasEarring = look.accessory === 'earrings' && ear !== undefined;
  return {
    behind: [
      ...(look.mobilityAid === 'wheelchair' ? ['wheelchair'] : []),
      ...(look.accessory === 'backpack' ? ['backpack-behind'] : []),
    ],
    ...bodyOf(look, outfit, mood),
    head,
    grown: [
      ...(FLUSHED.includes(mood) ? ['cheeks'] : []),
      ...(look.age === 'old' ? ['wrinkles'] : []),
      ...(grown === undefined ? [] : [grown]),
      ...(look.accessory === 'glasses' ? ['lenses'] : []),
    ],
    face: `face-${mood}`,
    eyes: `eyes-${mood}`,
    ...(POSTURES[mood].lids && { lids: 'lids' }),
    mouth: `mouth-${mood}`,
    talk: isBright ? 'talk-bright' : 'talk-tense',
    added: [...(look.headwear === 'cap' ? ['cap'] : []), ...(added === undefined ? [] : [added])],
    ...(hasEarring && { earring: ear }),
  };
}

function headOf(look: CompleteLook): { readonly head: string; readonly ear?: HeadPlan['ear'] } {
  if (look.headwear === 'hijab' || look.headwear === 'turban')
    return { head: `head-${look.headwear}` };
  const style = HEADS[look.hair] ?? HEADS.short;
  const found = style[look.age] ?? style.any;
  return look.headwear === 'cap' ? { ...found, head: found.underCap } : found;
}

function bodyOf(look: CompleteLook, outfit: Outfit, mood: Mood): Pick<Layers, 'body' | 'worn'> {
  const posture = POSTURES[mood];
  const isJacket = outfit === 'jacket' || outfit === 'coat';
  const body = isJacket ? posture.jacket : posture.shirt;
  // The bodies that were drawn in a jacket need no lapels of ours.
  const isDrawn = body.startsWith('body-jacket');
  return {
    body,
    worn: [
      ...(isDrawn ? [] : WORN[outfit]),
      ...(look.accessory === 'backpack' ? ['backpack'] : []),
      ...(posture.front === undefined || isDrawn ? [] : [posture.front]),
    ],
  };
}
