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

/** So much of what was said must be seen above the answers, in pixels, or reading begins there. */
const READ_LEAST_PX = 120;

/**
 * Scrolls as little as it takes to show what was said, down to the end of a card: not at all, else
 * from the heading on, else from the newest line on, or from the first one of a talk that begins and
 * would hardly be seen above its answers.
 */
export function showNewest(card: HTMLElement, isUnderWay: boolean): void {
  const heading = card.querySelector('h2');
  showFirst(heading);
  const isLonger = (): boolean => card.getBoundingClientRect().bottom > innerHeight;
  if (!isLonger()) return;
  heading?.scrollIntoView({ block: 'start' });
  if (!isLonger()) return;
  if (isUnderWay) card.querySelector('.entry:not(.is-old)')?.scrollIntoView({ block: 'start' });
  else showLines(card);
}

function showLines(card: HTMLElement): void {
  const said = card.querySelector('.said');
  const answers = card.querySelector('.answers');
  if (said === null || answers === null) return;
  const seen = answers.getBoundingClientRect().top - said.getBoundingClientRect().top;
  if (seen < READ_LEAST_PX) said.scrollIntoView({ block: 'start' });
}
