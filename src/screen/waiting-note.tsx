import type { WaitingProps } from './later.tsx';
import { WORDS } from './words.ts';

/**
 * Says that a dialog is on its way, or that it did not come. The focus stays where it is: on what
 * opened it, to which the dialog will give it back.
 */
export function WaitingNote({
  isFailed,
  onRetry,
  onClose,
}: WaitingProps & { readonly onClose: () => void }) {
  const words = WORDS.waiting;
  return (
    <div class="card waiting-note" role={isFailed ? 'alert' : 'status'}>
      <p>{isFailed ? `${words.failed}. ${words.help}` : words.now}</p>
      {isFailed && (
        <div class="buttons">
          <button type="button" class="button small" onClick={onRetry}>
            {words.retry}
          </button>
          <button type="button" class="button small" onClick={onClose}>
            {WORDS.notice.dismiss}
          </button>
        </div>
      )}
    </div>
  );
}
