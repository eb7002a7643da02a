import type { ActName } from '../scenario/act.ts';
import { value } from './coefficients.ts';
import { clamp } from './exact-math.ts';
import { copyOf, type Rep } from './rep.ts';

const RECOGNITION_LIFT = value('recognitionLift');
const RECOGNITION_SPILL = value('recognitionSpill');
const INPUT_LIFT = value('inputLift');
const FEEDBACK_LIFT = value('feedbackLift');
const FEEDBACK_STING = value('feedbackSting');
const FEEDBACK_BACKFIRES = value('feedbackBackfires');
const SELF_BACKFIRES = value('selfBackfires');
const TRUST_TO_BACKFIRE = value('trustToBackfire');
const ASKED_BACKFIRES = value('askedBackfires');
const VISION_LIFT = value('visionLift');
const TRUST_TO_VISION = value('trustToVision');
const MOST_VISION = value('mostVision');
const LEAST_BACKFIRES = value('leastBackfires');
const MOST_EDGE = value('mostEdge');
const TRUST_MEAN = value('trustMean');
const TRUST_SPREAD = value('trustSpread');

/** What kind of sharpener an act is. */
type Sharpener =
  /** Tells how somebody did: about the task or about the person; asked first or just told. */
  | { readonly kind: 'feedback'; readonly about: 'task' | 'self'; readonly isAsked: boolean }
  /** Thanks or praises; those who see it in public and are not named are moved too. */
  | { readonly kind: 'recognition'; readonly isPublic: boolean }
  | { readonly kind: 'input' }
  /** A rousing talk: it carries as far as the one who gives it is trusted. */
  | { readonly kind: 'vision' };

const asked: Sharpener = { kind: 'feedback', about: 'task', isAsked: true };
const told: Sharpener = { kind: 'feedback', about: 'task', isAsked: false };
const blamed: Sharpener = { kind: 'feedback', about: 'self', isAsked: false };
const thanked: Sharpener = { kind: 'recognition', isPublic: false };
const praised: Sharpener = { kind: 'recognition', isPublic: true };
const input: Sharpener = { kind: 'input' };
const vision: Sharpener = { kind: 'vision' };

/** Acts that count as feedback, recognition, asking for input and rousing talk; no others sharpen anybody. */
const SHARPENERS: Partial<Readonly<Record<ActName, Sharpener>>> = {
  'coach-after-sale': asked,
  reassess: asked,
  'follow-up': told,
  'hold-to-account': told,
  'share-numbers': told,
  warn: blamed,
  blame: blamed,
  'give-credit': thanked,
  reward: thanked,
  'recognise-in-public': praised,
  'seek-input': input,
  'state-vision': vision,
};

/** An act as it meets one rep. */
export interface Landing {
  readonly act: ActName;
  /** Done to this rep, or seen by them. */
  readonly as: 'addressed' | 'witness';
  readonly rep: Pick<Rep, 'trust'>;
  /** In [0, 1); says whether feedback helps. */
  readonly roll: number;
}

/**
 * What an act does to a rep's effort for some weeks, in log sales, before it fades: below 0 it
 * backfired, 0 when the act is neither feedback nor recognition nor a question for input nor a rousing
 * talk. What a talk gives scales with trust, from nothing to twice the usual. More than
 * a third of feedback backfires, most of all what is about the person; trust and asking first help.
 * Hand it to `withEdge`.
 */
export function edgeOf({ act, as, rep, roll }: Landing): number {
  const sharpener = SHARPENERS[act];
  if (sharpener === undefined) return 0;
  if (as === 'witness')
    return sharpener.kind === 'recognition' && sharpener.isPublic ? RECOGNITION_SPILL : 0;
  if (sharpener.kind === 'recognition') return RECOGNITION_LIFT;
  if (sharpener.kind === 'input') return INPUT_LIFT;
  const trust = (rep.trust - TRUST_MEAN) / TRUST_SPREAD;
  if (sharpener.kind === 'vision')
    return VISION_LIFT * clamp(1 + TRUST_TO_VISION * trust, 0, MOST_VISION);
  const chance =
    FEEDBACK_BACKFIRES +
    (sharpener.about === 'self' ? SELF_BACKFIRES : 0) +
    (sharpener.isAsked ? ASKED_BACKFIRES : 0) +
    TRUST_TO_BACKFIRE * trust;
  const backfires = roll < clamp(chance, LEAST_BACKFIRES, 1 - LEAST_BACKFIRES);
  return backfires ? FEEDBACK_STING : FEEDBACK_LIFT;
}

/** Adds to a rep's edge what an act did (`edgeOf`); in all it stays within ±0.15 log sales. */
export function withEdge(rep: Rep, by: number): Rep {
  const sharpened = copyOf(rep);
  sharpened.edge = clamp((rep.edge ?? 0) + by, -MOST_EDGE, MOST_EDGE);
  return sharpened;
}
