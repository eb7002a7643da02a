import type { SeasonEvent, WeekReport } from '../season/event.ts';
import type { ConversationSnapshot } from '../season/snapshot.ts';

/** Which of the three volumes a sound obeys. */
export const CHANNELS = ['voices', 'effects', 'ambience'] as const;
export type Channel = (typeof CHANNELS)[number];

/** Every short sound, its visible twin in words, and the volume that it obeys. */
export const CUES = {
  door: { caption: 'door chime', channel: 'effects' },
  phone: { caption: 'phone rings', channel: 'effects' },
  register: { caption: 'cash register', channel: 'effects' },
  choice: { caption: 'soft tap', channel: 'effects' },
  'mood-up': { caption: 'a pleased “mm-hm”', channel: 'voices' },
  'mood-down': { caption: 'an unhappy “hmm”', channel: 'voices' },
  'week-end': { caption: 'closing chime', channel: 'effects' },
  success: { caption: 'bright chord', channel: 'effects' },
  setback: { caption: 'falling notes', channel: 'effects' },
} as const satisfies Readonly<
  Record<string, { readonly caption: string; readonly channel: Channel }>
>;

/** The name of one short sound. */
export type Cue = keyof typeof CUES;

/** Where a moment takes place. */
type Where = ConversationSnapshot['where'];

/** Trait points that must change in all before somebody is heard to take it well or badly. */
const HEARD_POINTS = 4;

/** The feelings that can be heard; variables and store measures make no sound. */
const FEELING = /\.(?:morale|trust|ownership|comfort)$/;

/**
 * Lists the sounds for what one intent brought about, in the order of the events, each at most
 * once. `where` is where the present moment takes place: on the phone it rings, anywhere else the
 * door chimes. A week is heard as its register, if anything was sold, and its closing chime; feelings
 * only where a choice moved them, 4 points or more in all, for people and not for numbers.
 */
export function cuesFor(events: readonly SeasonEvent[], where?: Where): Cue[] {
  const cues = new Set<Cue>();
  for (const event of events) for (const cue of cuesOf(event, events, where)) cues.add(cue);
  const felt = feltBy(events);
  if (felt >= HEARD_POINTS) cues.add('mood-up');
  if (felt <= -HEARD_POINTS) cues.add('mood-down');
  return [...cues];
}

function cuesOf(event: SeasonEvent, all: readonly SeasonEvent[], where: Where | undefined): Cue[] {
  switch (event.type) {
    case 'momentBegan':
      return [where === 'phone' ? 'phone' : 'door'];
    case 'chose':
    case 'ruleSet':
    case 'goalHanded':
    case 'coachingSet':
      return ['choice'];
    case 'weekClosed':
      return event.report.gross > 0 ? ['register', 'week-end'] : ['week-end'];
    case 'repMoved':
      return event.to === 'notice' || event.to === 'gone' ? ['setback'] : [];
    case 'reviewed':
      return verdictCues(event.verdict);
    case 'seasonEnded':
      return [endingCue(all)];
    default:
      return [];
  }
}

function verdictCues(verdict: 'praised' | 'accepted' | 'warned' | 'dismissed'): Cue[] {
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
