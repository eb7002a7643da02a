import { useEffect, useState } from 'preact/hooks';
import address from '../../../assets/portraits/portraits.svg?url&no-inline';

const HOST_CLASS = 'portrait-art';

let state: 'absent' | 'coming' | 'here' = 'absent';
const waiting = new Set<() => void>();

/**
 * Says whether the drawings of people are in the page, and fetches them when nobody has yet. When
 * they cannot be had it stays false, and the next portrait that appears asks again.
 */
export function usePortraitArt(): boolean {
  const [isHere, setHere] = useState(state === 'here');
  useEffect(() => {
    if (state === 'here') {
      setHere(true);
      return;
    }
    const tell = (): void => setHere(true);
    waiting.add(tell);
    if (state === 'absent') void bring();
    return () => {
      waiting.delete(tell);
    };
  }, []);
  return isHere;
}

/** Fetches the drawings and puts them into the page once, where every portrait can use them. */
async function bring(): Promise<void> {
  state = 'coming';
  try {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`the drawings answered ${response.status}`);
    document.body.append(readArt(await response.text()));
    state = 'here';
    for (const tell of [...waiting]) tell();
  } catch {
    // A silhouette stands in for every portrait; the game goes on.
    state = 'absent';
  }
}

/** Reads the drawings. @throws Error when the text is not what the preparation wrote. */
function readArt(text: string): Element {
  const read = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
  if (read.localName !== 'svg') throw new Error('the drawings are not a picture');
  const art = document.importNode(read, true);
  // Without a size rather than without display: cuts inside what is not displayed are not applied.
  art.setAttribute('class', HOST_CLASS);
  art.setAttribute('width', '0');
  art.setAttribute('height', '0');
  art.setAttribute('aria-hidden', 'true');
  return art;
}
