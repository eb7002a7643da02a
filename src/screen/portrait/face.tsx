import type { Mood } from '../../scenario/scenario.ts';

/** What a mood does to a face, as SVG path data in the portrait's 240 × 250 space. */
interface Expression {
  /** Strokes of the two brows. */
  readonly brows: string;
  /** Dots for open eyes; left out when `lids` alone are drawn. */
  readonly eyes?: { readonly ry: number; readonly look: number };
  /** Strokes drawn over or in place of the eyes. */
  readonly lids?: string;
  readonly mouth: string;
  /** An open mouth: teeth and tongue are drawn inside the outline. */
  readonly open?: 'laugh' | 'shout';
  /** How far the head is tilted, in degrees. */
  readonly tilt: number;
}

export const EXPRESSIONS: Readonly<Record<Mood, Expression>> = {
  delighted: {
    brows: 'M90 83 Q99 75 109 80 M129 80 Q139 75 148 83',
    lids: 'M92 101 Q100 92 108 101 M130 101 Q138 92 146 101',
    mouth: 'M98 121 Q119 127 141 121 Q138 143 119 143 Q101 143 98 121 Z',
    open: 'laugh',
    tilt: -3,
  },
  pleased: {
    brows: 'M90 86 Q99 80 109 84 M129 84 Q139 80 148 86',
    eyes: { ry: 6, look: 0 },
    mouth: 'M101 124 Q119 138 138 123',
    tilt: -1,
  },
  neutral: {
    brows: 'M90 86 Q99 83 109 86 M129 86 Q139 83 148 86',
    eyes: { ry: 6, look: 0 },
    mouth: 'M106 128 Q119 130 133 127',
    tilt: 0,
  },
  uneasy: {
    brows: 'M89 90 Q98 87 108 79 M130 79 Q140 87 149 90',
    eyes: { ry: 6.5, look: 2.5 },
    mouth: 'M104 130 Q110 124 117 129 T130 129 Q134 126 136 128',
    tilt: 4,
  },
  annoyed: {
    brows: 'M89 88 Q99 89 110 91 M128 84 Q139 73 150 80',
    eyes: { ry: 4.5, look: -2.5 },
    lids: 'M91 95 L110 97 M129 95 L148 95',
    mouth: 'M105 131 Q120 124 137 129',
    tilt: 2,
  },
  angry: {
    brows: 'M87 80 Q98 84 111 93 M127 93 Q140 84 151 80',
    eyes: { ry: 5.5, look: 0 },
    mouth: 'M101 136 Q119 120 139 136 Q119 130 101 136 Z',
    open: 'shout',
    tilt: -2,
  },
};

const LINE = { fill: 'none', stroke: '#1b2230', 'stroke-linecap': 'round' } as const;

/** Draws brows, eyes, nose and mouth. The head behind it is drawn by the portrait. */
export function Face({ mood, brow }: { readonly mood: Mood; readonly brow: string }) {
  const { brows, eyes, lids, mouth, open } = EXPRESSIONS[mood];
  return (
    <g>
      {eyes !== undefined && (
        <g fill="#1b2230">
          <ellipse cx={100 + eyes.look} cy="101" rx="4.8" ry={eyes.ry} />
          <ellipse cx={138 + eyes.look} cy="101" rx="4.8" ry={eyes.ry} />
          <circle cx={101.6 + eyes.look} cy="98.6" r="1.5" fill="#fffdf8" />
          <circle cx={139.6 + eyes.look} cy="98.6" r="1.5" fill="#fffdf8" />
        </g>
      )}
      {lids !== undefined && <path {...LINE} stroke-width="4" d={lids} />}
      <path {...LINE} stroke={brow} stroke-width="5" d={brows} />
      <path {...LINE} stroke-width="3.2" d="M118 104 Q112 114 119 116" />
      <path {...LINE} stroke-width="4" stroke-linejoin="round" d={mouth} fill={fillOf(open)} />
      {open === 'laugh' && (
        <>
          <path d="M101 123 Q119 128 138 123 L137 128 Q119 132 102 128 Z" fill="#fffdf8" />
          <path
            d="M108 138 Q119 131 131 138 Q126 141.5 119 141.5 Q112 141.5 108 138 Z"
            fill="#e2603f"
          />
        </>
      )}
    </g>
  );
}

function fillOf(open: Expression['open']): string {
  return open === 'laugh' ? '#5a1a1f' : open === 'shout' ? '#fffdf8' : 'none';
}
