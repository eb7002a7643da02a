import type { RepState } from '../scenario/scenario.ts';
import { STATE_WORDS } from './words/play-words.ts';

/** Tells how near the door a rep is, as long as they are not simply working. */
export function StateChip({ state }: { readonly state: RepState }) {
  if (state === 'working') return null;
  return (
    <span class={`state state-${state}`}>
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d="M4 2.5 H12 V17.5 H4 Z M9 10 H17.5 M14.5 6.5 L18 10 L14.5 13.5" />
      </svg>
      {STATE_WORDS[state]}
    </span>
  );
}
