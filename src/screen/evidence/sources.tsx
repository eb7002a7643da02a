import { EVIDENCE_WORDS } from '../words/evidence-words.ts';
import type { EvidenceSource } from './evidence.ts';

interface SourcesProps {
  readonly sources: readonly EvidenceSource[];
  /** What is said where there is none. */
  readonly none: string;
  /** Leaves out what each found. */
  readonly isShort?: boolean;
}

/** Lists sources, each with how it is known; a page that can be read is linked. */
export function Sources({ sources, none, isShort = false }: SourcesProps) {
  if (sources.length === 0) return <p class="no-source">{none}</p>;
  return (
    <ul class="sources">
      {sources.map((source) => (
        <li key={source.key}>
          <Reference {...source} /> <small>[{sayKnown(source)}]</small>
          {!isShort && <small class="finding">{source.finding}</small>}
        </li>
      ))}
    </ul>
  );
}

function Reference({ reference, address }: EvidenceSource) {
  if (address === undefined) return <>{reference}</>;
  return (
    <a href={address} rel="noreferrer" target="_blank">
      {reference}
    </a>
  );
}

function sayKnown({ tag, memory }: EvidenceSource): string {
  if (tag === 'read') return EVIDENCE_WORDS.read;
  return EVIDENCE_WORDS.memory(memory ?? 'low');
}
