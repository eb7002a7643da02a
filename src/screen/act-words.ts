import type { ActName } from '../scenario/act.ts';

/** An act as the player did it, in the past tense: "asked an open question". */
export const ACT_WORDS: Readonly<Record<ActName, string>> = {
  'ask-open': 'asked an open question',
  'ask-technical': 'asked how it works',
  'ask-investigative': 'asked what happened',
  'ask-curious': 'asked out of curiosity',
  listen: 'listened',
  'explain-why': 'explained why',
  'seek-input': 'asked for their view',
  'show-confidence': 'showed confidence in them',
  encourage: 'encouraged',
  'respect-no': 'respected a no',
  apologise: 'apologised',
  'give-credit': 'gave credit',
  'recognise-in-public': 'praised in front of others',
  'give-chance-to-shine': 'gave a chance to shine',
  'coach-after-sale': 'coached after a sale',
  rehearse: 'rehearsed',
  'model-it-yourself': 'showed how it is done',
  'let-try': 'let them try',
  reassess: 'looked at it afresh',
  teach: 'taught',
  mentor: 'mentored',
  'set-clear-goal': 'set a clear goal',
  'set-deadline': 'set a deadline',
  'follow-up': 'followed up',
  'share-numbers': 'shared the numbers',
  'hold-to-account': 'held to account',
  'delegate-task': 'handed over a task',
  'delegate-authority': 'handed over a decision',
  'state-vision': 'said where it is going',
  'defend-team': 'stood up for the team',
  'help-on-floor': 'helped on the floor',
  celebrate: 'celebrated',
  reward: 'rewarded',
  order: 'gave an order',
  'push-again': 'pushed again',
  'pass-pressure-down': 'passed pressure down',
  threaten: 'threatened',
  warn: 'warned',
  dismiss: 'dismissed somebody',
  hire: 'hired',
  overtime: 'asked for overtime',
  'take-credit': 'took the credit',
  blame: 'blamed',
  ignore: 'looked away',
  postpone: 'put it off',
  'do-it-yourself': 'did it yourself',
  please: 'said what they wanted to hear',
  'hide-the-add-on': 'hid the add-on',
  'report-honestly': 'reported honestly',
  'gloss-over': 'glossed over it',
};

/** The words for an act by any name; an act the catalogue does not know is told by its name. */
export function sayAct(act: string): string {
  return Object.hasOwn(ACT_WORDS, act) ? ACT_WORDS[act as ActName] : act.replaceAll('-', ' ');
}

/** What acts are to the people they meet, in the order in which the end screen shows them. */
export const ACT_KINDS = ['support', 'structure', 'pressure', 'other'] as const;
export type ActKind = (typeof ACT_KINDS)[number];

const STRUCTURE: readonly ActName[] = [
  'set-clear-goal',
  'set-deadline',
  'follow-up',
  'share-numbers',
  'hold-to-account',
  'delegate-task',
  'delegate-authority',
  'state-vision',
];
const PRESSURE: readonly ActName[] = [
  'order',
  'push-again',
  'pass-pressure-down',
  'threaten',
  'warn',
  'dismiss',
  'overtime',
  'take-credit',
  'blame',
];
const OTHER: readonly ActName[] = [
  'hire',
  'ignore',
  'postpone',
  'do-it-yourself',
  'please',
  'hide-the-add-on',
  'report-honestly',
  'gloss-over',
];

/** Tells what kind an act is of; one that the catalogue does not know is `other`. */
export function kindOfAct(act: string): ActKind {
  const isIn = (names: readonly string[]): boolean => names.includes(act);
  if (isIn(STRUCTURE)) return 'structure';
  if (isIn(PRESSURE)) return 'pressure';
  return isIn(OTHER) || !Object.hasOwn(ACT_WORDS, act) ? 'other' : 'support';
}
