import type { Mood } from '../../scenario/scenario.ts';

/** The store's colours: warm and few, with coral as the one accent. */
export const INK = '#1b2230';
export const PAPER = '#fffdf8';
export const WHITE = '#ffffff';
export const BRAND = '#12507b';
export const TEAL = '#1c8c84';
export const AMBER = '#f2b134';
export const CORAL = '#e2603f';
export const PLUM = '#6d3f73';
export const GREEN = '#4f9d5d';
export const METAL = '#8d99a8';
export const WALL = ['#e9e0d0', '#f6f0e5', '#efe6d6'] as const;
export const SKIRTING = '#cdbfa9';
export const PLANKS = ['#e3c79e', '#dcbc90', '#e9d0aa', '#d6b486'] as const;
export const PLANK_LINE = '#b08e62';
export const WOOD = '#c98f5a';
export const WOOD_DARK = '#8f5f36';
export const SHADOW = '#3a2412';
export const LIGHT = '#fff7d6';
/** Screens of phones and tablets. */
export const SCREENS = ['#8fd0ee', '#ffd39b', '#b9e2b3', '#cfc0f2', '#f6b3a4', '#a3dcd8'] as const;
/** Bodies of phones. */
export const CASES = [INK, CORAL, TEAL, AMBER, PLUM, '#3d5a80'] as const;

/** A colour for each mood, tellable apart with every kind of colour vision and readable on white. */
export const MOOD_COLOURS: Readonly<Record<Mood, string>> = {
  delighted: '#067da8',
  pleased: '#0d2d98',
  neutral: '#75726c',
  uneasy: '#541546',
  annoyed: '#a86510',
  angry: '#a40d12',
};

/** Lightens (`by` above 0) or darkens a `#rrggbb` colour; −1 is black, 1 is white. */
export function shade(colour: string, by: number): string {
  const channels = channelsOf(colour).map((value) =>
    by < 0 ? value * (1 + by) : value + (255 - value) * by,
  );
  return `#${channels.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
}

/** A `#rrggbb` colour with an opacity of 0…1. */
export function fade(colour: string, opacity: number): string {
  return `rgba(${channelsOf(colour).join(', ')}, ${opacity})`;
}

/** The entry of a list at any whole number ≥ 0, over and over again. */
export function nth(list: readonly string[], at: number): string {
  return list[at % list.length] ?? INK;
}

function channelsOf(colour: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
