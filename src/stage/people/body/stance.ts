import type { Mood } from '../../../scenario/scenario.ts';
import {
  type Business,
  copyTo,
  type Draft,
  draftOf,
  type Hand,
  POSTURES,
  setFar,
  setNear,
  UPRIGHT,
} from '../pose.ts';

/** Whose feelings are shown in a body that stays where it is, and what it does. */
export interface Standing {
  readonly mood: Mood;
  readonly business: Business;
}

/** Holds a body that stays where it is. `time`, in milliseconds, moves it a little; 0 is a still. */
export function stand(mood: Mood, business: Business, time: number): Draft {
  return standIn(draftOf(UPRIGHT), { mood, business }, time);
}

/** The same, into a draft that is there already. @returns that draft. */
export function standIn(draft: Draft, { mood, business }: Standing, time: number): Draft {
  copyTo(draft, POSTURES[mood]);
  stir(draft, mood, time);
  DOINGS[business](draft, time, mood);
  return draft;
}

/** Whether somebody who stands moves so much now that it must be drawn often. */
export function isLively(mood: Mood, business: Business, time: number): boolean {
  const isStill = business === 'waiting' || business === 'carrying';
  return !isStill || isTapping(mood, time) || isHopping(mood, time);
}

function isTapping(mood: Mood, time: number): boolean {
  return (mood === 'annoyed' || mood === 'angry') && time % 3600 < 1500;
}

function isHopping(mood: Mood, time: number): boolean {
  return mood === 'delighted' && time % 4200 < 1300;
}

/** Shifts the weight from leg to leg, now and then looks aside, and taps a foot in anger. */
function stir(draft: Draft, mood: Mood, time: number): void {
  const shift = Math.sin(time / 1450) * Math.min(1, time / 900);
  draft.hipS += 1.3 * shift;
  draft.roll -= 0.022 * shift;
  draft.tilt += 0.02 * Math.sin(time / 1900);
  draft.glance = glanceAt(mood, time);
  if (isTapping(mood, time)) {
    draft.nearFootP += 0.34 * Math.max(0, Math.sin(time / 120));
  }
  if (isHopping(mood, time)) {
    const hop = 3 * Math.abs(Math.sin(time / 210));
    draft.hipU += hop;
    draft.nearFootU += hop;
    draft.farFootU += hop;
  }
}

/** Everyone looks about them now and then; whoever is at ease does so for longer, the uneasy all the time. */
function glanceAt(mood: Mood, time: number): number {
  const [every, during] =
    mood === 'uneasy' ? [2600, 800] : mood === 'neutral' ? [4700, 1700] : [6400, 1100];
  const at = time % every;
  if (time < every || at > during) return 0;
  return Math.floor(time / every) % 2 === 0 ? 1 : -1;
}

type Doing = (draft: Draft, time: number, mood: Mood) => void;

const DOINGS: Readonly<Record<Business, Doing>> = {
  waiting: () => {},
  speaking: speak,
  telephoning: (draft, time) => {
    setNear(draft, [4.4, -5.6, 12.6, 0.75]);
    draft.tilt += 0.1 + 0.02 * Math.sin(time / 500);
    draft.glance = 0;
  },
  pointing: (draft, time) => {
    draft.point = 1 + 0.05 * Math.sin(time / 210);
    draft.lean += 0.08;
    draft.nod += 0.06;
    draft.glance = 0;
  },
  impatient: lookAtWatch,
  carrying: (draft) => setNear(draft, [4, 4.6, -22.6, 0.3]),
  sitting: (draft, time) => {
    sit(draft);
    setNear(draft, LAP);
    setFar(draft, LAP);
    const swing = Math.max(0, Math.sin(time / 900));
    draft.lean += 0.03;
    draft.farFootF += 1.4 * swing;
    draft.farFootP = 0.16 * swing;
  },
};

/** One hand makes the points, the other joins in now and then; each mood in its own manner. */
function speak(draft: Draft, time: number, mood: Mood): void {
  const beat = Math.sin(time / 230);
  const slow = Math.sin(time / 610);
  draft.glance = 0;
  draft.nod += 0.05 * beat;
  draft.tilt += 0.04 * slow;
  draft.lean += 0.02 * slow + 0.03;
  setNear(draft, gesture(mood, beat, slow));
  if (mood === 'angry' || mood === 'uneasy' || mood === 'annoyed') return;
  const size = mood === 'delighted' ? 1.5 : 1;
  setFar(draft, [10, 3 - 2 * slow, -13 + 5 * Math.max(0, slow) * size, 0.4]);
}

/** Where the hand is that speaks along: a finger that jabs, a small wringing, a palm turned out. */
function gesture(mood: Mood, beat: number, slow: number): Hand {
  if (mood === 'angry') return [18 + 2.4 * beat, 0, 2 + 3.4 * beat, 0.5];
  if (mood === 'uneasy') return [12 + beat, -4 + 2 * slow, -11 + 1.6 * beat, 0.3];
  if (mood === 'annoyed') return [13, 9 + 2 * slow, -8 + 2.6 * beat, 0.4];
  const size = mood === 'delighted' ? 1.5 : 1;
  return [13 + 2 * slow, 5 + 3 * slow * size, -8 + 3.6 * beat * size, 0.4];
}

/** Reads the watch, lets the arm sink, taps a foot, and reads it again. */
function lookAtWatch(draft: Draft, time: number): void {
  draft.nearFootP = 0.36 * Math.max(0, Math.sin(time / 125));
  if (time % 5200 > 3000) {
    setNear(draft, [4, 3, -23, 0.5]);
    return;
  }
  setNear(draft, [13.6, -9, -5.4 + 0.5 * Math.sin(time / 300), 0.85]);
  draft.nod += 0.24;
  draft.tilt -= 0.06;
  draft.glance = 0;
}

const LAP: Hand = [12, -4, -19, 0.5];

/** How far ahead of the hips the feet of somebody are who sits, in art pixels. */
const SEATED_FEET_PX = 14.6;

/** Lets legs and hips sit, on a bench or in a wheelchair; hands and head stay as they are. */
function sit(draft: Draft): void {
  draft.seat = 1;
  draft.hipF = 0;
  draft.hipS = 0;
  draft.hipU = Math.min(0, draft.hipU);
  draft.roll = 0;
  draft.nearFootF = SEATED_FEET_PX;
  draft.nearFootS = 6.4;
  draft.nearFootU = 0;
  draft.nearFootP = 0;
  draft.farFootF = SEATED_FEET_PX;
  draft.farFootS = -6.4;
  draft.farFootU = 0;
  draft.farFootP = 0;
}

/** How high the feet stand on a wheelchair's rest. */
const FOOTREST_PX = 4.6;

/** Turns a draft into one of somebody who sits in a wheelchair. @returns the same draft. */
export function inChair(draft: Draft): Draft {
  const { roll } = draft;
  sit(draft);
  draft.roll = roll;
  draft.nearFootF += 1;
  draft.farFootF += 1;
  draft.nearFootU = FOOTREST_PX;
  draft.farFootU = FOOTREST_PX;
  return draft;
}
