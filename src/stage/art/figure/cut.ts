import { CLOTHES_COLOURS } from '../../../scenario/look.ts';
import type { View } from './views.ts';

/** What the details of a top are laid out by: half its width, and where its middle seam runs. */
export interface Cut {
  readonly view: View;
  readonly half: number;
  readonly seam: number;
  readonly top: string;
}

/** Whether cloth is so light that white would not show on it. */
export function isPale(top: string): boolean {
  return top === CLOTHES_COLOURS.cream || top === CLOTHES_COLOURS.white;
}

/** A second colour that stands out from a top: cream, or grey on what is as light as cream. */
export function underOf(top: string): string {
  return isPale(top) ? '#8d99a8' : CLOTHES_COLOURS.cream;
}
