import { useEffect, useRef, useState } from 'preact/hooks';
import type { PlanSnapshot } from '../../../season/snapshot.ts';
import { ORDER_WORDS } from '../../words/order-words.ts';
import { OUTLOOK_WORDS } from '../../words/outlook-words.ts';
import { PLAY_WORDS } from '../../words/play-words.ts';
import { NewMark } from './ahead/outlook.tsx';
import { Stepper } from './stepper.tsx';

interface GoalChoiceProps {
  readonly plan: PlanSnapshot;
  /** What head office made of it this week, if it did. */
  readonly ordered: { readonly from?: number; readonly to: number } | undefined;
  readonly onGoal: (goal: number) => void;
}

/** Tells the team a goal: the one of head office, or another. */
export function GoalChoice({ plan, ordered, onGoal }: GoalChoiceProps) {
  const { goal, handedGoal, goalMost, isOpen, lastTv } = plan;
  const [shown, setShown] = useState(handedGoal);
  const told = useRef<HTMLParagraphElement>(null);
  useEffect(() => setShown(handedGoal), [handedGoal]);
  const words = PLAY_WORDS.plan;
  return (
    <fieldset class="goal">
      <legend>{words.goal}</legend>
      {ordered !== undefined && (
        <NewMark
          words={
            ordered.from === undefined
              ? OUTLOOK_WORDS.goalNew
              : OUTLOOK_WORDS.goalFrom(ordered.from, ordered.to)
          }
        />
      )}
      <p>
        {words.goalWanted(goal)} {lastTv !== undefined && words.goalLast(lastTv)}
      </p>
      <ToldGoal plan={plan} status={told} onGoal={onGoal} />
      <div class="goal-set">
        <Stepper
          value={handedGoal}
          most={goalMost}
          isOpen={isOpen}
          less={words.less}
          more={words.more}
          whyId="goal-most"
          onValue={onGoal}
        >
          <b>{shown}</b> {words.goalUnit}
        </Stepper>
        <input
          type="range"
          aria-label={words.goal}
          min={0}
          max={goalMost}
          value={shown}
          disabled={!isOpen}
          onInput={(event) => setShown(Number(event.currentTarget.value))}
          onChange={(event) => onGoal(Number(event.currentTarget.value))}
        />
      </div>
      {handedGoal >= goalMost && (
        <p class="at-most" id="goal-most">
          {ORDER_WORDS.goalMost(goalMost)}
        </p>
      )}
    </fieldset>
  );
}

interface ToldGoalProps extends Omit<GoalChoiceProps, 'ordered'> {
  readonly status: { readonly current: HTMLParagraphElement | null };
}

/** Says what the team has been told, and offers to tell it as it came. */
function ToldGoal({ plan, status, onGoal }: ToldGoalProps) {
  const { goal, handedGoal, goalMost, isGoalTold, isOpen } = plan;
  const words = ORDER_WORDS;
  const isOffered = isOpen && goal <= goalMost && !(isGoalTold && handedGoal === goal);
  return (
    <div class="goal-told">
      <p class={isGoalTold ? 'told' : 'told is-not'} role="status" ref={status} tabIndex={-1}>
        {isGoalTold ? words.goalTold(handedGoal) : words.goalNotTold}
      </p>
      {isOffered && (
        <button
          type="button"
          class="button small"
          onClick={() => {
            // The button goes away; the focus must not fall back to the page.
            status.current?.focus();
            onGoal(goal);
          }}
        >
          {isGoalTold ? words.tellOffice(goal) : words.tell(goal)}
        </button>
      )}
    </div>
  );
}
