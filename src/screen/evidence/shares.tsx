import { Bar } from '../bar.tsx';
import { EVIDENCE_WORDS } from '../words/evidence-words.ts';
import type { Evidence, EvidenceGrade, EvidenceShare, EvidenceTag } from './evidence.ts';

const TAGS: readonly EvidenceTag[] = ['read', 'memory', 'none'];
const GRADES: readonly EvidenceGrade[] = ['A', 'B', 'C'];

/** Shows how much of the model is read, remembered or judged, and how good the evidence is. */
export function Shares({ evidence }: { readonly evidence: Evidence }) {
  const { numbers, tags, grades, causal, readMeans } = evidence;
  const words = EVIDENCE_WORDS;
  return (
    <section aria-labelledby="shares-heading">
      <h3 id="shares-heading">{words.shares}</h3>
      <div class="share-columns">
        <div>
          <p>{words.sharesOf(numbers.length)}</p>
          <ul class="bars">
            {TAGS.map((tag) => (
              <Share key={tag} name={words.tags[tag]} share={tags[tag]} />
            ))}
          </ul>
        </div>
        <div>
          <p>{words.gradesOf}</p>
          <ul class="bars">
            {GRADES.map((grade) => (
              <Share key={grade} name={words.grades[grade]} share={grades[grade]} />
            ))}
          </ul>
        </div>
      </div>
      <p class="help">
        {words.tagsMean(readMeans)} {words.memoryMeans}{' '}
        {words.causal(causal.all, causal.withSource.count, causal.withSource.percent)}
      </p>
    </section>
  );
}

function Share({ name, share }: { readonly name: string; readonly share: EvidenceShare }) {
  return (
    <li>
      <span>{name}</span>{' '}
      <span class="count">
        {share.count} ({share.percent} %)
      </span>
      <Bar share={share.percent / 100} />
    </li>
  );
}
