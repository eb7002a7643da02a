import type { WeekReport } from '../../../season/event.ts';
import type { Snapshot } from '../../../season/snapshot.ts';
import { REPORT_WORDS } from '../../words/report-words.ts';
import { LENT_ROW, YOU_ROW } from '../numbers/span.ts';

type Told = Pick<Snapshot, 'people' | 'newcomers' | 'news' | 'week'>;

/**
 * Says whose row of the latest report it is. The manager and somebody lent serve beside the reps, each
 * with a row of their own; a post that somebody else covers is told as such.
 */
export function sellerName(
  { rep, isCover }: Pick<WeekReport['reps'][number], 'rep' | 'isCover'>,
  told: Told,
): string {
  const words = REPORT_WORDS;
  if (rep === YOU_ROW) return words.you;
  if (rep === LENT_ROW) return newcomerName(told, undefined) ?? words.lent;
  const name = told.people.find(({ id }) => id === rep)?.name ?? rep;
  if (!isCover) return name;
  const cover = newcomerName(told, rep);
  return cover === undefined ? words.cover(name) : words.newcomer(cover, name);
}

/** Names who served for a rep, or who was lent; also on the Friday on which they go again. */
function newcomerName({ newcomers = [], news, week }: Told, post: string | undefined) {
  const here = newcomers.find((one) => one.post?.id === post && one.since <= week);
  if (here !== undefined) return here.name;
  for (const event of news)
    if (event.type === 'handsMoved' && event.post === post && event.since <= week)
      return event.name;
  return undefined;
}
