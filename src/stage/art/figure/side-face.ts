import type { Mood } from '../../../scenario/scenario.ts';
import { fade, shade, WHITE } from '../colours.ts';
import { type Context, fill, line, oval } from '../pen.ts';
import { BLUSH, type Face, MOUTH } from './face.ts';
import { FACE_LINE } from './figure.ts';

const EYE = { x: -10.6, y: -19.2 } as const;

/** Draws one brow, one eye, one cheek and half a mouth, as a face that looks left shows them. */
export function drawSideFace(ctx: Context, { skin, brow, mood, age }: Face): void {
  const blush = mood === 'angry' ? 0.55 : mood === 'delighted' ? 0.42 : 0.3;
  fill(ctx, oval(-6.4, -12.4, 3.3, 2.2), fade(BLUSH, blush));
  drawEye(ctx, mood);
  line(ctx, BROWS[mood], brow, mood === 'angry' ? 2.7 : 2.2);
  drawMouth(ctx, mood);
  if (age === 'old') {
    line(ctx, 'M-9.4 -14q2 1 3.8 -0.4M-5 -18.8l2.8 -1M-5 -17l2.6 0.8', shade(skin, -0.22), 1);
  }
  if (mood === 'uneasy') {
    fill(ctx, 'M-2.6 -32q4.4 5.4 0 7.6q-4.4 -2.2 0 -7.6Z', '#6cc0e8');
    fill(ctx, oval(-3.6, -26.8, 0.9), WHITE);
  }
}

const BROWS: Readonly<Record<Mood, string>> = {
  delighted: 'M-14.4 -27.4q3.6 -3 7.4 0',
  pleased: 'M-14.2 -26q3.4 -2 6.8 0',
  neutral: 'M-14 -25.5q3.4 -1.5 6.6 0',
  uneasy: 'M-14.4 -28L-7.6 -23.8',
  annoyed: 'M-14.2 -23.8L-7.4 -25.8',
  angry: 'M-15 -22.6L-7.2 -27.6',
};

function drawEye(ctx: Context, mood: Mood): void {
  const { x, y } = EYE;
  if (mood === 'delighted') {
    line(ctx, `M${x - 2.6} ${y + 1}q2.6 -4.6 5.2 0`, FACE_LINE, 2);
    return;
  }
  const isWide = mood === 'uneasy';
  if (isWide) fill(ctx, oval(x, y, 2.9, 4), WHITE);
  fill(ctx, oval(x - (isWide ? 0.6 : 0), y, isWide ? 1.6 : 2, isWide ? 2.3 : 3.2), FACE_LINE);
  fill(ctx, oval(x - 0.8, y - 1.1, 0.8), WHITE);
  if (mood === 'annoyed') line(ctx, `M${x - 2.6} ${y - 1.5}h5.6`, FACE_LINE, 1.8);
  if (mood === 'angry') line(ctx, `M${x + 2.8} ${y - 3}l-5.6 2.4`, FACE_LINE, 1.6);
}

function drawMouth(ctx: Context, mood: Mood): void {
  if (mood === 'delighted') {
    fill(ctx, 'M-14.4 -9.8Q-9 -8.6 -5.4 -10.4Q-6.4 -2.8 -11 -2.8Q-13.8 -4 -14.4 -9.8Z', MOUTH);
    fill(ctx, 'M-13.8 -9.4Q-9 -8.4 -6 -9.8L-6.6 -7.6Q-10 -6.8 -13.4 -7.4Z', WHITE);
  } else if (mood === 'angry') {
    fill(ctx, 'M-13.6 -4.2Q-14 -9.2 -10 -9.2Q-6.4 -9 -6.4 -4Q-10 -5.6 -13.6 -4.2Z', MOUTH);
    fill(ctx, 'M-12.8 -6.6Q-10 -8 -7 -6.6L-7.4 -7.8Q-10 -9.2 -12.6 -7.8Z', WHITE);
  } else line(ctx, MOUTHS[mood], MOUTH, 2);
}

const MOUTHS: Readonly<Record<'pleased' | 'neutral' | 'uneasy' | 'annoyed', string>> = {
  pleased: 'M-13.4 -7.6q4 2.4 7 -2',
  neutral: 'M-13.2 -7.3q3 1.7 5.8 -0.7',
  uneasy: 'M-13.4 -6.4q1.8 -2.4 3.4 -0.8q1.6 1.6 3 -0.6',
  annoyed: 'M-13.2 -5.8q2.6 -2.4 6.4 -1',
};
