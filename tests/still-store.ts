import { USUAL_ORDERS } from '../src/scenario/standing-orders.ts';
import type { PersonSnapshot, PlanSnapshot, Snapshot } from '../src/season/snapshot.ts';

/** A rep at work in no particular mood, but for what is said otherwise. */
export const someone = (id: string, more: Partial<PersonSnapshot> = {}): PersonSnapshot => ({
  id,
  name: id,
  role: 'rep',
  look: {},
  mood: 'neutral',
  state: 'working',
  isHere: true,
  isInMoment: false,
  isSpeaking: false,
  ...more,
});

const PLAN: PlanSnapshot = {
  rule: 'none',
  goal: 20,
  handedGoal: 18,
  goalMost: 30,
  coachingHours: 0,
  coachingMost: 12,
  hoursLeft: 45,
  isOpen: true,
  announcements: [],
  hours: { week: 45, paperwork: 0, planned: 0 },
  isGoalTold: false,
  orders: USUAL_ORDERS,
  offered: [],
  purse: 0,
};

/** What a view sees of a store in its first week in which nothing has happened yet, but for what is said otherwise. */
export const stillStore = (more: Partial<Snapshot> = {}): Snapshot => ({
  scenario: { id: 's', title: 'S', store: 'Signal & Co', weeks: 26 },
  seed: 1,
  step: 0,
  week: 1,
  phase: 'plan',
  manager: someone('you', { role: 'manager' }),
  people: [],
  plan: PLAN,
  unread: [],
  weeks: [],
  news: [],
  floor: { customers: [], crowd: 1 },
  hands: [],
  ...more,
});
