import { useEffect, useState } from 'preact/hooks';
import { TV_RULES, type TvRule } from '../../scenario/scenario.ts';
import type { Intent } from '../../season/intent.ts';
import type { PlanSnapshot, Snapshot } from '../../season/snapshot.ts';
import { RULE_WORDS, WORDS } from '../words.ts';
import { StayButton } from './stay-button.tsx';
import { useArrival } from './use-arrival.ts';

interface PlanViewProps {
  readonly snapshot: Snapshot;
  /** The language of head office's words, when it is not that of the screen. */
  readonly language: string | undefined;
  readonly onIntent: (intent: Intent) => void;
}

/** Shows the standing orders of the week: the TV rule, the goal, and what head office says. */
export function PlanView({ snapshot, language, onIntent }: PlanViewProps) {
  const { plan, week } = snapshot;
  const heading = useArrival(week);
  return (
    <section class="card panel-card plan" aria-label={WORDS.region.plan}>
      <h2 ref={heading} tabIndex={-1}>
        {WORDS.plan.heading(week)}
      </h2>
      <Memos plan={plan} language={language} />
      <RuleChoice
        rule={plan.rule}
        isOpen={plan.isOpen}
        onRule={(rule) => onIntent({ do: 'set-rule', rule })}
      />
      <GoalChoice plan={plan} onGoal={(goal) => onIntent({ do: 'set-goal', goal })} />
      <button
        type="button"
        class="button primary big"
        data-go-on="plan"
        onClick={() => onIntent({ do: 'go-on' })}
      >
        {WORDS.plan.open}
      </button>
    </section>
  );
}

/** Older words than these would push the plan itself off the screen. */
const MEMOS_SHOWN = 2;

function Memos({
  plan,
  language,
}: {
  readonly plan: PlanSnapshot;
  readonly language: string | undefined;
}) {
  if (plan.announcements.length === 0) return null;
  return (
    <section class="memo" aria-label={WORDS.plan.office}>
      <h3>{WORDS.plan.office}</h3>
      {plan.announcements.slice(-MEMOS_SHOWN).map(({ week, text }) => (
        <p key={`${week} ${text}`}>
          <small>{WORDS.plan.officeWeek(week)}</small> <span lang={language}>{text}</span>
        </p>
      ))}
    </section>
  );
}

interface RuleChoiceProps {
  readonly rule: TvRule;
  readonly isOpen: boolean;
  readonly onRule: (rule: TvRule) => void;
}

function RuleChoice({ rule, isOpen, onRule }: RuleChoiceProps) {
  return (
    <fieldset class="rules" disabled={!isOpen}>
      <legend>{WORDS.plan.rule}</legend>
      {TV_RULES.map((one) => (
        <label class="rule" key={one}>
          <input
            type="radio"
            name="tv-rule"
            value={one}
            checked={one === rule}
            onChange={() => onRule(one)}
          />
          <span>
            <b>{RULE_WORDS[one].name}</b>
            <small>{RULE_WORDS[one].means}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

interface GoalChoiceProps {
  readonly plan: PlanSnapshot;
  readonly onGoal: (goal: number) => void;
}

function GoalChoice({ plan, onGoal }: GoalChoiceProps) {
  const { goal, handedGoal, goalMost, isOpen, lastTv } = plan;
  const [shown, setShown] = useState(handedGoal);
  useEffect(() => setShown(handedGoal), [handedGoal]);
  const canBe = (wanted: number) => isOpen && wanted >= 0 && wanted <= goalMost;
  const step = (by: number, label: string, sign: string) => (
    <StayButton
      look="round"
      label={label}
      isOff={!canBe(handedGoal + by)}
      onPress={() => onGoal(handedGoal + by)}
    >
      {sign}
    </StayButton>
  );
  return (
    <fieldset class="goal">
      <legend>{WORDS.plan.goal}</legend>
      <p>
        {WORDS.plan.goalWanted(goal)} {lastTv !== undefined && WORDS.plan.goalLast(lastTv)}
      </p>
      <div class="stepper">
        {step(-1, WORDS.plan.less, '−')}
        <output>
          <b>{shown}</b> {WORDS.plan.goalUnit}
        </output>
        {step(1, WORDS.plan.more, '+')}
      </div>
      <input
        type="range"
        aria-label={WORDS.plan.goal}
        min={0}
        max={goalMost}
        value={shown}
        disabled={!isOpen}
        onInput={(event) => setShown(Number(event.currentTarget.value))}
        onChange={(event) => onGoal(Number(event.currentTarget.value))}
      />
      <StayButton
        look="small"
        isOff={handedGoal === goal || !canBe(goal)}
        onPress={() => onGoal(goal)}
      >
        {WORDS.plan.same}
      </StayButton>
    </fieldset>
  );
}
