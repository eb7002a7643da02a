/** What counts as a gesture; `click` is there for programs that press buttons for their users. */
const KINDS = ['pointerdown', 'pointerup', 'keydown', 'click'] as const;

/**
 * Resolves as soon as the player has touched the page in a way that lets it be heard: at once if
 * that has been, else with the first press or key. Escape does not count, for browsers do not count
 * it either. Until then a page that tries to play is refused, and told off in the console.
 */
export function firstGesture(): Promise<void> {
  if (hasTouched() === true) return Promise.resolve();
  return new Promise((resolve) => {
    const hear = (event: Event): void => {
      const isEscape = 'key' in event && event.key === 'Escape';
      // Not every browser keeps count; where one does, it knows best.
      if (!(hasTouched() ?? (event.isTrusted && !isEscape))) return;
      for (const kind of KINDS) document.removeEventListener(kind, hear, true);
      resolve();
    };
    for (const kind of KINDS) document.addEventListener(kind, hear, true);
  });
}

function hasTouched(): boolean | undefined {
  return navigator.userActivation?.hasBeenActive;
}
