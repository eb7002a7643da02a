import { render } from 'preact';
import type { Scenario } from '../../scenario/scenario.ts';
import { systemIsCalm } from '../motion.ts';
import { Gallery } from './gallery.tsx';
import { GALLERY_WORDS } from './gallery-words.ts';
// Whole, or the build would cut what the gallery needs of them out of the game's own files.
import '../play-room.ts';
import '../../sound/sound.ts';
import '../../screen/chips.css';
import '../../screen/play/play.css';
import './gallery.css';

interface Shipped {
  readonly load: () => Promise<Scenario>;
}

/** Shows the gallery in place of the game. `?gallery&motion=none` keeps everything still. */
export function openGallery(root: HTMLElement, shipped: readonly Shipped[]): void {
  const isCalm = systemIsCalm() || new URLSearchParams(location.search).get('motion') === 'none';
  document.documentElement.dataset['motion'] = isCalm ? 'calm' : 'full';
  document.title = `${GALLERY_WORDS.title} · Floorwalker`;
  const load = (): Promise<readonly Scenario[]> => Promise.all(shipped.map((one) => one.load()));
  render(<Gallery load={load} isCalm={isCalm} />, root);
}
