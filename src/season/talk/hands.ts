import type { SeasonRules } from '../rules.ts';
import type { HandsSnapshot } from '../snapshot.ts';
import type { SeasonState } from '../state.ts';

/**
 * Tells, to three decimals, how divided raised hands are: 0 when all are on one choice, 1 when spread evenly over all
 * the choices (two choices, 6 and 6), 0.75 for 9 and 3. Nobody's hand, or one choice alone, is 0.
 */
export function dividedness(counts: readonly number[]): number {
  const all = counts.reduce((sum, count) => sum + count, 0);
  if (all === 0 || counts.length < 2) return 0;
  const together = counts.reduce((sum, count) => sum + (count / all) ** 2, 0);
  return Math.round((1000 * (1 - together)) / (1 - 1 / counts.length)) / 1000;
}

/** Gives the decisions that a class took by hands, in the order in which they were taken. */
export function handsOf(rules: SeasonRules, state: SeasonState): HandsSnapshot[] {
  return state.hands.map(({ choice, week, counts }) => {
    const moment = choice.slice(0, choice.indexOf('.'));
    return {
      choice,
      week,
      moment: rules.moments.get(moment)?.title ?? moment,
      counts: counts.map(({ id, hands }) => ({
        id,
        hands,
        text: rules.choices.get(id)?.text ?? id,
      })),
      divided: dividedness(counts.map(({ hands }) => hands)),
    };
  });
}
