import type { PlanSnapshot } from '../../season/snapshot.ts';
import { WORDS } from '../words.ts';
import { StayButton } from './stay-button.tsx';

interface CoachingChoiceProps {
  readonly plan: PlanSnapshot;
  readonly onHours: (hours: number) => void;
}

/** Sets the hours of the player's own week that are kept free for coaching. */
export function CoachingChoice({ plan, onHours }: CoachingChoiceProps) {
  const { coachingHours, coachingMost, hoursLeft, isOpen } = plan;
  const step = (by: number, label: string, sign: string) => {
    const wanted = coachingHours + by;
    return (
      <StayButton
        label={label}
        isOff={!isOpen || wanted < 0 || wanted > coachingMost}
        onPress={() => onHours(wanted)}
      >
        {sign}
      </StayButton>
    );
  };
  return (
    <fieldset class="goal">
      <legend>{WORDS.plan.coaching}</legend>
      <p>{WORDS.plan.coachingHelp(hoursLeft)}</p>
      <div class="stepper">
        {step(-1, WORDS.plan.hourLess, '−')}
        <output>
          <b>{coachingHours}</b> {WORDS.plan.coachingUnit}
        </output>
        {step(1, WORDS.plan.hourMore, '+')}
      </div>
    </fieldset>
  );
}
