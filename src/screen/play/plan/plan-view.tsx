import type { Intent } from '../../../season/intent.ts';
import type { Snapshot } from '../../../season/snapshot.ts';
import { PLAY_WORDS } from '../../words/play-words.ts';
import { WORDS } from '../../words.ts';
import { useArrival } from '../use-arrival.ts';
import { GoalChoice } from './goal-choice.tsx';
import { Memos } from './memos.tsx';
import { OrderGroups } from './order-groups.tsx';
import type { PriceOf } from './order-price.ts';
import { OwnWeek } from './own-week.tsx';
import { RuleChoice } from './rule-choice.tsx';
import { TeamStrip } from './team-strip.tsx';
import { WeekGuess } from './week-guess.tsx';

interface PlanViewProps {
  readonly snapshot: Snapshot;
  /** The language of head office's words, when it is not that of the screen. */
  readonly language: string | undefined;
  readonly priceOf: PriceOf;
  readonly onIntent: (intent: Intent) => void;
}

/** Shows the plan of a week: what head office says, the player's own hours, and the standing orders. */
export function PlanView({ snapshot, language, priceOf, onIntent }: PlanViewProps) {
  const { plan, week } = snapshot;
  const heading = useArrival(week);
  return (
    <section class="card panel-card plan" aria-label={WORDS.region.plan}>
      <h2 ref={heading} tabIndex={-1}>
        {PLAY_WORDS.plan.heading(week)}
      </h2>
      <Memos plan={plan} language={language} />
      <TeamStrip snapshot={snapshot} />
      <OwnWeek snapshot={snapshot} onIntent={onIntent} />
      <GoalChoice plan={plan} onGoal={(goal) => onIntent({ do: 'set-goal', goal })} />
      <RuleChoice
        rule={plan.rule}
        isOpen={plan.isOpen}
        onRule={(rule) => onIntent({ do: 'set-rule', rule })}
      />
      <OrderGroups snapshot={snapshot} priceOf={priceOf} onIntent={onIntent} />
      <WeekGuess key={week} plan={plan} onIntent={onIntent} />
      <div class="panel-foot">
        <button
          type="button"
          class="button primary big"
          data-go-on="plan"
          onClick={() => onIntent({ do: 'go-on' })}
        >
          {PLAY_WORDS.plan.open}
        </button>
      </div>
    </section>
  );
}
