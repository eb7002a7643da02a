import type { ComponentChildren } from 'preact';

interface StayButtonProps {
  /** The name for those who do not see it; left out when the words inside say it all. */
  readonly label?: string;
  /** It can do nothing now. */
  readonly isOff: boolean;
  /** Id of the sentence that says why it can do nothing, where one stands. */
  readonly why?: string | undefined;
  readonly onPress: () => void;
  readonly children: ComponentChildren;
}

/**
 * A round button that may come to its limit while it is pressed. It says so but stays where it is: a
 * disabled or vanished button would drop the focus of whoever pressed it.
 */
export function StayButton({ label, isOff, why, onPress, children }: StayButtonProps) {
  return (
    <button
      type="button"
      class="button round"
      aria-label={label}
      aria-disabled={isOff}
      aria-describedby={why}
      onClick={() => !isOff && onPress()}
    >
      {children}
    </button>
  );
}
