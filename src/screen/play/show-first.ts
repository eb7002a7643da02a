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

/** Between the head of a conversation and the line that is read next, in pixels. */
const GAP_PX = 8;

/**
 * Scrolls a conversation as little as it takes to show all that is new, down to the last answer; what
 * the manager has just chosen may go out of sight for that. Where even so it is too long, reading
 * begins at the top: of the new lines, or of all when the talk begins. It glides there when there is
 * motion.
 */
export function showNewest(card: HTMLElement | null): void {
  const panel = card?.closest('.panel');
  if (!card || !panel) return;
  const isOwn = getComputedStyle(panel).overflowY === 'auto';
  const scroller = isOwn ? panel : document.documentElement;
  const before = scroller.scrollTop;
  const isUnderWay = card.querySelector('.is-old') !== null;
  showFirst(card.querySelector('h2'));
  const over = card.getBoundingClientRect().bottom + GAP_PX - innerHeight;
  if (over > 0) {
    const top = (isOwn ? panel.getBoundingClientRect().top : 0) + heightOfHead(card) + GAP_PX;
    const above = (part: string): number =>
      (card.querySelector(part)?.getBoundingClientRect().top ?? top) - top;
    const isEnough = over <= above('.entry:not(.is-old, .is-yours)');
    scroller.scrollTop += isEnough ? over : above(isUnderWay ? '.entry:not(.is-old)' : '.talk-top');
  }
  if (!isUnderWay || document.documentElement.dataset['motion'] !== 'full') return;
  const after = scroller.scrollTop;
  scroller.scrollTop = before;
  scroller.scrollTo({ top: after, behavior: 'smooth' });
}

/** How much of what scrolls the head of a conversation covers: nothing when it scrolls along. */
function heightOfHead(card: HTMLElement): number {
  const head = card.querySelector<HTMLElement>('.talk-head');
  return head && getComputedStyle(head).position === 'sticky' ? head.offsetHeight : 0;
}
