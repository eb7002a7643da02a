/**
 * Scrolls a screen of play to its top. Where the page itself scrolls, the store above stays in view
 * as far as it leaves the heading room.
 */
export function showFirst(heading: HTMLElement | null): void {
  if (heading === null) return;
  heading.closest('.play')?.scrollIntoView({ block: 'start' });
  heading.closest('.panel')?.scrollTo({ top: 0 });
  if (heading.getBoundingClientRect().bottom > (innerHeight * 2) / 3)
    heading.scrollIntoView({ block: 'start' });
}

/**
 * Scrolls as little as it takes to bring the end of a card into view: not at all, else from the
 * heading on, else (once the talk is under way) from the newest line on. When even that is too
 * long, reading begins there.
 */
export function showNewest(card: HTMLElement, isUnderWay: boolean): void {
  showFirst(card.querySelector('h2'));
  const newest = isUnderWay ? card.querySelector('.entry:not(.is-old)') : null;
  for (const start of [card.querySelector('h2'), newest]) {
    if (card.getBoundingClientRect().bottom <= innerHeight) return;
    start?.scrollIntoView({ block: 'start' });
  }
}
