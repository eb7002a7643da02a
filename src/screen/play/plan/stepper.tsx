import type { ComponentChildren } from 'preact';
import { StayButton } from '../stay-button.tsx';

interface StepperProps {
  readonly value: number;
  /** From 0. */
  readonly most: number;
  readonly isOpen: boolean;
  /** How many more the week allows; left out where nothing but `most` limits. */
  readonly room?: number;
  readonly less: string;
  readonly more: string;
  /** Id of the sentence that stands beside it once there is no more to be had, and says why. */
  readonly whyId?: string;
  readonly onValue: (value: number) => void;
  /** What stands between the buttons. */
  readonly children: ComponentChildren;
}

/** Sets a whole number by two buttons that stay where they are at their limits. */
export function Stepper(props: StepperProps) {
  const { value, most, isOpen, room, less, more, whyId, onValue, children } = props;
  const canMore = isOpen && value < most && (room === undefined || room > 0);
  return (
    <div class="stepper">
      <StayButton label={less} isOff={!isOpen || value <= 0} onPress={() => onValue(value - 1)}>
        −
      </StayButton>
      <output>{children}</output>
      <StayButton
        label={more}
        isOff={!canMore}
        why={canMore ? undefined : whyId}
        onPress={() => onValue(value + 1)}
      >
        +
      </StayButton>
    </div>
  );
}
