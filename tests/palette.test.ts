import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  type Color,
  differenceEuclidean,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
} from 'culori';
import { describe, expect, test } from 'vitest';
import { MOODS } from '../src/scenario/scenario.ts';
import { MOOD_COLOURS } from '../src/stage/art/colours.ts';

const SCREEN = resolve(import.meta.dirname, '../src/screen');
const css = (file: string): string => readFileSync(resolve(SCREEN, file), 'utf8');

/** WCAG 2.2 AA for text of ordinary size. */
const READABLE = 4.5;
/** Distance in Lab (CIE 1976, D65) at which two patches side by side are plainly two colours. */
const APART = 32;

/** How colours look to people who lack one kind of cone (Machado, Oliveira and Fernandes 2009). */
const EYES: Readonly<Record<string, (colour: Color) => Color>> = {
  'all cones': (colour) => colour,
  'no red cones': filterDeficiencyProt(1),
  'no green cones': filterDeficiencyDeuter(1),
  'no blue cones': filterDeficiencyTrit(1),
};

/** Reads the custom properties of one rule, by name without the dashes. */
function propertiesOf(text: string, selector: string): Map<string, string> {
  const from = text.indexOf(`${selector} {`);
  const block = text.slice(from, text.indexOf('}', from));
  return new Map(
    [...block.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{3,6});/g)].map(([, name, is]) => [
      name ?? '',
      is ?? '',
    ]),
  );
}

describe('the colours of moods', () => {
  test.each(Object.entries(EYES))('are told apart with %s', (_, see) => {
    const distance = differenceEuclidean('lab65');
    for (const one of MOODS)
      for (const other of MOODS.slice(MOODS.indexOf(one) + 1)) {
        const [a, b] = [parse(MOOD_COLOURS[one]), parse(MOOD_COLOURS[other])];
        if (a === undefined || b === undefined) throw new Error(`no colour: ${one}, ${other}`);
        expect(distance(see(a), see(b)), `${one} and ${other}`).toBeGreaterThan(APART);
      }
  });

  test.each(MOODS)('read as text: %s on white and on paper', (mood) => {
    for (const ground of ['#ffffff', '#fffdf8'])
      expect(wcagContrast(MOOD_COLOURS[mood], ground)).toBeGreaterThanOrEqual(READABLE);
  });

  test.each(MOODS)('are the same in the store and on the chips: %s', (mood) => {
    expect(css('base.css')).toContain(`  --mood-${mood}: ${MOOD_COLOURS[mood]};`);
    expect(css('chips.css')).toContain(`.mood-${mood} {\n  background: var(--mood-${mood});`);
  });
});

describe('the colours of text', () => {
  const plain = propertiesOf(css('base.css'), ':root');
  const strong = new Map([
    ...plain,
    ...propertiesOf(css('base.css'), ':root[data-contrast="more"]'),
  ]);

  test.each([
    ['as usual', plain, READABLE],
    ['with more contrast', strong, 7],
  ] as const)('stand out from every ground they are written on, %s', (_, colours, least) => {
    const grounds = ['paper', 'panel', 'cream', 'peach'];
    for (const text of ['ink', 'quiet', 'coral-text', 'teal-text', 'brand', 'brand-dark'])
      for (const ground of grounds)
        expect(
          wcagContrast(colours.get(text) ?? '', colours.get(ground) ?? ''),
          `${text} on ${ground}`,
        ).toBeGreaterThanOrEqual(least);
  });
});
