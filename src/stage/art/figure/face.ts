import type { Age } from '../../../scenario/look.ts';
import type { Mood } from '../../../scenario/scenario.ts';
import { fade, shade, WHITE } from '../colours.ts';
import { type Context, fill, line, oval } from '../pen.ts';
import { FACE_LINE } from './figure.ts';

/** What a face is drawn from. */
export interface Face {
  readonly skin: string;
  readonly brow: string;
  readonly mood: Mood;
  readonly age: Age;
}

/** The inside of a mouth, and the line of closed lips. */
export const MOUTH = '#6b2433';
/** A cheek's blush, strongest when angry. */
export const BLUSH = '#f26d6d';

/** The eyes' places, far one first; the face looks to the left. */
const EYES = [-9.7, 3.2] as const;
const EYE_Y = -19.2;

/** Draws brows, eyes, nose, cheeks and mouth: six moods that differ in all of them. */
export function drawFace(ctx: Context, face: Face): void {
  const { skin, mood, age } = face;
  const blush = mood === 'angry' ? 0.55 : mood === 'delighted' ? 0.42 : 0.3;
  fill(ctx, oval(-12.8, -12.6, 2.8, 2.1) + oval(7.4, -12.6, 3.3, 2.1), fade(BLUSH, blush));
  for (const x of EYES) drawEye(ctx, x, x === EYES[0], mood);
  line(ctx, BROWS[mood], face.brow, mood === 'angry' ? 2.7 : 2.2);
  line(ctx, 'M-4.8 -16q-2.6 2.4 0.2 3.2', shade(skin, -0.3), 1.5);
  drawMouth(ctx, mood);
  if (age === 'old') {
    line(ctx, 'M-14.6 -14.6q1.6 1.4 3.8 1M1.6 -13.6q2.2 0.4 4.6 -1.2', shade(skin, -0.24), 1);
    line(ctx, 'M-8 -31q5 -1.4 10 0M9.4 -18.6l2.6 -1M9.4 -16.8l2.4 0.8', shade(skin, -0.18), 1);
  }
  if (mood === 'uneasy') drawSweat(ctx);
}

const BROWS: Readonly<Record<Mood, string>> = {
  delighted: 'M-13.4 -27.6q3.4 -3.4 7 -0.8M0.6 -28.4q3.6 -2.6 7 0.8',
  pleased: 'M-13 -25.8q3.2 -2.2 6.4 -0.6M0.6 -26.4q3.2 -1.6 6.4 0.6',
  neutral: 'M-13 -25.6q3 -1.6 6.4 -0.5M0.4 -26q3.4 -1.3 6.6 0.4',
  uneasy: 'M-13.8 -23.8L-7 -28.2M7.6 -23.8L0.8 -28.2',
  annoyed: 'M-13.4 -24.8L-6.6 -23M0.4 -28.4q3.6 -1.8 7 0.4',
  angry: 'M-14 -27.8L-6 -22.4M8.2 -27.8L0 -22.4',
};

function drawEye(ctx: Context, x: number, isFar: boolean, mood: Mood): void {
  const narrow = isFar ? 0.9 : 1;
  if (mood === 'delighted') {
    line(ctx, `M${x - 3 * narrow} ${EYE_Y + 1}q${3 * narrow} -4.6 ${6 * narrow} 0`, FACE_LINE, 2);
    return;
  }
  const aside = { pleased: 0, neutral: 0, uneasy: 1.5, annoyed: -0.6, angry: -0.5 }[mood];
  const isWide = mood === 'uneasy';
  if (isWide) fill(ctx, oval(x, EYE_Y, 3.4 * narrow, 4), WHITE);
  const size = isWide ? ([1.8, 2.3] as const) : ([2.4, 3.2] as const);
  fill(ctx, oval(x + aside, EYE_Y, size[0] * narrow, size[1]), FACE_LINE);
  fill(ctx, oval(x + aside - 0.7, EYE_Y - 1.1, 0.9), WHITE);
  if (mood === 'annoyed') line(ctx, `M${x - 3.2} ${EYE_Y - 1.5}h6.4`, FACE_LINE, 1.8);
  if (mood === 'pleased')
    line(ctx, `M${x - 2.2} ${EYE_Y + 3.4}q2.2 -1.1 4.4 0`, fade('#000000', 0.16), 1);
  if (mood === 'angry') {
    const lid = isFar ? `M${x - 3} ${EYE_Y - 3}l6 2.6` : `M${x + 3} ${EYE_Y - 3}l-6 2.6`;
    line(ctx, lid, FACE_LINE, 1.6);
  }
}

function drawMouth(ctx: Context, mood: Mood): void {
  if (mood === 'delighted') {
    fill(ctx, 'M-9.8 -9.8Q-3 -8.4 4 -9.8Q3.4 -2.2 -2.8 -2.2Q-9 -2.2 -9.8 -9.8Z', MOUTH);
    fill(ctx, 'M-8.8 -9.4Q-3 -8.2 3 -9.4L2.6 -7.4Q-3 -6.6 -8.2 -7.4Z', WHITE);
    fill(ctx, oval(-2.6, -3.6, 2.9, 1.3), '#e0707a');
  } else if (mood === 'angry') {
    fill(ctx, 'M-8.8 -3.8Q-8.8 -9.4 -3 -9.4Q3.2 -9.4 3.2 -3.8Q-3 -5.6 -8.8 -3.8Z', MOUTH);
    fill(ctx, 'M-7.6 -6.4Q-3 -8.4 2.2 -6.4L1.7 -7.6Q-3 -9.6 -7.2 -7.6Z', WHITE);
  } else line(ctx, MOUTHS[mood], MOUTH, 2);
}

const MOUTHS: Readonly<Record<'pleased' | 'neutral' | 'uneasy' | 'annoyed', string>> = {
  pleased: 'M-8.8 -8.8q5.6 5.2 11.4 0',
  neutral: 'M-7.2 -7.4q4.2 2.1 8.2 -0.3',
  uneasy: 'M-8 -5.4q2.2 -3 4.4 -1q2.4 2 4.6 -1',
  annoyed: 'M-7.8 -4.8q4 -3.2 9.4 -2.2',
};

function drawSweat(ctx: Context): void {
  fill(ctx, 'M11.6 -31q4.4 5.4 0 7.6q-4.4 -2.2 0 -7.6Z', '#6cc0e8');
  fill(ctx, oval(10.6, -25.8, 0.9), WHITE);
}
