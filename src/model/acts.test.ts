import { describe, expect, test } from 'vitest';
import { ACTS, type ActFit, type ActName } from '../scenario/act.ts';
import { ACT_EVIDENCE, SIZE_GRADE } from './acts/evidence.ts';
import { FIT_EVIDENCE } from './acts/fit-evidence.ts';
import { FITS } from './acts/fits.ts';
import { ACT_CATALOGUE, COACHING_ACTS, sayBecause } from './acts.ts';
import { value } from './coefficients.ts';
import { moodOf } from './mood.ts';
import { SOURCES } from './registry/sources.ts';

const FIT_LIST: readonly (ActFit & { readonly acts: readonly ActName[] })[] = Object.values(FITS);

/** What a fit changes, on whichever side it is about. */
const changeOf = (fit: ActFit): Readonly<Record<string, number>> => ({
  ...fit.addressed,
  ...fit.witnesses,
});

describe('the catalogue of acts', () => {
  test('says of every act what it does, in whole points, and why', () => {
    expect(ACTS.length).toBeGreaterThanOrEqual(45);
    for (const act of ACTS) {
      const load = ACT_CATALOGUE[act];
      const numbers = [load.support, load.structure, load.pressure, load.hours];
      const felt = [...Object.values(load.addressed), ...Object.values(load.witnesses)];
      expect([...numbers, ...felt].every(Number.isInteger), act).toBe(true);
      expect(load.because, act).toMatch(/^[a-z].*[^.]$/);
    }
  });

  test('makes telling cheap in hours and coaching dear', () => {
    expect(ACT_CATALOGUE.order.hours).toBe(0);
    for (const act of COACHING_ACTS) expect(ACT_CATALOGUE[act].hours, act).toBeGreaterThan(0);
  });

  test('names for every act a founding row, and grades its direction by what it rests on', () => {
    expect(SIZE_GRADE).toBe('C');
    for (const act of ACTS) {
      const { features, sources, grade } = ACT_EVIDENCE[act];
      expect(new Set(features).size, act).toBe(features.length);
      if (sources.length === 0) expect(grade, act).toBe('C');
      for (const key of sources) expect(SOURCES[key].finding, act).not.toBe('');
    }
  });
});

describe('the fits of acts', () => {
  test('hang on the acts that they name, in the order of their table', () => {
    for (const act of ACTS)
      expect(ACT_CATALOGUE[act].fits, act).toEqual(
        FIT_LIST.filter(({ acts }) => acts.includes(act)),
      );
    expect(ACT_CATALOGUE.teach.fits).toEqual([FITS.stepByStep, FITS.knownAlready]);
  });

  test('move a person by the registry’s points more or less, never by another number', () => {
    const sizes = [value('fitSlight'), value('fitClear')];
    expect(sizes.every(Number.isInteger)).toBe(true);
    for (const fit of FIT_LIST)
      for (const by of Object.values(changeOf(fit)))
        expect(sizes, fit.because).toContain(Math.abs(by));
  });

  test('can be seen in every act: something is left to tell the second half about', () => {
    for (const fit of FIT_LIST)
      for (const act of fit.acts) {
        const on = fit.addressed === undefined ? 'witnesses' : 'addressed';
        const usual: Readonly<Record<string, number>> = { ...ACT_CATALOGUE[act][on] };
        const moved = Object.entries(changeOf(fit)).map(
          ([trait, more]) => (usual[trait] ?? 0) + more,
        );
        expect(
          moved.some((by) => by !== 0),
          `${act}: ${fit.because}`,
        ).toBe(true);
      }
  });

  test('read as the second half of a because, with “but” where an act helps less', () => {
    for (const fit of FIT_LIST) {
      const sum = Object.values(changeOf(fit)).reduce((total, by) => total + by, 0);
      expect(fit.because).toMatch(sum < 0 ? /^(but|and) .*[^.]$/ : /^and .*[^.]$/);
    }
    expect(sayBecause('teach')).toBe('you taught it step by step');
    expect(sayBecause('teach', FITS.knownAlready)).toBe(
      'you taught it step by step, but they knew that already',
    );
  });

  test('claim no more than they rest on, and say how they follow', () => {
    for (const [name, { sources, grade, note, features }] of Object.entries(FIT_EVIDENCE)) {
      if (sources.length === 0) expect(grade, name).toBe('C');
      expect(features.length, name).toBeGreaterThan(0);
      expect(note, name).not.toBe('');
    }
  });
});

describe('moodOf', () => {
  test('reads a rep’s mood from morale and trust, a customer’s from comfort', () => {
    expect(moodOf('rep', { morale: 64, trust: 50 })).toBe('neutral');
    expect(moodOf('rep', { morale: 20, trust: 10 })).toBe('angry');
    expect(moodOf('customer', { comfort: 82 })).toBe('delighted');
    expect(moodOf('district-manager', { trust: 30 })).toBe('annoyed');
  });
});
