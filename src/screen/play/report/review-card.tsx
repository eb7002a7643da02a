import type { SeasonEvent } from '../../../season/event.ts';
import type { Snapshot } from '../../../season/snapshot.ts';
import { Portrait } from '../../portrait/portrait.tsx';
import { REPORT_WORDS } from '../../words/report-words.ts';
import { startSentence } from '../../words/start-sentence.ts';

type Reviewed = Extract<SeasonEvent, { type: 'reviewed' }>;

/** Shows the district manager's reviews of these weeks: the verdict, her reasons, what she gives. */
export function ReviewCards({ snapshot }: { readonly snapshot: Snapshot }) {
  const reviews = snapshot.news.filter((event) => event.type === 'reviewed');
  return (
    <>
      {reviews.map((review) => (
        <ReviewCard key={review.week} review={review} snapshot={snapshot} />
      ))}
    </>
  );
}

interface ReviewCardProps {
  readonly review: Reviewed;
  readonly snapshot: Snapshot;
}

function ReviewCard({ review, snapshot }: ReviewCardProps) {
  const { week, verdict, reasons, gives, amount, noted } = review;
  const words = REPORT_WORDS.review;
  const her = snapshot.people.find(({ role }) => role === 'district-manager');
  const id = `review-${week}`;
  return (
    <section class={`review review-${verdict}`} aria-labelledby={id}>
      {her !== undefined && <Portrait {...her} />}
      <div>
        <h3 id={id}>{her === undefined ? words.byNobody : words.by(her.name)}</h3>
        <p class="verdict">{words.verdict[verdict]}</p>
        {reasons.length > 0 && (
          <>
            <p class="hidden" id={`${id}-reasons`}>
              {words.reasons}
            </p>
            <ol aria-labelledby={`${id}-reasons`}>
              {reasons.map((reason) => (
                <li key={reason}>{startSentence(reason)}</li>
              ))}
            </ol>
          </>
        )}
        {noted !== undefined && <p>{words.noted(noted.right, noted.of)}</p>}
        {gives !== undefined && <p class="gives">{words.gives[gives](amount ?? 0)}</p>}
      </div>
    </section>
  );
}
