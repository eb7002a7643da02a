import type { Mood } from '../../scenario/scenario.ts';
import type { FloorStep, PasserBy } from '../../season/snapshot.ts';
import type { Business } from '../people/pose.ts';

/** What somebody shows during one beat; a bubble is named as its picture is. */
export interface Deed {
  readonly business: 'waiting' | 'speaking' | 'pointing' | 'pressing';
  readonly bubble?: string;
}

/** A stretch of a visit during which both stand still and one thing happens. */
export interface Beat {
  readonly step: FloorStep;
  /** Milliseconds at single speed. */
  readonly ms: number;
  readonly rep: Deed;
  readonly customer: Deed & { readonly mood: Mood };
}

/** How long each step is shown, in milliseconds at single speed. */
const STEP_MS: Readonly<Record<FloorStep, number>> = {
  greeted: 1000,
  asked: 1400,
  bought: 1200,
  pitched: 1500,
  signed: 1300,
  pushed: 1700,
  declined: 1200,
};

const REP_DEEDS: Readonly<Record<FloorStep, Deed>> = {
  greeted: { business: 'speaking', bubble: 'step/greeted' },
  asked: { business: 'speaking', bubble: 'step/asked' },
  bought: { business: 'waiting' },
  pitched: { business: 'pointing', bubble: 'step/pitched' },
  signed: { business: 'waiting' },
  pushed: { business: 'pressing', bubble: 'step/pushed' },
  declined: { business: 'waiting' },
};

const SOUR: readonly Mood[] = ['uneasy', 'annoyed', 'angry'];

/**
 * Tells a visit as beats, in the order in which its steps happened. The customer's mood is theirs
 * only when they leave, for that is what the snapshot knows; one that ends sour shows from the first
 * push or no on. A visit without steps has no beats.
 */
export function beatsOf(customer: PasserBy): readonly Beat[] {
  let isSour = false;
  return customer.steps.map((step) => {
    isSour ||= (step === 'pushed' || step === 'declined') && SOUR.includes(customer.mood);
    return {
      step,
      ms: STEP_MS[step],
      rep: REP_DEEDS[step],
      customer: { ...answerOf(customer, step), mood: isSour ? customer.mood : 'neutral' },
    };
  });
}

/** The bubble with which a customer leaves: what they bought, else how they feel; none when at ease. */
export function farewellOf({ outcome, mood }: PasserBy): string | undefined {
  if (outcome !== 'left') return `visit/${outcome}`;
  return mood === 'neutral' ? undefined : `mood/${mood}`;
}

function answerOf({ outcome }: PasserBy, step: FloorStep): Deed {
  if (step === 'bought') return { business: 'waiting', bubble: 'visit/phone' };
  if (step === 'declined') return { business: 'speaking', bubble: 'step/declined' };
  if (step !== 'signed') return { business: 'waiting' };
  const sold = outcome === 'pushed-tv' ? 'pushed-tv' : 'phone-and-tv';
  return { business: 'waiting', bubble: `visit/${sold}` };
}

/** What a body does for what a show asks of it. */
export function businessOf(asked: Deed['business'] | 'watching' | 'carrying'): Business {
  return BUSINESS[asked];
}

const BUSINESS: Readonly<Record<Deed['business'] | 'watching' | 'carrying', Business>> = {
  waiting: 'waiting',
  speaking: 'speaking',
  pointing: 'pointing',
  pressing: 'pointing',
  watching: 'impatient',
  carrying: 'carrying',
};
