import type { SeasonEvent, WeekReport } from '../season/event.ts';
import type { FloorStep, Snapshot } from '../season/snapshot.ts';

/** Which of the three volumes a sound obeys. */
export const CHANNELS = ['voices', 'effects', 'ambience'] as const;
export type Channel = (typeof CHANNELS)[number];

/** Every short sound, and the volume that it obeys. Its words are the screens' own. */
export const CUES = {
  door: 'effects',
  phone: 'effects',
  register: 'effects',
  choice: 'effects',
  'mood-up': 'voices',
  'mood-down': 'voices',
  'week-end': 'effects',
  success: 'effects',
  setback: 'effects',
  steps: 'effects',
} as const satisfies Readonly<Record<string, Channel>>;

/** The name of one short sound. */
export type Cue = keyof typeof CUES;

/** Trait points that must change in all before somebody is heard to take it well or badly. */
const HEARD_POINTS = 4;

/** The feelings that can be heard; variables and store measures make no sound. */
const FEELING = /\.(?:morale|trust|ownership|comfort)$/;

/** How the present moment begins to be heard. */
export type Arrival = 'phone' | 'door' | 'steps';

/**
 * Says how the present moment is heard to begin: the phone rings, the door chimes for somebody from
 * outside, and anyone of the team comes on foot. Without a moment it is the door.
 */
export function arrivalOf({
  conversation,
  people,
}: Pick<Snapshot, 'conversation' | 'people'>): Arrival {
  if (conversation === undefined || conversation.where === 'door') return 'door';
  if (conversation.where === 'phone') return 'phone';
  const isOutsider = (role: string): boolean => role === 'customer' || role === 'district-manager';
  return people.some(({ isInMoment, role }) => isInMoment && isOutsider(role)) ? 'door' : 'steps';
}

/**
 * Lists the sounds for what one intent brought about, in the order of the events, each at most
 * once. A week is heard as its register, if anything was sold, and its closing chime; feelings only
 * where a choice moved them, 4 points or more in all, for people and not for numbers.
 */
export function cuesFor(events: readonly SeasonEvent[], arrival: Arrival = 'door'): Cue[] {
  const cues = new Set<Cue>();
  for (const event of events) for (const cue of cuesOf(event, events, arrival)) cues.add(cue);
  const felt = feltBy(events);
  if (felt >= HEARD_POINTS) cues.add('mood-up');
  if (felt <= -HEARD_POINTS) cues.add('mood-down');
  return [...cues];
}

function cuesOf(event: SeasonEvent, all: readonly SeasonEvent[], arrival: Arrival): Cue[] {
  switch (event.type) {
    case 'momentBegan':
      return [arrival];
    case 'chose':
    case 'ruleSet':
    case 'goalHanded':
    case 'coachingSet':
    case 'orderSet':
    case 'guessed':
      return ['choice'];
    case 'weekClosed':
      return event.report.gross > 0 ? ['register', 'week-end'] : ['week-end'];
    case 'repMoved':
      return employmentCues(event.to);
    case 'customerRemembered':
      return [event.how === 'came-back' ? 'mood-up' : 'mood-down'];
    case 'reviewed':
      return [
        ...verdictCues(event.verdict),
        ...(event.gives === 'money' ? ['register' as const] : []),
      ];
    case 'seasonEnded':
      return [endingCue(all)];
    default:
      return [];
  }
}

/** Somebody who goes is heard to walk away; who only thinks of it keeps that to themselves. */
function employmentCues(to: (SeasonEvent & { type: 'repMoved' })['to']): Cue[] {
  if (to === 'gone') return ['steps', 'setback'];
  return to === 'notice' ? ['setback'] : [];
}

function verdictCues(verdict: (SeasonEvent & { type: 'reviewed' })['verdict']): Cue[] {
  if (verdict === 'praised') return ['success'];
  return verdict === 'accepted' ? [] : ['setback'];
}

/**
 * Gives the sound of an ending. It grades nobody: the falling notes are for a job lost or half of
 * the team gone, the chord for a team that is whole, and the plain closing chime for all between.
 */
function endingCue(events: readonly SeasonEvent[]): Cue {
  if (events.some((event) => event.type === 'reviewed' && event.verdict === 'dismissed'))
    return 'setback';
  const retention = lastReport(events)?.staffRetention;
  if (retention === undefined) return 'week-end';
  if (retention <= 50) return 'setback';
  return retention >= 100 ? 'success' : 'week-end';
}

function lastReport(events: readonly SeasonEvent[]): WeekReport | undefined {
  const closed = events.findLast((event) => event.type === 'weekClosed');
  return closed?.report;
}

/** Adds up what choices did to people's feelings, in points. */
function feltBy(events: readonly SeasonEvent[]): number {
  let points = 0;
  for (const event of events) {
    if (event.type !== 'changed' || !FEELING.test(event.place)) continue;
    const { kind } = event.because;
    if (kind === 'act' || kind === 'choice' || kind === 'chance') points += event.to - event.from;
  }
  return points;
}

/** What of a visit can be heard across the room; talking is in the murmur already. */
const FLOOR_CUES: Readonly<Record<FloorStep, Cue | undefined>> = {
  greeted: undefined,
  asked: undefined,
  bought: 'register',
  pitched: undefined,
  signed: 'register',
  pushed: 'mood-down',
  declined: undefined,
};

/** Gives the sound of one step of a visit that is watched on the floor, if it has one. */
export function cueOfFloorStep(step: FloorStep): Cue | undefined {
  return FLOOR_CUES[step];
}
