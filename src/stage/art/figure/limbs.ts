import { fade, shade, WHITE } from '../colours.ts';
import { fill, line, oval, type Picture } from '../pen.ts';
import { BONES, type Costume, clothOf } from './figure.ts';
import type { View } from './views.ts';

/** Limbs hang down from their joint at 0, 0; `isFar` ones lie in the body's own shade. */
export function thighOf(costume: Costume, isFar: boolean): Picture {
  return limb(BONES.thigh, 11.2, shade(clothOf(costume).legs, isFar ? -0.22 : 0));
}

/** The lower leg, without its shoe. */
export function shinOf(costume: Costume, isFar: boolean): Picture {
  const { legs } = clothOf(costume);
  const colour = shade(legs, isFar ? -0.22 : 0);
  return {
    ...bounds(-6, -6, 12, BONES.shin + 10),
    draw: (ctx) => {
      line(ctx, `M0 0V${BONES.shin - 1}`, colour, 9.8);
      line(ctx, `M-3.6 ${BONES.shin + 2}h7.2`, shade(colour, -0.16), 1.4);
    },
  };
}

/** A shoe with its toes to the left; the ankle is at 0, 0 and the floor four pixels below. */
export function shoeOf(costume: Costume, isFar: boolean, view: View): Picture {
  const { shoes } = clothOf(costume);
  const colour = shade(shoes, isFar ? -0.18 : 0);
  const sole = shade(colour, shoes === '#f3efe8' ? -0.22 : 0.5);
  return {
    ...bounds(-13, -5, 21, 12),
    draw: (ctx) => {
      fill(ctx, SHOES[view], colour);
      line(ctx, SOLES[view], sole, 1.7);
      if (view !== 'back') line(ctx, LACES[view], fade(WHITE, 0.55), 1.1);
      else line(ctx, 'M1.4 -2.4v3.2', fade(WHITE, 0.35), 1.4);
    },
  };
}

const SHOES: Readonly<Record<View, string>> = {
  front:
    'M-9.4 3.4Q-9.8 -1 -4.6 -2.2Q-2.8 -4.2 0.6 -4.2H3.4Q5.6 -4 5.6 -0.6V3Q5.6 5 3.6 5H-7.4Q-9.2 5 -9.4 3.4Z',
  side: 'M-11.6 3.2Q-11.8 0 -6.8 -1.4Q-4.2 -4.2 -1.8 -4.2H3.2Q5.6 -4.2 5.6 -0.8V2.6Q5.6 4.4 3.6 4.4H-9.8Q-11.4 4.4 -11.6 3.2Z',
  back: 'M-6.6 2Q-7 -1.6 -4.4 -3Q-3 -4.2 0 -4.2H2.8Q5.8 -4 5.8 -0.4V2.4Q5.8 4.6 3.6 4.6H-4.6Q-6.4 4.4 -6.6 2Z',
};

const SOLES: Readonly<Record<View, string>> = {
  front: 'M-8.2 4.5H4.4',
  side: 'M-10.4 4H4.4',
  back: 'M-5.2 4.1H4.4',
};

const LACES = { front: 'M-5.6 -0.4l3.2 -1.6', side: 'M-6.2 -0.6l2.6 -1.6' } as const;

/** The upper arm in its sleeve. */
export function upperArmOf(costume: Costume, isFar: boolean): Picture {
  return limb(BONES.upperArm, 9.4, sleeveOf(costume, isFar));
}

/** The forearm with the hand: bare under short sleeves, covered under long ones. */
export function foreArmOf(costume: Costume, isFar: boolean): Picture {
  const skin = shade(clothOf(costume).skin, isFar ? -0.12 : 0);
  const sleeve = sleeveOf(costume, isFar);
  const end = BONES.foreArm;
  return {
    ...bounds(-6.4, -6, 12.8, end + 13),
    draw: (ctx) => {
      if (hasShortSleeves(costume)) {
        line(ctx, `M0 0V${end}`, skin, 6.8);
        line(ctx, 'M0 -1V1.4', sleeve, 9.2);
        line(ctx, 'M-3.6 4.6h7.2', shade(sleeve, -0.16), 1.5);
      } else {
        line(ctx, `M0 0V${end - 3.4}`, sleeve, 8.4);
        line(ctx, `M-3.4 ${end - 0.6}h6.8`, shade(sleeve, -0.16), 1.6);
      }
      fill(ctx, oval(0, end + 1.4, 4.5), skin);
      fill(ctx, oval(-3.2, end - 0.2, 1.7, 2.3), skin);
    },
  };
}

/** Whether the forearms are bare. */
function hasShortSleeves({ outfit }: Costume): boolean {
  return outfit === 'staff' || outfit === 'plain';
}

function sleeveOf(costume: Costume, isFar: boolean): string {
  return shade(clothOf(costume).top, isFar ? -0.2 : 0.06);
}

function limb(length: number, width: number, colour: string): Picture {
  return {
    ...bounds(-width / 2 - 1, -width / 2 - 1, width + 2, length + width + 2),
    draw: (ctx) => line(ctx, `M0 0V${length}`, colour, width),
  };
}

function bounds(left: number, top: number, width: number, height: number) {
  return { left, top, width, height };
}
