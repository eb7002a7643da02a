import type { Path } from '../../dialogue/path.ts';
import type { RepState } from '../../scenario/scenario.ts';

/** What can happen to a rep's employment in a week. */
export const EMPLOYMENT_EVENTS = [
  'grows-restless',
  'settles',
  'gives-notice',
  'notice-runs-out',
  'walks-out',
] as const;
export type EmploymentEvent = (typeof EMPLOYMENT_EVENTS)[number];

/**
 * An employment: working → thinking of leaving → notice → gone. Nobody gives notice out of the blue:
 * what brings them to it, a manager or better pay elsewhere, first shows. A notice that is given is
 * not taken back; nobody returns.
 */
export const EMPLOYMENT: Readonly<
  Record<RepState, Readonly<Partial<Record<EmploymentEvent, RepState>>>>
> = {
  working: { 'grows-restless': 'thinking', 'walks-out': 'gone' },
  thinking: { settles: 'working', 'gives-notice': 'notice', 'walks-out': 'gone' },
  notice: { 'notice-runs-out': 'gone', 'walks-out': 'gone' },
  gone: {},
};

/** Names the event that leads from one state to another; undefined when they are the same. */
export function employmentEvent(from: RepState, to: RepState): EmploymentEvent | undefined {
  return EMPLOYMENT_EVENTS.find((event) => EMPLOYMENT[from][event] === to);
}

/** What is asked of Nature about a rep at the end of each week. */
export type EmploymentQuestion =
  | 'notice-is-over'
  | 'looks-around'
  | 'has-had-enough'
  | 'thinks-of-leaving'
  | 'is-at-ease';

/**
 * One week of an employment, step by step. It begins at one of the four states and ends at `content`,
 * `restless`, `on-notice`, `serving-notice` or `gone`; whoever thought of leaving needs to be more at
 * ease to let go of it than others need not to begin.
 */
export const EMPLOYMENT_WEEK: Path<EmploymentQuestion> = {
  working: { asks: 'looks-around', yes: ['grows-restless', 'restless'], no: ['stays', 'steady'] },
  steady: {
    asks: 'thinks-of-leaving',
    yes: ['grows-restless', 'restless'],
    no: ['goes-on', 'content'],
  },
  thinking: { asks: 'has-had-enough', yes: ['gives-notice', 'on-notice'], no: ['stays', 'torn'] },
  torn: { asks: 'thinks-of-leaving', yes: ['goes-on', 'restless'], no: ['hopes', 'easing'] },
  easing: { asks: 'is-at-ease', yes: ['settles', 'content'], no: ['goes-on', 'restless'] },
  notice: {
    asks: 'notice-is-over',
    yes: ['notice-runs-out', 'gone'],
    no: ['goes-on', 'serving-notice'],
  },
  content: {},
  restless: {},
  'on-notice': {},
  'serving-notice': {},
  gone: {},
};
