import { useEffect, useRef, useState } from 'preact/hooks';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Snapshot } from '../../season/snapshot.ts';
import { Darkroom } from './darkroom.ts';
import { GALLERY_WORDS } from './gallery-words.ts';
import { galleryCasts } from './people.ts';
import { PeopleSection } from './people-section.tsx';
import { SoundsSection } from './sounds-section.tsx';
import { StoreSection } from './store-section.tsx';
import { findStoreStates, type StoreState } from './store-states.ts';
import { ThingsSection } from './things-section.tsx';

interface GalleryProps {
  /** Fetches every scenario that was shipped. */
  readonly load: () => Promise<readonly Scenario[]>;
  readonly isCalm: boolean;
}

/** Everything on one page. What cannot be had leaves a sentence in its place. */
export function Gallery({ load, isCalm }: GalleryProps) {
  const { scenarios, states, isFailed, retry } = useSeasons(load);
  const darkroom = useRef<Darkroom>(undefined);
  darkroom.current ??= new Darkroom();
  const troubles = useTroubles();
  return (
    <div class="app gallery">
      <Head />
      <section class="notices" role="alert" aria-label={GALLERY_WORDS.trouble.region}>
        {troubles.map((what) => (
          <p class="notice" key={what}>
            {GALLERY_WORDS.trouble.failed(what)}
          </p>
        ))}
        {isFailed && (
          <div class="notice">
            <p>{GALLERY_WORDS.trouble.scenarios}</p>
            <button type="button" class="button small" onClick={retry}>
              {GALLERY_WORDS.trouble.retry}
            </button>
          </div>
        )}
      </section>
      {scenarios !== undefined && (
        <main>
          <PeopleSection casts={galleryCasts(scenarios)} darkroom={darkroom.current} />
          <StoreSection states={states} isCalm={isCalm} darkroom={darkroom.current} />
          {states !== undefined && (
            <>
              <ThingsSection
                snapshots={states.map(({ snapshot }) => snapshot)}
                darkroom={darkroom.current}
              />
              <SoundsSection talks={talksIn(states)} />
            </>
          )}
        </main>
      )}
    </div>
  );
}

function Head() {
  return (
    <header class="gallery-head">
      <h1>{GALLERY_WORDS.title}</h1>
      <p>{GALLERY_WORDS.intro}</p>
      <nav class="buttons" aria-label={GALLERY_WORDS.nav}>
        {Object.entries(GALLERY_WORDS.sections).map(([id, words]) => (
          <a key={id} class="button small" href={`#${id}`}>
            {words}
          </a>
        ))}
        <a class="button small" href="./">
          {GALLERY_WORDS.back}
        </a>
      </nav>
    </header>
  );
}

interface Seasons {
  /** Undefined until they are here; empty when they could not be fetched. */
  readonly scenarios: readonly Scenario[] | undefined;
  readonly states: readonly StoreState[] | undefined;
  readonly isFailed: boolean;
  readonly retry: () => void;
}

/** Fetches the scenarios, then plays them until every state of the store is found. */
function useSeasons(load: GalleryProps['load']): Seasons {
  const [tries, setTries] = useState(0);
  const [scenarios, setScenarios] = useState<readonly Scenario[]>();
  const [states, setStates] = useState<readonly StoreState[]>();
  const [isFailed, setFailed] = useState(false);
  useEffect(() => {
    const look = async (): Promise<void> => {
      const all = await load();
      setScenarios(all);
      setStates(await findStoreStates(all));
    };
    setFailed(false);
    look().catch((error: unknown) => {
      console.error('The gallery has no scenarios.', error);
      setFailed(true);
      setScenarios([]);
      setStates([]);
    });
  }, [tries]);
  return { scenarios, states, isFailed, retry: () => setTries(tries + 1) };
}

/** Collects faults that nobody else tells of. */
function useTroubles(): readonly string[] {
  const [troubles, setTroubles] = useState<readonly string[]>([]);
  useEffect(() => {
    const tell = (what: unknown): void => {
      const words = what instanceof Error ? what.message : String(what);
      setTroubles((before) => (before.includes(words) ? before : [...before, words]));
    };
    const onError = ({ error }: ErrorEvent): void => {
      // Without an error of ours it is the browser's own remark, such as a ResizeObserver's.
      if (error instanceof Error) tell(error);
    };
    const onRejection = ({ reason }: PromiseRejectionEvent): void => tell(reason);
    window.addEventListener('error', onError);
    window.addEventListener('unhandledrejection', onRejection);
    return () => {
      window.removeEventListener('error', onError);
      window.removeEventListener('unhandledrejection', onRejection);
    };
  }, []);
  return troubles;
}

/** One moment of each scenario that has one, for its people to speak in. */
function talksIn(states: readonly StoreState[]): readonly Snapshot[] {
  const talks = new Map<string, Snapshot>();
  for (const { snapshot } of states)
    if (snapshot.conversation !== undefined && !talks.has(snapshot.scenario.id))
      talks.set(snapshot.scenario.id, snapshot);
  return [...talks.values()];
}
