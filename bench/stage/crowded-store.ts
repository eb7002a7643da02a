import { USUAL_ORDERS } from '../../src/scenario/standing-orders.ts';
import type { PasserBy, PersonSnapshot, Snapshot } from '../../src/season/snapshot.ts';

/** The people of the measured store, the manager not counted. */
export const PEOPLE = 23;

const MOODS = ['delighted', 'pleased', 'neutral', 'uneasy', 'annoyed', 'angry'] as const;

function person(at: number, isInMoment: boolean): PersonSnapshot {
  return {
    id: `p${at}`,
    name: `Person ${at}`,
    role: at < 8 ? 'rep' : at < 16 ? 'colleague' : 'customer',
    look: {},
    mood: MOODS[at % MOODS.length] ?? 'neutral',
    state: 'working',
    isHere: true,
    isInMoment,
    isSpeaking: isInMoment && at === 0,
  };
}

function customer(at: number): PasserBy {
  return {
    id: `customer ${at}`,
    look: {},
    mood: MOODS[(at * 5) % MOODS.length] ?? 'neutral',
    servedBy: `p${at % 6}`,
    outcome: at % 3 === 0 ? 'pushed-tv' : 'phone',
    steps:
      at % 3 === 0
        ? ['greeted', 'bought', 'pitched', 'pushed', 'signed']
        : ['greeted', 'asked', 'bought'],
    at: at / 24,
  };
}

/** A store with 24 people: at their posts, all on their way to a gathering, or in a week on the floor. */
export function crowdedStore(
  of: 'plan' | 'floor' | 'door' | 'friday',
  step: number,
  walking = PEOPLE,
): Snapshot {
  const isMoment = of === 'floor' || of === 'door';
  const people = Array.from({ length: of === 'friday' ? 8 : PEOPLE }, (_, at) =>
    person(at, isMoment && at < walking),
  );
  return {
    scenario: { id: 'bench', title: 'Bench', store: 'Signal & Co', weeks: 26 },
    seed: 1,
    step,
    week: 3,
    phase: isMoment ? 'moment' : of === 'friday' ? 'friday' : 'plan',
    manager: { ...person(99, isMoment), id: 'you', name: 'You', role: 'manager' },
    people,
    plan: {
      rule: 'push-until-no',
      goal: 18,
      handedGoal: 18,
      goalMost: 36,
      coachingHours: 0,
      coachingMost: 12,
      hoursLeft: 40,
      isOpen: true,
      announcements: [],
      hours: { week: 45, paperwork: 15, planned: 0 },
      isGoalTold: true,
      orders: USUAL_ORDERS,
      offered: [],
      purse: 0,
    },
    ...(isMoment
      ? { conversation: { moment: 'm', title: 'M', where: of, lines: [], choices: [] } }
      : {}),
    unread: [],
    weeks: [],
    news: [],
    floor: { customers: Array.from({ length: 24 }, (_, at) => customer(at)), crowd: 1.5 },
    hands: [],
  };
}
