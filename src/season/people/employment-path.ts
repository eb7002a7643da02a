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
 * An employment: working → thinking of leaving → notice → gone. Notice can come out of the blue, for
 * pay or career; a notice that is given is not taken back; nobody returns.
 */
export const EMPLOYMENT: Readonly<
  Record<RepState, Readonly<Partial<Record<EmploymentEvent, RepState>>>>
> = {
  working: { 'grows-restless': 'thinking', 'gives-notice': 'notice', 'walks-out': 'gone' },
  thinking: { settles: 'working', 'gives-notice': 'notice', 'walks-out': 'gone' },
  notice: { 'notice-runs-out': 'gone', 'walks-out': 'gone' },
  gone: {},
};

/** Names the event that leads from one state to another; undefined when they are the same. */
export function employmentEvent(from: RepState, to: RepState): EmploymentEvent | undefined {
  return EMPLOYMENT_EVENTS.find((event) => EMPLOYMENT[from][event] === to);
}
