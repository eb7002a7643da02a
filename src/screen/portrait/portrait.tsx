import type { CompleteLook } from '../../scenario/look.ts';
import { dress, type Outfit } from '../../scenario/outfit.ts';
import type { Look, Mood, Role } from '../../scenario/scenario.ts';
import { usePortraitArt } from './art.ts';
import { coloursOf } from './colours.ts';
import { type Layers, layersOf } from './layers.ts';
import { Silhouette } from './silhouette.tsx';
import './portrait.css';

export interface PortraitProps {
  readonly name: string;
  readonly role: Role | 'manager';
  readonly look: Look;
  readonly mood: Mood;
  /** What this person is saying now: the mouth moves for a moment whenever it changes. */
  readonly saying?: string | undefined;
  /** Shows the face alone and still, for 28 to 64 pixels: no posture, no blink, no moving mouth. */
  readonly isClose?: boolean;
}

/** The sheet's part that a portrait shows, in its units; 15 by 16 as it has always been. */
const VIEW = '-45 -95 1000 1075';
const CLOSE_VIEW = '100 -94 640 688';

/** How the head is held in each mood: a turn in degrees about the neck, and a move on the sheet. */
const HEADS: Readonly<Record<Mood, string>> = {
  delighted: 'translate(0 -8) rotate(-4 440 500)',
  pleased: 'rotate(-2 440 500)',
  neutral: '',
  uneasy: 'translate(0 14) rotate(5 440 500)',
  annoyed: 'translate(-6 -4) rotate(-3 440 500)',
  angry: 'translate(14 12) rotate(3 440 500)',
};

/** Widths of each build, as shares of a medium one, about the neck. */
const BUILDS: Readonly<Record<CompleteLook['build'], number>> = {
  slim: 0.93,
  medium: 1,
  broad: 1.09,
};

/** How the body is held: open hands are drawn in, crossed arms raised with the shoulders. */
const BODIES: Readonly<Record<Mood, { readonly width: number; readonly move: string }>> = {
  delighted: { width: 1, move: '' },
  pleased: { width: 1, move: 'rotate(-2 456 900)' },
  neutral: { width: 1, move: '' },
  uneasy: { width: 0.9, move: '' },
  annoyed: { width: 1, move: 'translate(0 -30)' },
  angry: { width: 1, move: 'rotate(2 456 900)' },
};

/**
 * Draws one person from the head to the chest, in the mood of the moment. The same look as the
 * small figure in the store. Hidden from screen readers: name and mood stand beside it in words.
 * A plain shape of the same size and colours stands in until the drawings have come.
 */
export function Portrait(props: PortraitProps) {
  const { name, role, look, mood, saying, isClose = false } = props;
  const isHere = usePortraitArt();
  const { look: whole, outfit } = dress(role, look, name);
  return (
    <svg
      class="portrait"
      viewBox={isClose ? CLOSE_VIEW : VIEW}
      aria-hidden="true"
      style={{ ...coloursOf(whole, outfit), ...paceOf(name, saying) }}
    >
      {isHere ? (
        <Drawing
          look={whole}
          outfit={outfit}
          mood={mood}
          saying={isClose ? undefined : saying}
          isClose={isClose}
        />
      ) : (
        <Silhouette look={whole} />
      )}
    </svg>
  );
}

interface DrawingProps {
  readonly look: CompleteLook;
  readonly outfit: Outfit;
  readonly mood: Mood;
  readonly saying: string | undefined;
  readonly isClose: boolean;
}

function Drawing({ look, outfit, mood, saying, isClose }: DrawingProps) {
  const layers = layersOf(look, outfit, mood);
  const { head, grown, added, earring } = layers;
  // Hands and elbows would only reach into the picture from its edge.
  const posture = isClose ? 'neutral' : mood;
  const { behind, body, worn } = layersOf(look, outfit, posture);
  const { width, move } = BODIES[posture];
  const wide = width * (BUILDS[look.build] ?? 1);
  return (
    <>
      <g transform={`translate(456 0) scale(${wide} 1) translate(-456 0) ${move}`}>
        <Uses ids={[...behind, body, ...worn]} />
      </g>
      <g transform={HEADS[mood]}>
        <Uses ids={[head, ...grown]} />
        <Face layers={layers} saying={saying} low={MOUTHS[look.accessory] ?? 0} isStill={isClose} />
        <Uses ids={added} />
        {earring !== undefined && <use href="#earring" x={earring[0]} y={earring[1]} />}
      </g>
    </>
  );
}

interface FaceProps {
  readonly layers: Layers;
  readonly saying: string | undefined;
  /** How far down the mouth makes room for a moustache, on the sheet. */
  readonly low: number;
  readonly isStill: boolean;
}

/** Hair on the lip that the mouth stands below. */
const MOUTHS: Readonly<Partial<Record<CompleteLook['accessory'], number>>> = {
  moustache: 14,
  beard: 10,
  'long-beard': 10,
};

/** Brows, eyes and mouth. The mouth is a new element for everything said, so that it moves anew. */
function Face({ layers, saying, low, isStill }: FaceProps) {
  const { face, eyes, mouth, talk } = layers;
  const lids = isStill ? undefined : layers.lids;
  return (
    <>
      <use href={`#${face}`} />
      <use href={`#${eyes}`} class={lids === undefined ? undefined : 'portrait-eyes'} />
      {lids !== undefined && <use href={`#${lids}`} class="portrait-lids" />}
      <g key={saying ?? ''} class={saying === undefined ? undefined : 'portrait-talks'}>
        <use href={`#${mouth}`} class="portrait-mouth" y={low} />
        {saying !== undefined && <use href={`#${talk}`} class="portrait-talk" />}
      </g>
    </>
  );
}

function Uses({ ids }: { readonly ids: readonly string[] }) {
  return (
    <>
      {ids.map((id) => (
        <use key={id} href={`#${id}`} />
      ))}
    </>
  );
}

/** Longest and shortest that a mouth moves for one saying, in openings. */
const MOST_SYLLABLES = 12;
const FEWEST_SYLLABLES = 2;
const SIGNS_PER_SYLLABLE = 6;

/** When this person blinks, so that people do not blink together, and how long the mouth moves. */
function paceOf(name: string, saying = ''): Readonly<Record<string, string>> {
  const sum = Array.from(name).reduce((all, sign) => all + (sign.codePointAt(0) ?? 0), 0);
  const syllables = Math.ceil(saying.length / SIGNS_PER_SYLLABLE);
  return {
    '--blink': `${-(sum % 50) / 10}s`,
    '--syllables': `${Math.min(MOST_SYLLABLES, Math.max(FEWEST_SYLLABLES, syllables))}`,
  };
}
