import { END_SCENE } from '../shape/ready-words.ts';
import { shorten } from '../shape/say-where.ts';
import { nameHint, nearestName } from '../source/nearest.ts';
import type { Word } from '../source/source-node.ts';
import type { Reading } from './names.ts';

/** What the readers of one moment's parts share. */
export interface InMoment extends Reading {
  readonly moment: string;
  /** The ids of the moment's scenes. */
  readonly scenes: ReadonlySet<string>;
}

/**
 * Checks that a word names a scene of the moment; `what` begins the message: `choice "a" goes to`.
 *
 * @returns The scene; for an unknown one the nearest, so that what it leads to does not look
 *   unreachable as well, or an empty text when there is none near.
 */
export function readSceneRef(word: Word, what: string, { scenes, tell }: InMoment): string {
  if (scenes.has(word.text)) return word.text;
  let near: string | undefined;
  const hint = (): string | undefined => {
    near = nearestName(word.text, scenes);
    return /^(?:end|ende|fin)$/i.test(word.text)
      ? `to end the moment, lead to ${END_SCENE}`
      : nameHint(word.text, scenes);
  };
  const message = `${what} "${shorten(word.text)}", but the moment has no such scene`;
  tell({ code: 'unknown-scene', span: word.span, message, hint });
  return near ?? '';
}
