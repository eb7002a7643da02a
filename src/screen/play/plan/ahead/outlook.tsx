import type { OutlookSnapshot } from '../../../../season/snapshot.ts';
import { OUTLOOK_WORDS } from '../../../words/outlook-words.ts';

interface OutlookProps {
  readonly outlook: OutlookSnapshot | undefined;
  readonly week: number;
}

/** Tells when the district manager counts next and what, and what she gave of late. */
export function Outlook({ outlook, week }: OutlookProps) {
  const { review, gift } = outlook ?? {};
  if (review === undefined && gift === undefined) return null;
  return (
    <ul class="outlook" aria-label={OUTLOOK_WORDS.ahead}>
      {review !== undefined && <li>{sayReview(review, week)}</li>}
      {gift !== undefined && <li>{OUTLOOK_WORDS.gave(gift)}</li>}
    </ul>
  );
}

function sayReview(review: NonNullable<OutlookSnapshot['review']>, week: number): string {
  const { by, counts } = review;
  const what = counts.map((count) => OUTLOOK_WORDS.counts[count]);
  return review.week === week
    ? OUTLOOK_WORDS.reviewNow(by, what)
    : OUTLOOK_WORDS.review(by, review.week, what);
}

/** Says how many weeks a plan is for. */
export function sayReach({ until, isUntilSure }: OutlookSnapshot, week: number): string {
  if (until === week) return OUTLOOK_WORDS.only(week);
  return isUntilSure ? OUTLOOK_WORDS.until(until) : OUTLOOK_WORDS.atMost(until);
}

/** Marks what somebody else has changed since the plan before, and says how it was. */
export function NewMark({ words }: { readonly words: string }) {
  return (
    <p class="new-mark">
      <b class="newest">{OUTLOOK_WORDS.isNew}</b> {words}
    </p>
  );
}
