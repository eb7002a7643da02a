import type { CompleteLook } from '../../scenario/look.ts';
import { dress } from '../../scenario/outfit.ts';
import type { Mood } from '../../scenario/scenario.ts';
import { MOODS } from '../../scenario/scenario.ts';
import type { PersonSnapshot } from '../../season/snapshot.ts';
import { chairOver, chairUnder, WHEEL_STEPS, wheelOf } from '../art/figure/chair.ts';
import { type Costume, clothOf, hatColourOf } from '../art/figure/figure.ts';
import { backOfHead, headOf, lidsOf, maneOf } from '../art/figure/head.ts';
import { foreArmOf, shinOf, shoeOf, thighOf, upperArmOf } from '../art/figure/limbs.ts';
import { BAG, CANE, HANDSET, WATCH, walkerOf } from '../art/figure/props.ts';
import { trunkOf } from '../art/figure/trunk.ts';
import { VIEWS, type View } from '../art/figure/views.ts';
import type { Picture } from '../art/pen.ts';

/** Dresses somebody of the cast: reps wear the store's shirt, managers a jacket. */
export function costumeOf({ role, look, name }: PersonSnapshot): Costume {
  return dress(role, look, name);
}

/** The parts a figure is put together from; `far` limbs lie in the body's own shade. */
export type Part =
  | 'thigh'
  | 'thigh-far'
  | 'shin'
  | 'shin-far'
  | 'upper-arm'
  | 'upper-arm-far'
  | 'fore-arm'
  | 'fore-arm-far'
  | `shoe-${View}`
  | `shoe-far-${View}`
  | `trunk-${View}`
  | 'head-away'
  | `lids-${'front' | 'side'}`
  | `mane-${'front' | 'side'}`
  | `head-${Mood}`
  | `side-${Mood}`
  | Aid;

/** Things that look the same whoever uses them. */
export type Aid =
  | `chair-under-${View}`
  | `chair-over-${View}`
  | `wheel-${View}-${number}`
  | `walker-${View}`
  | 'cane'
  | 'bag'
  | 'handset'
  | 'watch';

/**
 * The name under which one part of a costume is baked: made of just what the part is drawn from, so
 * that people who share a shirt, a skin or a wheelchair share its picture.
 */
export function partName(costume: Costume, part: Part): string {
  return `${part}/${traitsOf(costume, part).join('/')}`;
}

function traitsOf(costume: Costume, part: Part): readonly (string | number)[] {
  const { look, outfit } = costume;
  const { legs, shoes, top } = clothOf(costume);
  if (part.startsWith('thigh') || part.startsWith('shin')) return [legs];
  if (part.startsWith('shoe')) return [shoes];
  if (part.startsWith('upper-arm')) return [top];
  if (part.startsWith('fore-arm')) return [top, look.skin, outfit];
  if (part.startsWith('lids')) return [look.skin];
  if (part.startsWith('trunk')) {
    return [top, look.skin, outfit, look.build, look.accessory === 'backpack' ? 'pack' : ''];
  }
  if (part.startsWith('head') || part.startsWith('side')) return headTraits(look);
  if (part.startsWith('mane')) return [look.hair, look.hairColour, ...hatTraits(look)];
  return [];
}

function headTraits(look: CompleteLook): readonly (string | number)[] {
  const { hair, hairColour, skin, age, accessory } = look;
  return [hair, hairColour, skin, age, accessory, ...hatTraits(look)];
}

function hatTraits(look: CompleteLook): readonly string[] {
  return look.headwear === 'none' ? [] : [look.headwear, hatColourOf(look)];
}

type Named = readonly [name: string, picture: Picture];

/** Every part of a costume by its name, with a head for each of the moods given. */
export function partsOf(costume: Costume, moods: readonly Mood[] = MOODS): readonly Named[] {
  const parts: (readonly [Part, Picture])[] = [
    ...limbsOf(costume),
    ...VIEWS.map((view) => [`trunk-${view}`, trunkOf(costume, view)] as const),
    ...headsOf(costume.look, moods),
    ...aidsOf(costume.look),
  ];
  return parts.map(([part, picture]) => [partName(costume, part), picture]);
}

function limbsOf(costume: Costume): readonly (readonly [Part, Picture])[] {
  return [
    ['thigh', thighOf(costume, false)],
    ['thigh-far', thighOf(costume, true)],
    ['shin', shinOf(costume, false)],
    ['shin-far', shinOf(costume, true)],
    ['upper-arm', upperArmOf(costume, false)],
    ['upper-arm-far', upperArmOf(costume, true)],
    ['fore-arm', foreArmOf(costume, false)],
    ['fore-arm-far', foreArmOf(costume, true)],
    ...VIEWS.flatMap((view): [Part, Picture][] => [
      [`shoe-${view}`, shoeOf(costume, false, view)],
      [`shoe-far-${view}`, shoeOf(costume, true, view)],
    ]),
  ];
}

function headsOf(
  look: CompleteLook,
  moods: readonly Mood[],
): readonly (readonly [Part, Picture])[] {
  const seen = (['front', 'side'] as const).flatMap((view): [Part, Picture][] => {
    const mane = maneOf(look, view);
    return [
      [`lids-${view}`, lidsOf(look, view)],
      ...(mane === undefined ? [] : [[`mane-${view}`, mane] as [Part, Picture]]),
    ];
  });
  return [
    ['head-away', backOfHead(look)],
    ...seen,
    ...moods.flatMap((mood): [Part, Picture][] => [
      [`head-${mood}`, headOf(look, mood)],
      [`side-${mood}`, headOf(look, mood, 'side')],
    ]),
  ];
}

/** Whatever may be carried, and what this person gets about with. */
function aidsOf({ mobilityAid }: CompleteLook): readonly (readonly [Aid, Picture])[] {
  const common: (readonly [Aid, Picture])[] = [
    ['bag', BAG],
    ['handset', HANDSET],
    ['watch', WATCH],
  ];
  if (mobilityAid === 'cane') return [...common, ['cane', CANE]];
  if (mobilityAid === 'walker') {
    return [...common, ...VIEWS.map((view) => [`walker-${view}`, walkerOf(view)] as const)];
  }
  if (mobilityAid !== 'wheelchair') return common;
  return [
    ...common,
    ...VIEWS.flatMap((view): (readonly [Aid, Picture])[] => [
      [`chair-under-${view}`, chairUnder(view)],
      [`chair-over-${view}`, chairOver(view)],
      ...Array.from(
        { length: WHEEL_STEPS },
        (_, at) => [`wheel-${view}-${at}`, wheelOf(view, at)] as const,
      ),
    ]),
  ];
}

/** Whether a costume has a picture of hair or cloth hanging behind the trunk in a view. */
export function hasManeIn({ look }: Costume, view: View): boolean {
  return view !== 'back' && maneOf(look, view) !== undefined;
}
