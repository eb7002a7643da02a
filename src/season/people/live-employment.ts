import { walkPath } from '../../dialogue/machine.ts';
import type { Path } from '../../dialogue/path.ts';
import { value } from '../../model/coefficients.ts';
import { drawUnit, streamKey } from '../../model/dice.ts';
import {
  hasMadeUpTheirMind,
  quitChance,
  quitRatio,
  stillLooks,
} from '../../model/leaving/hazard.ts';
import { REP_STATES, type RepState } from '../../scenario/scenario.ts';
import { EMPLOYMENT_EVENTS, EMPLOYMENT_WEEK, type EmploymentQuestion } from './employment-path.ts';
import type { EmploymentPlayer, EmploymentWeek } from './players.ts';

/** The week's way from each state: the same states, begun elsewhere. */
const WEEK_FROM = Object.fromEntries(
  REP_STATES.map((state) => [state, { [state]: EMPLOYMENT_WEEK[state], ...EMPLOYMENT_WEEK }]),
) as Readonly<Record<RepState, Path<EmploymentQuestion>>>;

/**
 * Lets a rep's week at the door happen as an XState actor, fed by the same keyed dice and chances as
 * `moveTowardsDoor`. Names the event that changed the employment, if one did.
 */
export const liveEmployment: EmploymentPlayer = (week) => {
  const { id, state } = week.before;
  const { events } = walkPath(`employment-${id}`, WEEK_FROM[state], (question) =>
    answer(question, week),
  );
  return EMPLOYMENT_EVENTS.find((event) => events.includes(event));
};

function answer(question: EmploymentQuestion, { before, after, climate, store }: EmploymentWeek) {
  if (question === 'notice-is-over') return before.noticeWeeks <= 1;
  // The door is come to after the week's work: as the week left them, in Monday's state.
  const { state, noticeWeeks, leaning, leaningWeeks } = before;
  const rep = { ...after, state, noticeWeeks, leaning, leaningWeeks };
  const ratio = quitRatio(rep, climate, store.market.labour);
  const falls = () =>
    drawUnit(store.seed, streamKey(`quit:${rep.id}`), store.week) < quitChance(ratio);
  switch (question) {
    case 'looks-around':
      return falls();
    case 'has-had-enough':
      return hasMadeUpTheirMind(rep, ratio) || falls();
    case 'thinks-of-leaving':
      return stillLooks(rep) || ratio >= value('thinkingFrom');
    case 'is-at-ease':
      return ratio < value('thinkingUntil');
  }
}
