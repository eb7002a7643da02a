import type { Evidence, Feature } from './feature.ts';

/** The command's JSON: every feature, how many work, and how many there are. */
export interface FoundingJson {
  readonly features: readonly Feature[];
  readonly works: number;
  readonly total: number;
}

/** Gives the features as the agreed JSON. */
export function foundingJson(features: readonly Feature[]): FoundingJson {
  const works = features.filter(({ status }) => status === 'works').length;
  return { features, works, total: features.length };
}

/**
 * Writes the features as an aligned table, one line each: id, name, whether it works, and by what or
 * why not; then the totals.
 */
export function foundingWords(features: readonly Feature[]): string {
  const { works, total } = foundingJson(features);
  const width = Math.max(0, ...features.map(({ name }) => name.length));
  const lines = features.map((feature) => {
    const { id, name, status } = feature;
    const why = feature.status === 'works' ? sayEvidence(feature.by) : feature.reason;
    return `${id}  ${name.padEnd(width)}  ${status.padEnd('not yet'.length)}  ${why}`;
  });
  return [...lines, '', `${works} of ${total} work, ${total - works} not yet.`, ''].join('\n');
}

/** Says what exercises a feature: a run and its choice, or a test's file and title. */
function sayEvidence(by: Evidence): string {
  if ('playthrough' in by) return `${by.playthrough}: ${by.choice}`;
  return `${'test' in by ? by.test : by.browser}: ${by.title}`;
}
