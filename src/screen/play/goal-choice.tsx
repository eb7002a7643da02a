import { useEffect, useRef, useState } from 'preact/hooks';
import type { PlanSnapshot } from '../../season/snapshot.ts';
import { WORDS } from '../words.ts';
import { StayButton } from './stay-button.tsx';

interface GoalChoiceProps {
  readonly plan: PlanSnapshot;
  readonly onGoal: (goal: number) => void;
}

/** Sets the goal that the player hands on to the team. */
export function GoalChoice({ plan, onGoal }: GoalChoiceProps) {
  const { goal, handedGoal, goalMost, isOpen, lastTv } = plan;
  const [shown, setShown] = useState(handedGoal);
  const slider = useRef<HTMLInputElement>(null);
  useEffect(() => setShown(handedGoal), [handedGoal]);
  const canBe = (wanted: number) => isOpen && wanted >= 0 && wanted <= goalMost;
  const step = (by: number, label: string, sign: string) => (
    <StayButton
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
        ref={slider}
        type="range"
        aria-label={WORDS.plan.goal}
        min={0}
        max={goalMost}
        value={shown}
        disabled={!isOpen}
        onInput={(event) => setShown(Number(event.currentTarget.value))}
        onChange={(event) => onGoal(Number(event.currentTarget.value))}
      />
      {handedGoal !== goal && canBe(goal) && (
        <button
          type="button"
          class="link-button"
          onClick={() => {
            // The button goes away; the focus must not fall back to the page.
            slider.current?.focus();
            onGoal(goal);
          }}
        >
          {WORDS.plan.same}
        </button>
      )}
    </fieldset>
  );
}
