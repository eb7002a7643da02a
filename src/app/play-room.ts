import { PlayView } from '../screen/play/play-view.tsx';
import { ENGINE } from '../season/transcript.ts';
import { priceOf } from './play/order-prices.ts';
import { beginRun, resumeRun } from './run.ts';

/**
 * Everything that a season needs and the title does not, in one chunk: the rules, the machines and
 * the screens of play.
 */
export const playRoom = { PlayView, priceOf, beginRun, resumeRun, engine: ENGINE };

/** What the lazily fetched chunk gives. */
export type PlayRoom = typeof playRoom;
