/** Colours that the page gives to the layers, as custom properties of the portrait. */
export type Role = 'skin' | 'hair' | 'hat' | 'trim' | 'cloth' | 'under' | 'arm' | 'lips' | 'cuff';

/** The colour of every line, as `#rrggbb`. */
export const INK = '#1b2230';
/** The white of teeth, badges and glass, as `#rrggbb`. */
export const PAPER = '#fffdf8';

/** One named layer of the sprite, and the cuts (clip paths) and shapes that it needs. */
export interface Layer {
  readonly id: string;
  readonly markup: string;
  readonly defs?: string;
}

/** The paint of a role, to be set by the page. */
export const fillOf = (role: Role): string => `var(--${role})`;

/** A filled path; holes are where it winds twice, as in all of the art. */
export function area(data: string, fill: string): string {
  return `<path fill="${fill}" fill-rule="evenodd" d="${data}"/>`;
}

/** A stroke with round ends. */
export function stroke(data: string, width: number, colour = INK, fill = 'none'): string {
  return `<path fill="${fill}" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" d="${data}"/>`;
}

interface Mass {
  /** The layer that it belongs to; its shape is called `<layer>-shape`. */
  readonly layer: string;
  /** Lines and dark masses in one path, as Open Peeps has them. */
  readonly data: string;
  readonly role: Role;
  /** How wide a line may be and still be drawn in ink alone; half of it is the edge of a mass. */
  readonly line: number;
  /** Strength of the shade on the side away from the light, 0…1. */
  readonly shade?: number;
  /** Drawn over the colour and under the lines, within the shape. */
  readonly pattern?: string;
}

/**
 * Colours what Open Peeps draws as one black shape. A stroke held inside the shape inks whatever
 * is no wider than `line`; what is left over in the middle of the masses takes the colour.
 */
export function massOf({
  layer,
  data,
  role,
  line,
  shade = 0,
  pattern = '',
}: Mass): Omit<Layer, 'id'> {
  const shape = `${layer}-shape`;
  const use = (attributes: string): string => `<use href="#${shape}" ${attributes}/>`;
  const shaded =
    shade === 0
      ? use(`fill="${fillOf(role)}"`)
      : use(`fill="${fillOf(role)}"`) +
        use(`fill="${INK}" fill-opacity="${shade}"`) +
        use(`fill="${fillOf(role)}" transform="translate(-34-10)"`);
  return {
    defs:
      `<path id="${shape}" fill-rule="evenodd" clip-rule="evenodd" d="${data}"/>` +
      `<clipPath id="${layer}-cut">${use('')}</clipPath>`,
    markup:
      use(`fill="${INK}"`) +
      `<g clip-path="url(#${layer}-cut)">${shaded}${pattern}` +
      `${use(`fill="none" stroke="${INK}" stroke-width="${line}"`)}</g>`,
  };
}

/** The whole sprite: every layer once, in the order given, one layer a line. */
export function spriteOf(layers: readonly Layer[]): string {
  const lines = layers.map(({ id, markup, defs = '' }) => `${defs}<g id="${id}">${markup}</g>`);
  return `<svg xmlns="http://www.w3.org/2000/svg" aria-hidden="true"><defs>\n${lines.join('\n')}\n</defs></svg>\n`;
}
