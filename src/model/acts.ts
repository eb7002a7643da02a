import {
  ACTS,
  type ActCatalogue,
  type ActFit,
  type ActImpact,
  type ActLoad,
  type ActName,
} from '../scenario/act.ts';
import { FITS } from './acts/fits.ts';

const NONE: ActImpact = {};

/** Support, structure and pressure that an act adds to the dials, in points. */
type Dials = readonly [support: number, structure: number, pressure: number];

/** An act as it stands below; whom it fits is told mechanism by mechanism in `acts/fits.ts`. */
type Entry = Omit<ActLoad, 'fits'>;

const act = (
  dials: Dials,
  hours: number,
  because: string,
  addressed: ActImpact = NONE,
  witnesses: ActImpact = NONE,
): Entry => ({
  support: dials[0],
  structure: dials[1],
  pressure: dials[2],
  hours,
  because,
  addressed,
  witnesses,
});

const feel = (morale: number, trust: number, ownership = 0, comfort = 0): ActImpact => ({
  morale,
  trust,
  ownership,
  comfort,
});

const ENTRIES: Readonly<Record<ActName, Entry>> = {
  // ---- asking and listening
  'ask-open': act([6, 0, 0], 1, 'you asked before you told', feel(2, 3, 2)),
  'ask-technical': act([4, 2, 0], 1, 'you asked how it is done', feel(1, 2, 2)),
  'ask-investigative': act([4, 3, 0], 1, 'you asked what was behind it', feel(0, 2, 3)),
  'ask-curious': act([7, 0, 0], 1, 'you wanted to know what they see', feel(2, 4, 3)),
  listen: act([7, 0, -2], 1, 'you heard them out', feel(3, 4, 1, 4)),
  'explain-why': act([3, 4, 0], 1, 'you said why', feel(1, 2, 1, 2)),
  'seek-input': act(
    [6, 1, 0],
    1,
    'you asked for their view before deciding',
    feel(2, 3, 4),
    feel(1, 1, 1),
  ),
  // ---- people
  'show-confidence': act([6, 0, 0], 0, 'you showed that you count on them', feel(3, 2, 3)),
  encourage: act([5, 0, 0], 0, 'you encouraged them', feel(4, 1, 1)),
  'respect-no': act([5, 0, -4], 0, 'a no was allowed to stand', feel(1, 4, 2, 6), feel(1, 1, 0)),
  apologise: act([4, 0, -3], 0, 'you owned up', feel(2, 5, 0, 6), feel(0, 2, 0)),
  'give-credit': act(
    [6, 0, 0],
    0,
    'the credit went where it was due',
    feel(4, 4, 2),
    feel(1, 1, 0),
  ),
  'recognise-in-public': act(
    [6, 2, 0],
    1,
    'you praised it in front of the others',
    feel(5, 2, 2),
    feel(1, 0, 1),
  ),
  'give-chance-to-shine': act([6, 2, 0], 1, 'you gave them the stage', feel(4, 3, 5)),
  // ---- coaching
  'coach-after-sale': act([6, 4, 0], 2, 'you went through the sale with them', feel(2, 3, 3)),
  rehearse: act([5, 6, 0], 2, 'you practised it together', feel(2, 3, 4)),
  'model-it-yourself': act(
    [5, 4, 0],
    2,
    'you showed it on the floor',
    feel(1, 4, 1),
    feel(1, 2, 0),
  ),
  'let-try': act([5, 1, -2], 1, 'they were allowed to try, and to fail', feel(1, 2, 5)),
  reassess: act([3, 5, 0], 1, 'you came back to see how it went', feel(1, 3, 2)),
  teach: act([3, 5, 0], 2, 'you taught it step by step', feel(1, 1, 1)),
  mentor: act([8, 1, 0], 2, 'you talked about where they want to get to', feel(4, 5, 3)),
  // ---- structure
  'set-clear-goal': act([0, 9, 0], 1, 'everyone knew what was expected', feel(0, 1, 1)),
  'set-deadline': act([0, 7, 3], 0, 'there was a date on it', feel(-1, 0, 0)),
  'follow-up': act([2, 8, 0], 1, 'you followed up', feel(0, 2, 1)),
  'share-numbers': act([2, 6, 0], 1, 'the numbers were on the table', feel(0, 2, 2), feel(0, 1, 1)),
  'hold-to-account': act([0, 8, 4], 1, 'a promise was held to', feel(-2, 1, 1), feel(0, 1, 0)),
  'delegate-task': act([1, 4, 1], 1, 'the job was handed over', feel(0, 0, 1)),
  'delegate-authority': act(
    [6, 3, -1],
    1,
    'the decision was handed over with the job',
    feel(3, 4, 7),
  ),
  'state-vision': act([3, 4, 0], 1, 'you said what the store is for', feel(2, 1, 1)),
  // ---- standing up for people
  'defend-team': act(
    [8, 0, -5],
    1,
    'you stood in front of your team',
    feel(3, 5, 1),
    feel(2, 3, 0),
  ),
  'help-on-floor': act(
    [6, 1, -1],
    3,
    'you took a shift’s worth off them',
    feel(3, 4, 0, 3),
    feel(1, 2, 0),
  ),
  celebrate: act([5, 1, -2], 2, 'there was something to celebrate', feel(5, 1, 1)),
  reward: act([3, 3, 0], 1, 'it was worth something', feel(4, 1, -1), feel(-1, 0, 0)),
  // ---- pressure
  order: act([-3, 4, 7], 0, 'it was an order', feel(-3, -3, -4)),
  'push-again': act([-3, 0, 8], 0, 'a no was not taken for an answer', feel(-2, -2, -2, -9)),
  'pass-pressure-down': act(
    [-5, 1, 10],
    0,
    'the pressure from above was handed on',
    feel(-4, -4, -3),
    feel(-2, -2, -1),
  ),
  threaten: act([-9, 0, 14], 0, 'there was a threat in it', feel(-7, -9, -5), feel(-4, -5, -2)),
  warn: act([-2, 5, 7], 1, 'there was a warning', feel(-4, -3, -1), feel(-1, 0, 0)),
  dismiss: act([-4, 3, 10], 3, 'somebody was let go', feel(-10, -12, 0), feel(-5, -4, -1)),
  hire: act([1, 2, -1], 4, 'help was hired', NONE, feel(2, 1, 0)),
  overtime: act([-3, 2, 6], 0, 'there was overtime', feel(-4, -2, -1)),
  // ---- what damages quietly
  'take-credit': act([-8, 0, 2], 0, 'the credit went to you', feel(-4, -8, -4), feel(-2, -4, -1)),
  blame: act([-8, 0, 7], 0, 'the blame went down', feel(-6, -8, -3), feel(-3, -4, -1)),
  ignore: act([-5, -4, 0], 0, 'nothing was said', feel(-3, -4, -1, -5)),
  postpone: act([-2, -4, 0], 0, 'it was put off', feel(-1, -2, 0, -2)),
  'do-it-yourself': act([-1, -2, 0], 3, 'you did it yourself', feel(-1, -1, -5)),
  please: act([2, -7, -4], 1, 'everyone was kept happy', feel(3, 0, -1, 2)),
  'hide-the-add-on': act(
    [-4, -2, 9],
    0,
    'the add-on went in without being said',
    feel(-3, -6, -3, -8),
    feel(-2, -3, -1),
  ),
  // ---- upwards
  'report-honestly': act([1, 4, -1], 1, 'you reported it as it was', feel(0, 3)),
  'gloss-over': act(
    [-1, -3, 2],
    0,
    'the report was better than the week',
    feel(0, -2),
    feel(0, -1, 0),
  ),
};

/**
 * What each act does, once for all scenarios. Directions follow the evidence (support raises morale,
 * trust and ownership; structure raises effort with little harm; pressure lowers all three), which
 * `acts/evidence.ts` names act by act; sizes are our judgement, grade C, chosen so that a single act
 * moves a person by a few points and only a habit moves the store.
 */
export const ACT_CATALOGUE = Object.fromEntries(
  ACTS.map((name): [ActName, ActLoad] => [name, { ...ENTRIES[name], fits: fitsOf(name) }]),
) as ActCatalogue;

function fitsOf(name: ActName): ActFit[] {
  return Object.values(FITS).filter(({ acts }) => (acts as readonly ActName[]).includes(name));
}

/**
 * Says why an act changed somebody, as a player reads it: "you taught it step by step", and where it
 * fitted the person unlike most, "you taught it step by step, but they knew that already".
 */
export function sayBecause(act: ActName, fit?: ActFit): string {
  const { because } = ENTRIES[act];
  return fit === undefined ? because : `${because}, ${fit.because}`;
}

/** Acts that count as coaching, and so raise what reps can learn. */
export const COACHING_ACTS: ReadonlySet<ActName> = new Set<ActName>([
  'coach-after-sale',
  'rehearse',
  'model-it-yourself',
  'reassess',
  'teach',
  'mentor',
]);
