import { drawUnit, streamKey } from '../../model/dice.ts';
import { moralePull, type Rep } from '../../model/rep.ts';
import type { Prediction } from '../intent.ts';
import { strongestCause } from '../outcome/strongest-cause.ts';
import { type Draft, heardEvents, isHeard } from '../state.ts';
import { climateNow } from './climate.ts';

/** Points of morale by which somebody must move in a week to feel better or worse. */
const NOTICEABLE = 1;

/** How much more likely the player is asked about somebody whom the week pulls by one point. */
const PER_POINT = 3;

const STREAM = streamKey('asked-about');

/**
 * Picks the person about whom the player may guess this week: somebody who works here, not the one
 * of the plan before if there is another, and rather one whose mood is about to move. Weeks without a
 * plan ask nothing, nor do seasons of which nobody hears: no number depends on it.
 */
export function askAbout(draft: Draft): void {
  if (draft.phase !== 'plan' || !isHeard(draft)) return;
  const here = draft.reps.filter(({ state }) => state !== 'gone');
  const others = here.filter(({ id }) => id !== draft.asked);
  const able = others.length === 0 ? here : others;
  const roll = drawUnit(draft.seed, STREAM, draft.week);
  draft.asked = pick(draft, able, roll)?.id;
  draft.guess = undefined;
}

function pick(draft: Draft, able: readonly Rep[], roll: number): Rep | undefined {
  const climate = climateNow(draft);
  const weights = able.map((rep) => {
    const { support, structure, pressure, resting } = moralePull(rep, climate);
    return 1 + PER_POINT * Math.abs(support + structure + pressure + resting);
  });
  let left = roll * weights.reduce((sum, weight) => sum + weight, 0);
  return able.find((_, i) => {
    left -= weights[i] ?? 0;
    return left < 0;
  });
}

/** Tells what came of the week's guess, if there was one: how the person's morale moved, and why. */
export function tellGuess(draft: Draft): void {
  const { guess, week } = draft;
  if (guess === undefined) return;
  const { person, from } = guess;
  const change = (draft.reps.find(({ id }) => id === person)?.morale ?? from) - from;
  const was: Prediction =
    change >= NOTICEABLE ? 'better' : change <= -NOTICEABLE ? 'worse' : 'same';
  const because = strongestCause(heardEvents(draft), {
    places: new Set([`${person}.morale`]),
    from: week,
    to: week,
    way: Math.sign(change),
  });
  const told = because === undefined || was === 'same' ? {} : { because };
  draft.events.push({ type: 'predicted', about: 'week', person, guess: guess.guess, was, ...told });
  draft.guess = undefined;
}
