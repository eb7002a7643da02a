import { scenarios } from 'virtual:floorwalker/scenarios';
import { Component, type ComponentChildren, render } from 'preact';
import { WORDS } from '../screen/words.ts';
import type { Transcript } from '../season/transcript.ts';
import { download } from './download.ts';
import { FrontDoor } from './front-door.tsx';
import { House } from './house.ts';
import { CaptionLine } from './lines/caption-line.ts';
import { SoundLine } from './lines/sound-line.ts';
import { browserPlaces } from './places.ts';
import '../screen/base.css';
import '../screen/title/saved-seasons.css';
import '../screen/title/title.css';

declare global {
  interface Window {
    /** For trainers, tests and other programs: what the page lets others know. */
    floorwalker: {
      /** Gives the record of the season on screen, of the shape of `play --json`; undefined on the title. */
      transcript(): Transcript | undefined;
    };
  }
}

interface BoundaryProps {
  readonly onFault: (error: unknown) => void;
  readonly children: ComponentChildren;
}

/** Catches faults of ours while a screen is drawn, draws everything anew, and hands the fault on. */
class Boundary extends Component<BoundaryProps, { readonly faults: number }> {
  override state = { faults: 0 };

  override componentDidCatch(error: unknown): void {
    this.setState(({ faults }) => ({ faults: faults + 1 }));
    this.props.onFault(error);
  }

  override render({ children }: BoundaryProps) {
    return <div key={this.state.faults}>{children}</div>;
  }
}

function openFrontDoor(root: HTMLElement): void {
  const captions = new CaptionLine();
  let trouble: SoundLine['trouble'];
  const sound = new SoundLine((words) => {
    captions.tell(words);
    if (sound.trouble === trouble) return;
    trouble = sound.trouble;
    draw();
  });
  const house = new House({
    storage: () => localStorage,
    scenarios,
    newSeed: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
    search: location.search,
    places: browserPlaces(),
    openWire,
    now: () => Date.now(),
    loadRoom: async () => (await import('./play-room.ts')).playRoom,
    download,
    onEvents: (events, snapshot) => void sound.heard(events, snapshot),
  });
  const tellFault = (error: unknown): void => {
    // Where it broke is for whoever mends it; the player reads the sentence below.
    console.error(error);
    const message = error instanceof Error ? error.message : String(error);
    const action = { label: WORDS.notice.leave, run: () => house.leave() };
    const isPlaying = house.state.play !== undefined;
    house.tell(WORDS.notice.failed(message), isPlaying ? { action } : {});
  };
  const draw = (): void =>
    render(
      // What could not be drawn is not drawn again: the title is, with the season as it was kept.
      <Boundary
        onFault={(error) => {
          house.leave();
          tellFault(error);
        }}
      >
        <FrontDoor house={house} sound={sound} scenarios={scenarios} captions={captions} />
      </Boundary>,
      root,
    );
  hearFaults(tellFault);
  window.addEventListener('popstate', () => void house.follow());
  window.addEventListener('storage', ({ key }) => house.hearOtherTab(key));
  window.floorwalker = { transcript: () => house.transcript() };
  draw();
  whenIdle(() => house.fetchAhead());
}

/** Hands on faults of ours that nobody caught. */
function hearFaults(tell: (error: unknown) => void): void {
  window.addEventListener('error', ({ error }) => {
    // Without an error of ours it is the browser's own remark, such as a ResizeObserver's.
    if (error instanceof Error) tell(error);
  });
  window.addEventListener('unhandledrejection', ({ reason }) => tell(reason));
}

/** Opens the channel between tabs; a browser without one tells of other tabs by the storage alone. */
function openWire(hear: (message: unknown) => void): (message: unknown) => void {
  if (!('BroadcastChannel' in window)) return () => undefined;
  const channel = new BroadcastChannel('floorwalker');
  channel.addEventListener('message', ({ data }) => hear(data));
  return (message) => channel.postMessage(message);
}

/** How long the title may be busy before what comes next is fetched all the same, in milliseconds. */
const BUSY_MS = 1500;

/** Waits until the page is painted and nothing else is to be done. Whoever saves data fetches nothing ahead. */
function whenIdle(work: () => void): void {
  const connection: unknown = Reflect.get(navigator, 'connection');
  if (typeof connection === 'object' && connection && Reflect.get(connection, 'saveData') === true)
    return;
  requestAnimationFrame(() => {
    if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: BUSY_MS });
    else setTimeout(work, 200);
  });
}

/** Fetches the page of everything that is drawn and played; a page that cannot be had gives the game. */
async function openGallery(root: HTMLElement): Promise<void> {
  const gallery = await import('./gallery/open-gallery.tsx').catch(() => undefined);
  if (gallery === undefined) openFrontDoor(root);
  else gallery.openGallery(root, scenarios);
}

const root = document.getElementById('floorwalker');
const isGallery = new URLSearchParams(location.search).has('gallery');
if (root !== null && isGallery) void openGallery(root);
else if (root !== null) openFrontDoor(root);
