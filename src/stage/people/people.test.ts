import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  ACCESSORIES,
  AGES,
  BUILDS,
  completeLook,
  HAIR_STYLES,
  HEADWEAR,
  MOBILITY_AIDS,
} from '../../scenario/look.ts';
import type { Outfit } from '../../scenario/outfit.ts';
import { MOODS } from '../../scenario/scenario.ts';
import type { PasserBy } from '../../season/snapshot.ts';
import type { Costume } from '../art/figure/figure.ts';
import { VIEWS } from '../art/figure/views.ts';
import type { Context, Picture } from '../art/pen.ts';
import { hasManeIn, partName, partsOf } from './costume.ts';
import { PassersBy } from './passers-by.ts';
import { STRANGERS } from './strangers.ts';
import { headShown, partFor, piecesOf } from './worn.ts';

/** Keeps what was drawn, as words: paths and transforms, and colours unless only shapes matter. */
class Sketch {
  readonly strokes: string[] = [];

  static of(picture: Picture, withColours: boolean): string {
    const sketch = new Sketch();
    const pad: Record<string, unknown> = {
      getTransform: () => ({ a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 }),
    };
    const context = new Proxy(pad, {
      get: (target, name: string) =>
        name in target
          ? target[name]
          : (...all: unknown[]) => sketch.strokes.push(`${name} ${all.map(String)}`),
      set: (_, name: string, value) => {
        if (withColours || !name.endsWith('Style')) sketch.strokes.push(`${name}=${value}`);
        return true;
      },
    });
    picture.draw(context as unknown as Context);
    return sketch.strokes.join('\n');
  }
}

beforeAll(() => {
  class Path {
    readonly path: string;
    constructor(path: string) {
      this.path = path;
    }
    toString(): string {
      return this.path;
    }
  }
  Object.assign(globalThis, { Path2D: Path });
});

const COSTUMES: readonly Costume[] = STRANGERS.map(({ look, outfit }, at) => ({
  outfit,
  look: completeLook(look, `stranger ${at}`),
}));

const outfits: readonly Outfit[] = [
  'staff',
  'jacket',
  'plain',
  'stripes',
  'hoodie',
  'coat',
  'shirt',
  'cardigan',
  'tunic',
];
const costume = fc
  .record({
    hair: fc.constantFrom(...HAIR_STYLES),
    headwear: fc.constantFrom(...HEADWEAR),
    accessory: fc.constantFrom(...ACCESSORIES),
    age: fc.constantFrom(...AGES),
    build: fc.constantFrom(...BUILDS),
    mobilityAid: fc.constantFrom(...MOBILITY_AIDS),
    skin: fc.nat(5),
  })
  .chain((look) =>
    fc
      .constantFrom(...outfits)
      .map((outfit): Costume => ({ look: completeLook(look, 'Ada'), outfit })),
  );

/** What somebody looks like from all sides, part by part. */
function picturesOf(one: Costume, withColours: boolean): readonly string[] {
  return partsOf(one, ['neutral'])
    .map(([name, picture]) => [name.split('/')[0] ?? '', Sketch.of(picture, withColours)] as const)
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([part, drawn]) => `${part}\n${drawn}`);
}

describe('the people of the town', () => {
  test('are 24 who give 24 different pictures', () => {
    expect(COSTUMES).toHaveLength(24);
    expect(new Set(COSTUMES.map((one) => picturesOf(one, true).join())).size).toBe(24);
  });

  test('differ from each other in the shape of at least three parts, whatever their colours', () => {
    const shapes = COSTUMES.map((one) => new Set(picturesOf(one, false)));
    shapes.forEach((mine, at) => {
      for (const theirs of shapes.slice(0, at)) {
        const own = [...mine].filter((shape) => !theirs.has(shape));
        expect(own.length).toBeGreaterThanOrEqual(3);
      }
    });
  });

  test('have every build, every age, and every way of getting about among them', () => {
    const of = (name: 'build' | 'age' | 'mobilityAid') =>
      new Set(COSTUMES.map(({ look }) => look[name]));
    expect(of('build')).toEqual(new Set(BUILDS));
    expect(of('age')).toEqual(new Set(AGES));
    expect(of('mobilityAid')).toEqual(new Set(MOBILITY_AIDS));
  });

  test('are 24 different customers of a week, and begin with somebody else in the next', () => {
    const passers = new PassersBy();
    const week = (number: number) => {
      const customers = Array.from({ length: 24 }, (_, at) => customerOf(number, at * 4));
      passers.expect(customers);
      return customers.map((one) => JSON.stringify(passers.costumeOf(one)));
    };
    const first = week(1);
    expect(new Set(first).size).toBe(24);
    const [next] = week(2);
    expect(next).not.toBe(first[0]);
  });

  test('stay who they are while the customers of the next week come in', () => {
    const passers = new PassersBy();
    const late = customerOf(1, 9);
    passers.expect([customerOf(1, 3), late]);
    const before = passers.costumeOf(late);
    passers.expect([customerOf(2, 0)]);
    expect(passers.costumeOf(late)).toEqual(before);
  });

  test('are dressed as the scenario says where it says anything', () => {
    const passers = new PassersBy();
    const free = passers.costumeOf(customerOf(2, 3));
    const given = passers.costumeOf({ ...customerOf(2, 3), look: { hair: 'bun' } });
    expect(given.look).toEqual({ ...free.look, hair: 'bun' });
  });
});

function customerOf(week: number, visit: number): PasserBy {
  const id = `week-${week}-visit-${visit}`;
  return { id, look: {}, mood: 'neutral', outcome: 'left', steps: [], at: 0 };
}

describe('the parts of a costume', () => {
  test('hold all that anybody shows, in every view, mood, glance and turn of a wheel', () => {
    fc.assert(
      fc.property(costume, (one) => {
        const baked = new Set(partsOf(one).map(([name]) => name));
        for (const view of VIEWS)
          for (const mood of MOODS)
            for (const glance of [-1, 0, 1])
              for (const held of ['bag', 'handset', 'watch', undefined] as const)
                for (const piece of piecesOf(one.look.mobilityAid)) {
                  const head = headShown(view, glance).view;
                  if (piece === 'mane' && !(view !== 'back' && hasManeIn(one, head))) continue;
                  const part = partFor(piece, { view, mood, glance, wheel: 3, held });
                  if (part !== undefined) expect(baked).toContain(partName(one, part));
                }
      }),
      { numRuns: 40 },
    );
  });

  test('have one name only when they have one picture', () => {
    fc.assert(
      fc.property(costume, costume, (a, b) => {
        const drawn = new Map<string, string>();
        for (const [name, picture] of [...partsOf(a, ['angry']), ...partsOf(b, ['angry'])]) {
          const sketch = `${picture.left} ${picture.width} ${Sketch.of(picture, true)}`;
          expect(drawn.get(name) ?? sketch).toBe(sketch);
          drawn.set(name, sketch);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('give six moods six faces, from the front and from the side', () => {
    const [one] = COSTUMES;
    if (one === undefined) throw new Error('nobody is there');
    for (const side of ['head', 'side']) {
      const faces = partsOf(one)
        .filter(([name]) => MOODS.some((mood) => name.startsWith(`${side}-${mood}`)))
        .map(([, picture]) => Sketch.of(picture, false));
      expect(new Set(faces).size).toBe(MOODS.length);
    }
  });

  test('put the lanyard and the name badge on staff alone', () => {
    const look = completeLook({}, 'Dave Okoro');
    const chest = (outfit: Outfit) => {
      const found = partsOf({ look, outfit }, []).find(([name]) => name.startsWith('trunk-front'));
      return found === undefined ? '' : Sketch.of(found[1], true);
    };
    expect(chest('staff')).not.toBe(chest('plain'));
    expect(chest('staff').split('roundRect').length).toBeGreaterThan(
      chest('plain').split('roundRect').length + 2,
    );
  });
});
