import type { MobilityAid } from '../../scenario/look.ts';
import type { Mood } from '../../scenario/scenario.ts';
import type { View } from '../art/figure/views.ts';
import type { Held, Piece } from './body/rig.ts';
import type { Part } from './costume.ts';

/** What decides which pictures a body shows. */
export interface Showing {
  readonly view: View;
  readonly mood: Mood;
  /** As in a pose: where the head looks, against the trunk. */
  readonly glance: number;
  /** The picture of the turning wheels. */
  readonly wheel: number;
  readonly held: Held | undefined;
}

/** A head and how it is turned: `isFlipped` looks the other way than the body. */
export interface HeadShown {
  readonly view: View;
  readonly isFlipped: boolean;
}

/** Which way the head is drawn on a trunk: along with it, or a look to one side. */
export function headShown(view: View, glance: number): HeadShown {
  if (view === 'front' && glance > 0.5) return { view: 'side', isFlipped: false };
  if (view === 'front' && glance < -0.5) return { view: 'front', isFlipped: true };
  if (view === 'side' && glance > 0.5) return { view: 'front', isFlipped: false };
  return { view, isFlipped: false };
}

const BODY: readonly Piece[] = [
  'thighFar',
  'shinFar',
  'shoeFar',
  'thighNear',
  'shinNear',
  'shoeNear',
  'armFar',
  'foreFar',
  'trunk',
  'armNear',
  'foreNear',
  'head',
  'lids',
  'mane',
  'held',
];

/** Every piece that somebody may show. */
export function piecesOf(aid: MobilityAid): readonly Piece[] {
  if (aid === 'wheelchair') return [...BODY, 'chairUnder', 'chairOver', 'wheelFar', 'wheelNear'];
  return aid === 'none' ? BODY : [...BODY, aid];
}

/** The part that a piece shows; undefined when it shows nothing. */
export function partFor(piece: Piece, showing: Showing): Part | undefined {
  const { view, mood, glance, wheel, held } = showing;
  const head = headShown(view, glance).view;
  switch (piece) {
    case 'head':
      return head === 'back' ? 'head-away' : head === 'side' ? `side-${mood}` : `head-${mood}`;
    case 'lids':
      return head === 'back' ? undefined : `lids-${head}`;
    case 'mane':
      return view === 'back' || head === 'back' ? undefined : `mane-${head}`;
    case 'held':
      return held;
    case 'wheelNear':
    case 'wheelFar':
      return `wheel-${view}-${wheel}`;
    case 'cane':
      return 'cane';
    default:
      return `${SEEN[piece]}${SEEN_BY_VIEW.has(piece) ? `-${view}` : ''}` as Part;
  }
}

const SEEN: Readonly<
  Record<
    Exclude<Piece, 'head' | 'lids' | 'mane' | 'held' | 'wheelNear' | 'wheelFar' | 'cane'>,
    string
  >
> = {
  thighFar: 'thigh-far',
  thighNear: 'thigh',
  shinFar: 'shin-far',
  shinNear: 'shin',
  shoeFar: 'shoe-far',
  shoeNear: 'shoe',
  armFar: 'upper-arm-far',
  armNear: 'upper-arm',
  foreFar: 'fore-arm-far',
  foreNear: 'fore-arm',
  trunk: 'trunk',
  chairUnder: 'chair-under',
  chairOver: 'chair-over',
  walker: 'walker',
};

const SEEN_BY_VIEW: ReadonlySet<Piece> = new Set<Piece>([
  'shoeFar',
  'shoeNear',
  'trunk',
  'chairUnder',
  'chairOver',
  'walker',
]);
