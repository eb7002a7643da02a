import type { Intent } from '../../../season/intent.ts';
import type { Snapshot } from '../../../season/snapshot.ts';
import { PLAY_WORDS } from '../../words/play-words.ts';
import { WORDS } from '../../words.ts';
import { useArrival } from '../use-arrival.ts';
import { Briefing } from './ahead/briefing.tsx';
import { Outlook, sayReach } from './ahead/outlook.tsx';
import { TakeBack } from './ahead/take-back.tsx';
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
  /** Opens what the player knows of the team. */
  readonly onKnow: () => void;
  /** Takes the latest so many settings and guesses of this plan back. */
  readonly onTakeBack: (count: number) => void;
}

/** Shows the plan of a week: what head office says, the player's own hours, and the standing orders. */
export function PlanView(props: PlanViewProps) {
  const { snapshot, language, priceOf, onIntent, onKnow, onTakeBack } = props;
  const { plan, week, outlook } = snapshot;
  const heading = useArrival(week);
  return (
    <section class="card panel-card plan" aria-label={WORDS.region.plan}>
      <h2 ref={heading} tabIndex={-1}>
        {PLAY_WORDS.plan.heading(week)}
      </h2>
      <Briefing snapshot={snapshot} language={language} />
      <Memos plan={plan} language={language} />
      <Outlook outlook={outlook} week={week} />
      <TeamStrip snapshot={snapshot} onKnow={onKnow} />
      <OwnWeek snapshot={snapshot} onIntent={onIntent} />
      <GoalChoice
        plan={plan}
        ordered={outlook?.ordered?.goal}
        onGoal={(goal) => onIntent({ do: 'set-goal', goal })}
      />
      <RuleChoice
        rule={plan.rule}
        ordered={outlook?.ordered?.rule}
        isOpen={plan.isOpen}
        onRule={(rule) => onIntent({ do: 'set-rule', rule })}
      />
      <OrderGroups snapshot={snapshot} priceOf={priceOf} onIntent={onIntent} />
      <WeekGuess key={week} plan={plan} onIntent={onIntent} />
      <TakeBack key={`${week} back`} made={outlook?.made ?? 0} onTakeBack={onTakeBack} />
      <div class="panel-foot">
        {outlook !== undefined && <p class="reach">{sayReach(outlook, week)}</p>}
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
