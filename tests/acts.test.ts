import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FEATURES } from '../src/desk/founding/features.ts';
import { compileStory } from '../src/dialogue/compile-moment.ts';
import type { CompiledStory } from '../src/dialogue/compiled.ts';
import { momentsOf } from '../src/dialogue/compiled.ts';
import { ACT_EVIDENCE } from '../src/model/acts/evidence.ts';
import { FIT_EVIDENCE } from '../src/model/acts/fit-evidence.ts';
import { FITS } from '../src/model/acts/fits.ts';
import { ACT_CATALOGUE } from '../src/model/acts.ts';
import type { ActName } from '../src/scenario/act.ts';
import { readScenario } from '../src/scenario/read-scenario.ts';
import type { Scenario } from '../src/scenario/scenario.ts';

function shipped(id: string): Scenario {
  const file = resolve(import.meta.dirname, `../scenarios/${id}/scenario.yaml`);
  const { scenario, diagnostics } = readScenario(readFileSync(file, 'utf8'));
  if (scenario === undefined) throw new Error(JSON.stringify(diagnostics));
  return scenario;
}

describe('acts and the founding texts', () => {
  test('every row that an act or a fit names is one of the list', () => {
    const ids = new Set<string>(FEATURES.map(({ id }) => id));
    for (const [name, { features }] of [
      ...Object.entries(ACT_EVIDENCE),
      ...Object.entries(FIT_EVIDENCE),
    ])
      for (const id of features) expect(ids.has(id), `${name}: ${id}`).toBe(true);
  });
});

/** How often the choices of a story meet each fit, and what each act does to whom. */
function fittedIn(story: CompiledStory): { fits: Set<string>; felt: Map<string, Set<number>> } {
  const fits = new Set<string>();
  const felt = new Map<string, Set<number>>();
  for (const { scenes } of momentsOf(story))
    for (const { next } of scenes)
      for (const choice of next.kind === 'choices' ? next.choices : [])
        for (const { place, by, source } of choice.effects.changes) {
          if (typeof source === 'string') continue;
          if (source.fit !== undefined) fits.add(source.fit.because);
          const [, trait] = place.split('.');
          if (trait !== 'morale' || !ACT_CATALOGUE[source.act].addressed.morale) continue;
          const sizes = felt.get(source.act) ?? new Set();
          felt.set(source.act, sizes.add(by));
        }
  return { fits, felt };
}

describe.each(['tv-quota', 'first-season'])('%s', (id) => {
  const { fits, felt } = fittedIn(compileStory(shipped(id), ACT_CATALOGUE));

  test('meets most fits, so that the same act moves its people differently', () => {
    expect(fits.size).toBeGreaterThanOrEqual(Object.keys(FITS).length / 2);
    const moved = (act: ActName): number => felt.get(act)?.size ?? 0;
    for (const act of ['teach', 'set-deadline', 'encourage'] as const)
      expect(moved(act), act).toBeGreaterThan(1);
    expect(felt.get('listen')).toEqual(new Set([ACT_CATALOGUE.listen.addressed.morale]));
  });
});

describe('first-season', () => {
  test('has Priya grow with a task of her own more than Dave, who had such tasks before', () => {
    const scenario = shipped('first-season');
    const [moment] = scenario.moments;
    if (moment === undefined) throw new Error('the scenario has no moment');
    const { scenes } = moment;
    const given = { ...moment, scenes: scenes.map((scene) => ({ ...scene, next: trusting })) };
    const story = compileStory({ ...scenario, moments: [given] }, ACT_CATALOGUE);
    const [first] = story.moment(moment.id)?.scenes ?? [];
    const choice = first?.next.kind === 'choices' ? first.next.choices[0] : undefined;
    const ownership = (who: string): number | undefined =>
      choice?.effects.changes.find(({ place }) => place === `${who}.ownership`)?.by;
    const usual = ACT_CATALOGUE['delegate-authority'].addressed.ownership ?? 0;
    expect(ownership('lena')).toBe(usual);
    expect(ownership('priya')).toBeGreaterThan(usual);
    expect(ownership('dave')).toBeLessThan(usual);
    expect(ownership('dave')).toBeGreaterThan(0);
  });
});

/** A scene that goes on by one choice: the team gets the decision along with the job. */
const trusting = {
  kind: 'choices',
  choices: [
    {
      id: 'trust',
      text: 'You decide.',
      once: false,
      fallback: false,
      acts: [{ act: 'delegate-authority', to: 'team' }],
      effects: [],
    },
  ],
} as const;
