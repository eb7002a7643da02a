import type { HairStyle } from '../../scenario/look.ts';

type Blobs = readonly (readonly [x: number, y: number, r: number])[];

/** One hair style: what is behind the head, and what falls over it. */
interface Hair {
  readonly back?: string;
  readonly backBlobs?: Blobs;
  readonly front?: string;
  readonly frontBlobs?: Blobs;
  /** The hairline alone, for a front that grows out of the back: an outline all round looks like a band. */
  readonly edge?: string;
  /** Fine strokes on top, in the ink's colour at low strength. */
  readonly strands?: string;
}

const SLICK =
  'M71 96 C62 44 92 26 122 26 C154 26 180 48 169 96 C165 84 163 76 156 66 C138 54 104 52 86 66 C79 76 76 84 71 96 Z';

const HAIR: Readonly<Record<HairStyle, Hair>> = {
  short: {
    front:
      'M71 98 C60 58 72 34 96 28 C112 16 152 20 164 38 C178 50 177 76 169 98 C166 88 164 80 161 74 C140 78 112 74 96 60 C92 72 80 78 77 84 Z',
    strands: 'M98 58 C106 46 118 40 134 38 M112 66 C122 58 136 52 150 52',
  },
  long: {
    back: 'M60 92 C52 40 88 16 122 18 C156 18 190 42 180 94 C180 132 186 160 194 190 C172 204 152 198 142 184 L98 184 C88 198 68 204 46 190 C54 160 62 132 60 92 Z',
    front:
      'M104 38 C88 52 80 72 78 104 C66 98 64 88 65 80 C66 44 90 22 122 22 C156 22 178 46 176 82 C176 92 174 98 164 106 C164 72 146 52 104 38 Z',
    edge: 'M104 38 C88 52 80 72 78 104 C66 98 64 88 65 80 M175 78 C176 92 174 98 164 106 C164 72 146 52 104 38',
    strands: 'M112 30 C90 36 76 56 73 84 M124 30 C148 34 164 52 169 82',
  },
  curly: {
    frontBlobs: [
      [74, 84, 13],
      [72, 64, 15],
      [84, 46, 17],
      [104, 36, 18],
      [126, 34, 18],
      [148, 42, 17],
      [164, 58, 16],
      [169, 80, 13],
      [96, 56, 15],
      [118, 54, 15],
      [140, 56, 14],
    ],
    strands:
      'M84 58 C88 50 96 50 98 56 M112 46 C118 40 126 42 126 48 M140 52 C146 46 154 50 152 56',
  },
  bun: {
    backBlobs: [[124, 20, 22]],
    front: SLICK,
    strands:
      'M90 60 C102 44 116 38 124 34 M152 60 C144 46 134 38 128 34 M114 16 C122 10 132 14 134 22',
  },
  bald: {},
  afro: {
    backBlobs: [
      [62, 96, 22],
      [56, 70, 24],
      [70, 44, 26],
      [96, 26, 28],
      [124, 20, 28],
      [152, 28, 28],
      [176, 48, 26],
      [186, 74, 24],
      [180, 98, 22],
      [120, 62, 52],
    ],
    front:
      'M72 94 C66 62 84 44 120 44 C156 44 174 62 168 94 C164 80 156 68 146 64 C128 58 112 58 94 64 C84 68 76 80 72 94 Z',
    edge: 'M72 94 C76 80 84 68 94 64 C112 58 128 58 146 64 C156 68 164 80 168 94',
  },
  bob: {
    back: 'M58 98 C50 40 88 16 122 18 C156 18 192 40 182 98 C186 128 184 148 176 160 C164 166 154 160 150 152 L90 152 C86 160 76 166 64 160 C56 148 54 128 58 98 Z',
    front:
      'M76 92 C64 84 64 78 66 70 C72 38 94 22 122 22 C152 22 172 40 175 72 C176 80 174 88 165 94 C164 84 160 78 154 72 C138 84 96 86 76 92 Z',
    edge: 'M66 74 C64 82 70 90 76 92 C96 86 138 84 154 72 C160 78 164 84 165 94 C172 88 175 82 175 74',
    strands:
      'M92 78 C94 66 100 58 108 52 M114 78 C116 66 122 58 130 54 M136 74 C138 66 142 60 148 58',
  },
  ponytail: {
    back: 'M156 34 C186 22 212 44 206 82 C202 112 214 128 202 156 C184 150 176 132 178 108 C180 86 172 66 152 60 Z',
    front: SLICK,
    strands: 'M92 60 C108 44 132 38 156 44 M84 70 C100 52 132 48 160 56',
  },
};

interface HairProps {
  readonly style: HairStyle;
  readonly colour: string;
}

/** Draws what lies behind head and neck. */
export function HairBack({ style, colour }: HairProps) {
  const { back, backBlobs } = HAIR[style];
  return (
    <>
      {backBlobs !== undefined && <Tuft blobs={backBlobs} colour={colour} />}
      {back !== undefined && <path class="portrait-line" d={back} fill={colour} />}
    </>
  );
}

/** Draws what lies over the forehead. */
export function HairFront({ style, colour }: HairProps) {
  const { front, frontBlobs, edge, strands } = HAIR[style];
  return (
    <>
      {frontBlobs !== undefined && <Tuft blobs={frontBlobs} colour={colour} />}
      {front !== undefined && (
        <path class={edge === undefined ? 'portrait-line' : ''} d={front} fill={colour} />
      )}
      {edge !== undefined && <path class="portrait-line" d={edge} fill="none" />}
      {strands !== undefined && <path class="portrait-strand" d={strands} />}
    </>
  );
}

/** Circles grown together under one outline: all outlines first, then all fillings over them. */
function Tuft({ blobs, colour }: { readonly blobs: Blobs; readonly colour: string }) {
  return (
    <>
      {blobs.map(([x, y, r]) => (
        <circle key={`o${x}`} class="portrait-line" cx={x} cy={y} r={r} fill={colour} />
      ))}
      {blobs.map(([x, y, r]) => (
        <circle key={`f${x}`} cx={x} cy={y} r={r} fill={colour} />
      ))}
    </>
  );
}
