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

/** The eyes' places; the face looks to the left. */
const EYES = [-9.6, 3.2] as const;
const EYE_Y = -19.4;
const MOUTH = '#6b2433';

/** Draws brows, eyes, nose, cheeks and mouth: six moods that differ in all of them. */
export function drawFace(ctx: Context, face: Face): void {
  const { skin, mood, age } = face;
  const blush = mood === 'angry' ? 0.5 : 0.3;
  fill(ctx, oval(-12.4, -12.6, 3.2, 2.1), fade('#f26d6d', blush));
  fill(ctx, oval(7.4, -12.6, 3.2, 2.1), fade('#f26d6d', blush));
  for (const x of EYES) drawEye(ctx, x, x === EYES[0], mood);
  line(ctx, BROWS[mood], face.brow, mood === 'angry' ? 2.6 : 2.1);
  line(ctx, 'M-4.6 -16q-2.6 2.4 0.2 3.2', shade(skin, -0.3), 1.5);
  drawMouth(ctx, mood);
  if (age === 'old') {
    line(ctx, 'M-14.6 -14.4q1.6 1.4 3.8 1M1.6 -13.4q2.2 0.4 4.6 -1.2', shade(skin, -0.22), 1);
    line(ctx, 'M-8 -31q5 -1.4 10 0', shade(skin, -0.16), 1);
  }
  if (mood === 'uneasy') drawSweat(ctx);
}

const BROWS: Readonly<Record<Mood, string>> = {
  delighted: 'M-13.4 -27.4q3.4 -3.4 7 -0.8M0.6 -28.2q3.6 -2.6 7 0.8',
  pleased: 'M-13 -25.8q3.2 -2.2 6.4 -0.6M0.6 -26.4q3.2 -1.6 6.4 0.6',
  neutral: 'M-13 -25.4h6.4M0.4 -25.4h6.6',
  uneasy: 'M-13.6 -24.2L-7 -28M7.4 -24.2L0.8 -28',
  annoyed: 'M-13.4 -25L-6.6 -23.6M0.4 -27.8q3.6 -1.6 7 0.4',
  angry: 'M-14 -27.6L-6.2 -22.8M8 -27.6L0.2 -22.8',
};

function drawEye(ctx: Context, x: number, isLeft: boolean, mood: Mood): void {
  if (mood === 'delighted') {
    line(ctx, `M${x - 3} ${EYE_Y + 0.8}q3 -4.2 6 0`, FACE_LINE, 2);
    return;
  }
  const look = { pleased: 0, neutral: 0, uneasy: 1.5, annoyed: -0.6, angry: -0.5 }[mood];
  const isWide = mood === 'uneasy';
  if (isWide) fill(ctx, oval(x, EYE_Y, 3.3, 3.9), WHITE);
  fill(ctx, oval(x + look, EYE_Y, isWide ? 1.8 : 2.3, isWide ? 2.3 : 3.1), FACE_LINE);
  fill(ctx, oval(x + look - 0.7, EYE_Y - 1.1, 0.85), WHITE);
  if (mood === 'annoyed') line(ctx, `M${x - 3.2} ${EYE_Y - 1.6}h6.4`, FACE_LINE, 1.7);
  if (mood === 'angry') {
    line(
      ctx,
      isLeft ? `M${x - 3} ${EYE_Y - 3}l6 2.4` : `M${x + 3} ${EYE_Y - 3}l-6 2.4`,
      FACE_LINE,
      1.5,
    );
  }
}

function drawMouth(ctx: Context, mood: Mood): void {
  if (mood === 'delighted') {
    fill(ctx, 'M-9.4 -9.6Q-3 -8.4 3.6 -9.6Q3 -2.6 -2.8 -2.6Q-8.6 -2.6 -9.4 -9.6Z', MOUTH);
    fill(ctx, 'M-8.4 -9.2Q-3 -8.2 2.8 -9.2L2.4 -7.4Q-3 -6.6 -8 -7.4Z', WHITE);
    fill(ctx, oval(-2.6, -3.8, 2.8, 1.3), '#e0707a');
  } else if (mood === 'angry') {
    fill(ctx, 'M-8.6 -4.2Q-8.6 -9.4 -3 -9.4Q3 -9.4 3 -4.2Q-3 -5.8 -8.6 -4.2Z', MOUTH);
    fill(ctx, 'M-7.4 -6.6Q-3 -8.4 2 -6.6L1.6 -7.6Q-3 -9.6 -7 -7.6Z', WHITE);
  } else line(ctx, MOUTHS[mood], MOUTH, 2);
}

const MOUTHS: Readonly<Record<'pleased' | 'neutral' | 'uneasy' | 'annoyed', string>> = {
  pleased: 'M-8.6 -8.6q5.4 5 11 0',
  neutral: 'M-7.4 -6.8h8.6',
  uneasy: 'M-8 -5.6q2.2 -3 4.4 -1q2.4 2 4.6 -1',
  annoyed: 'M-7.8 -5.4q4 -2.6 9.4 -1.8',
};

function drawSweat(ctx: Context): void {
  fill(ctx, 'M11.6 -31q4.4 5.4 0 7.6q-4.4 -2.2 0 -7.6Z', '#6cc0e8');
  fill(ctx, oval(10.6, -25.8, 0.9), WHITE);
}
