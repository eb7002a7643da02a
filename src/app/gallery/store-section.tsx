import { useRef, useState } from 'preact/hooks';
import type { StoreStatus } from '../../screen/play/store-frame.tsx';
import { StoreFrame } from '../../screen/play/store-frame.tsx';
import { StageLine } from '../lines/stage-line.ts';
import type { Darkroom } from './darkroom.ts';
import { Picture, useDeveloped } from './developed.tsx';
import { GALLERY_WORDS, STATE_WORDS } from './gallery-words.ts';
import type { StoreState, StoreStateId } from './store-states.ts';

const WORDS = GALLERY_WORDS.store;

interface StoreProps {
  /** Undefined while seasons are still being played. */
  readonly states: readonly StoreState[] | undefined;
  readonly isCalm: boolean;
  readonly darkroom: Darkroom;
}

/** Shows every state of the store as a picture; one of them at a time can be walked into. */
export function StoreSection({ states, isCalm, darkroom }: StoreProps) {
  const [entered, enter] = useState<StoreStateId>();
  return (
    <section class="gallery-section" id="store" aria-labelledby="store-heading">
      <h2 id="store-heading">{GALLERY_WORDS.sections.store}</h2>
      <p class="help">{WORDS.help}</p>
      {states === undefined && <p role="status">{WORDS.looking}</p>}
      {states?.length === 0 && <p>{GALLERY_WORDS.trouble.none}</p>}
      <div class="states">
        {states?.map((state) => (
          <StateCard
            key={state.id}
            state={state}
            isEntered={entered === state.id}
            isCalm={isCalm}
            darkroom={darkroom}
            onEnter={(isIn) => enter(isIn ? state.id : undefined)}
          />
        ))}
      </div>
    </section>
  );
}

interface StateProps {
  readonly state: StoreState;
  readonly isEntered: boolean;
  readonly isCalm: boolean;
  readonly darkroom: Darkroom;
  readonly onEnter: (isIn: boolean) => void;
}

function StateCard({ state, isEntered, isCalm, darkroom, onEnter }: StateProps) {
  const host = useRef<HTMLElement>(null);
  const drawn = useDeveloped(host, ({ clientWidth }) => darkroom.store(state, clientWidth));
  const { id, snapshot, origin, isAltered } = state;
  const { title, look } = STATE_WORDS[id];
  const { scenario, policy, seed } = origin;
  return (
    <article
      class="card store-state"
      id={`state-${id}`}
      ref={host}
      aria-labelledby={`state-${id}-name`}
    >
      {isEntered ? (
        <LiveStore state={state} isCalm={isCalm} />
      ) : (
        <Picture developed={drawn} label={`${title}. ${look}`} />
      )}
      <h3 id={`state-${id}-name`}>{title}</h3>
      <p>{look}</p>
      <p class="help">
        {WORDS.played(scenario, policy, seed, snapshot.week)}
        {isAltered && <strong> {WORDS.altered}</strong>}
      </p>
      <button
        type="button"
        class="button small"
        aria-label={isEntered ? undefined : WORDS.enterNamed(title)}
        onClick={() => onEnter(!isEntered)}
      >
        {isEntered ? WORDS.leave : WORDS.enter}
      </button>
    </article>
  );
}

/** The store itself, as in the game: it moves, and a week on the floor is played. */
function LiveStore({ state, isCalm }: { readonly state: StoreState; readonly isCalm: boolean }) {
  const [status, setStatus] = useState<StoreStatus>('loading');
  const line = useRef<StageLine>(undefined);
  line.current ??= new StageLine(setStatus, () => undefined);
  line.current.show(state.snapshot, isCalm);
  return (
    <StoreFrame
      status={status}
      onMount={(host) => line.current?.open(host) ?? (() => undefined)}
      floor={line.current.floor}
    >
      {null}
    </StoreFrame>
  );
}
