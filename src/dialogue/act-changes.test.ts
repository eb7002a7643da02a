import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scenarioOf } from '../../tests/fuzz-story.ts';
import { ACT_CATALOGUE } from '../model/acts.ts';
import { ACTS, type ActCatalogue, type ActFit, type ActLoad } from '../scenario/act.ts';
import { layOutPlaces } from '../scenario/places.ts';
import { type Moment, PACES, type Person, type Scenario, STYLES } from '../scenario/scenario.ts';
import { type AttributedChange, changesOfAct } from './act-changes.ts';

const TALK: Moment = {
  id: 'talk',
  title: 'Talk',
  where: 'floor',
  with: ['ann', 'bob', 'ruth'],
  start: 'end',
  scenes: [{ id: 'end', lines: [], next: { kind: 'end' } }],
};

const rep = (id: string, more: Partial<Person> = {}): Person => ({
  id,
  name: id,
  role: 'rep',
  traits: {},
  look: {},
  ...more,
});

const RUTH: Person = { ...rep('ruth'), role: 'customer' };

function scenarioWith(...cast: readonly Person[]): Scenario {
  return { ...scenarioOf(TALK), cast };
}

const LOST: ActFit = {
  who: { styles: ['newcomer'], skillBelow: 0.5 },
  addressed: { morale: -2, trust: 3 },
  because: 'but they were lost',
};
const BORED: ActFit = {
  who: { paces: ['quick'], skillFrom: 0.9 },
  addressed: { morale: -1 },
  because: 'but they were bored',
};
const WATCHED: ActFit = {
  who: { styles: ['closer'] },
  witnesses: { ownership: 2 },
  because: 'and they took note',
};

const LOAD: ActLoad = {
  support: 1,
  structure: 0,
  pressure: 0,
  addressed: { morale: 3 },
  witnesses: { ownership: 1 },
  fits: [LOST, BORED, WATCHED],
  hours: 0,
  because: 'you showed it',
};

const CATALOGUE = Object.fromEntries(ACTS.map((act) => [act, LOAD])) as ActCatalogue;

/** What showing something to Ann changes for one of those present. */
function felt(who: string, ...cast: readonly Person[]): AttributedChange[] {
  const scenario = scenarioWith(...cast, RUTH);
  const context = { scenario, places: layOutPlaces(scenario), catalogue: CATALOGUE };
  return changesOfAct(context, TALK, { act: 'teach', to: 'ann' }).filter(({ place }) =>
    place.startsWith(`${who}.`),
  );
}

const toAnn = (ann: Partial<Person>): AttributedChange[] =>
  felt('ann', rep('ann', ann), rep('bob'));

describe('an act and the person to whom it is done', () => {
  test('moves somebody whom no fit suits as the catalogue says', () => {
    const usual = [{ place: 'ann.morale', by: 3, source: { act: 'teach' } }];
    expect(toAnn({})).toEqual(usual);
    expect(toAnn({ style: 'friendly', pace: 'steady', skill: 0.5 })).toEqual(usual);
  });

  test('moves a beginner otherwise, known by style or by skill, and names the fit', () => {
    const lost = [
      { place: 'ann.morale', by: 1, source: { act: 'teach', fit: LOST } },
      { place: 'ann.trust', by: 3, source: { act: 'teach', fit: LOST } },
    ];
    expect(toAnn({ style: 'newcomer' })).toEqual(lost);
    expect(toAnn({ skill: 0.49 })).toEqual(lost);
  });

  test('takes the first fit that suits, and only that one', () => {
    expect(toAnn({ skill: 0.9 }).map(({ by }) => by)).toEqual([2]);
    expect(toAnn({ pace: 'quick', skill: 0.1 }).map(({ by }) => by)).toEqual([1, 3]);
  });

  test('moves a witness by the fits for witnesses alone', () => {
    const seen = felt('bob', rep('ann'), rep('bob', { style: 'closer', pace: 'quick' }));
    expect(seen).toEqual([
      { place: 'bob.ownership', by: 3, source: { act: 'teach', fit: WATCHED } },
    ]);
  });

  test('names the fit only beside the traits that it alters', () => {
    const load = { ...LOAD, addressed: { morale: 3, ownership: 4 } };
    const scenario = scenarioWith(rep('ann', { pace: 'quick' }), rep('bob'), RUTH);
    const context = {
      scenario,
      places: layOutPlaces(scenario),
      catalogue: { ...CATALOGUE, teach: load },
    };
    const [morale, ownership] = changesOfAct(context, TALK, { act: 'teach', to: 'ann' });
    expect(morale?.source).toEqual({ act: 'teach', fit: BORED });
    expect(ownership).toEqual({ place: 'ann.ownership', by: 4, source: { act: 'teach' } });
  });
});

describe('every act of the catalogue, done to anybody', () => {
  const somebody = fc.record(
    {
      style: fc.constantFrom(...STYLES),
      pace: fc.constantFrom(...PACES),
      skill: fc.double({ min: 0.05, max: 1.6, noNaN: true }),
    },
    { requiredKeys: [] },
  );

  test('moves people by whole points, within three of what it does to most', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ACTS), somebody, somebody, (act, ann, bob) => {
        const changesTo = (cast: readonly Person[]): Map<string, number> => {
          const scenario = scenarioWith(...cast, RUTH);
          const context = { scenario, places: layOutPlaces(scenario), catalogue: ACT_CATALOGUE };
          const changes = changesOfAct(context, TALK, { act, to: 'ann' });
          return new Map(changes.map(({ place, by }) => [place, by]));
        };
        const usual = changesTo([rep('ann'), rep('bob')]);
        const own = changesTo([rep('ann', ann), rep('bob', bob)]);
        for (const place of new Set([...usual.keys(), ...own.keys()])) {
          const by = own.get(place) ?? 0;
          expect(Number.isInteger(by)).toBe(true);
          expect(Math.abs(by - (usual.get(place) ?? 0))).toBeLessThanOrEqual(3);
        }
      }),
    );
  });

  test('leaves the store’s own numbers as they are for everybody', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ACTS), somebody, (act, ann) => {
        const storeOf = (more: Partial<Person>): AttributedChange[] => {
          const scenario = scenarioWith(rep('ann', more), rep('bob'), RUTH);
          const context = { scenario, places: layOutPlaces(scenario), catalogue: ACT_CATALOGUE };
          const changes = changesOfAct(context, TALK, { act, to: 'ann' });
          return changes.filter(({ place }) => !/^(ann|bob|ruth)\./.test(place));
        };
        expect(storeOf(ann)).toEqual(storeOf({}));
      }),
    );
  });
});
