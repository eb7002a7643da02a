import { repurchaseOf } from '../../model/repurchase.ts';
import { ACTS } from '../../scenario/act.ts';
import { actPlace } from '../../scenario/places.ts';
import type { SeasonEvent } from '../event.ts';
import { readPlace } from '../numbers.ts';
import { knewOf } from '../people/know/notes-met.ts';
import type { SeasonRules } from '../rules.ts';
import type { EndingSnapshot } from '../snapshot.ts';
import type { SeasonState } from '../state.ts';
import { measuresOf } from './measures.ts';
import { turnsOf } from './turns.ts';

/** Gives how a season ended; undefined while it goes on. */
export function endingOf(rules: SeasonRules, state: SeasonState): EndingSnapshot | undefined {
  const ending = rules.scenario.endings.find(({ id }) => id === state.ending);
  if (ending === undefined) return undefined;
  return {
    id: ending.id,
    title: ending.title,
    lines: ending.lines,
    week: state.week,
    acts: actsUsed(rules, state),
    turns: turnsOf(rules, state),
    measures: measuresOf(state),
    clawbackToCome: clawbackToCome(state),
    later: laterOf(state),
    left: leaversOf(rules, state),
    knew: knewOf(rules, state),
    questions: rules.scenario.debrief.questions,
  };
}

/** What customers who would come back are worth when they need their next phone. */
function laterOf({ totals }: SeasonState): EndingSnapshot['later'] {
  const { phones, dollars } = repurchaseOf(totals.returningBuyers);
  return { customers: Math.round(phones), dollars: Math.round(dollars) };
}

type Moved = Extract<SeasonEvent, { type: 'repMoved' }>;

/** Lists who left. The reason is the one for which notice was given; that it ran out is none. */
function leaversOf(rules: SeasonRules, { events }: SeasonState): EndingSnapshot['left'] {
  const moves = events.filter((event): event is Moved => event.type === 'repMoved');
  return moves.flatMap(({ person, to, because }) => {
    if (to !== 'gone') return [];
    const notice = moves.find((move) => move.person === person && move.to === 'notice');
    const name = rules.scenario.cast.find(({ id }) => id === person)?.name ?? person;
    return [{ name, week: because.week, because: (notice?.because ?? because).words }];
  });
}

/** Counts the acts of a season, the most used first, those used equally often by the catalogue. */
function actsUsed(rules: SeasonRules, state: SeasonState): EndingSnapshot['acts'] {
  return ACTS.map((act) => ({ act, times: readPlace(rules, state.numbers, actPlace(act)) }))
    .filter(({ times }) => times > 0)
    .sort((a, b) => b.times - a.times);
}

/** Dollars that will still be taken back for contracts already known to be cancelled. */
export function clawbackToCome(state: Pick<SeasonState, 'clawbacks' | 'reports'>): number {
  const closed = state.reports.at(-1)?.week ?? 0;
  return state.clawbacks
    .filter(({ dueIn }) => dueIn > closed)
    .reduce((sum, { dollars }) => sum + dollars, 0);
}
