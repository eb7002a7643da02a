import { joinPart, readPose } from './read-art.ts';
import { area, fillOf, type Layer, massOf, type Role, stroke } from './svg.ts';

interface BodyPlan {
  /** Name of our layer: `body-<name>`. */
  readonly name: string;
  /** The drawing in react-peeps, below `pose`. */
  readonly from: string;
  /** What the paper under the lines is: skin under a shirt drawn in black, cloth under a jacket. */
  readonly paper: Role;
  /** What the dark masses are. */
  readonly mass: Role;
  /** Sub-paths of the lines to leave out: patterns, pockets, and a knife. */
  readonly without?: readonly number[];
  /** Roughly drawn shapes of another colour, kept within the paper. */
  readonly patches?: readonly (readonly [role: Role, data: string])[];
  /** Ends of sleeves that only a long sleeve has. */
  readonly cuffs?: string;
  /** Roughly what lies before whatever is worn round the neck: arms and hands. */
  readonly front?: string;
}

const NECK = 'M380 380H520L536 510L562 545L455 680L345 560L372 520Z';

const BODIES: readonly BodyPlan[] = [
  {
    name: 'easy',
    from: 'bust/ShirtFilled',
    paper: 'skin',
    mass: 'cloth',
    patches: [['arm', 'M0 780H220V1200H0ZM670 860H820V1200H670Z']],
  },
  {
    name: 'proud',
    from: 'bust/PocketShirt',
    paper: 'skin',
    mass: 'cloth',
    without: [1, 2, 3, 4, 5, 7, 8, 9],
    patches: [['arm', 'M-300 700H200V1200H-300ZM650 780H1000V1200H650Z']],
  },
  {
    name: 'open',
    from: 'bust/Whatever',
    paper: 'skin',
    mass: 'cloth',
    patches: [['arm', 'M0 812L180 770L300 740V1200H0ZM700 880L800 850L905 925L820 1200H680Z']],
    cuffs: 'M60 800L170 768M812 858L898 920',
  },
  {
    name: 'crossed',
    from: 'bust/ArmsCrossed',
    paper: 'skin',
    mass: 'cloth',
    patches: [['arm', 'M0 780H900V1100H0Z']],
    front: 'M60 870L200 850L290 838L400 836L620 846L780 800L1000 790V1200H0Z',
  },
  {
    name: 'fist',
    from: 'bust/Killer',
    paper: 'skin',
    mass: 'cloth',
    without: [1, 3],
    patches: [['arm', 'M0 860L270 700L420 790L230 1200H0ZM660 920H820V1200H660Z']],
    cuffs: 'M275 715L395 800',
    front:
      'M358 566L430 545L500 574L516 640L484 720L450 760L400 860L330 1000L240 1120L60 1100L0 860L160 880L230 880L300 740L345 690Z',
  },
  {
    name: 'jacket-easy',
    from: 'bust/BlazerBlackTee',
    paper: 'cloth',
    mass: 'under',
    patches: [['skin', NECK]],
  },
  {
    name: 'jacket-proud',
    from: 'standing/BlazerPantsBW',
    paper: 'cloth',
    mass: 'under',
    patches: [
      ['skin', 'M372 380H560L616 550L600 640H388L374 560Z'],
      ['skin', 'M250 1120H520V1300H250Z'],
    ],
  },
];

/** Stripes that a striped shirt shows, over the whole of the sheet. */
const STRIPES = [620, 700, 780, 860, 940, 1020, 1100].map((y) => `M-200 ${y}H1200`).join('');

/** Every upper body, from neck to waist, in one posture each; arms again where they lie in front. */
export function bodyLayers(): readonly Layer[] {
  return BODIES.flatMap((plan) => [bodyLayer(plan), ...frontLayers(plan)]);
}

function bodyLayer(plan: BodyPlan): Layer {
  const { name, from, paper, mass, without, patches = [], cuffs } = plan;
  const id = `body-${name}`;
  const art = readPose(`pose/${from}`);
  const ground = joinPart(art, 'paper');
  const lines = joinPart(art, 'line', without);
  const pattern = mass === 'cloth' ? stroke(STRIPES, 34, 'var(--stripe)') : '';
  const drawn = massOf({ layer: id, data: lines, role: mass, line: 26, shade: 0.16, pattern });
  const cut = `<clipPath id="${id}-paper"><path d="${ground}"/></clipPath>`;
  const within = patches.map(([role, data]) => area(data, fillOf(role))).join('');
  const ends = cuffs === undefined ? '' : stroke(cuffs, 18, fillOf('cuff'));
  return {
    id,
    defs: `${drawn.defs ?? ''}${cut}`,
    markup:
      `<path fill="${fillOf(paper)}" d="${ground}"/>` +
      `<g clip-path="url(#${id}-paper)">${within}${ends}</g>${drawn.markup}`,
  };
}

function frontLayers({ name, front }: BodyPlan): readonly Layer[] {
  if (front === undefined) return [];
  const id = `front-${name}`;
  return [
    {
      id,
      defs: `<clipPath id="${id}-cut"><path d="${front}"/></clipPath>`,
      markup: `<g clip-path="url(#${id}-cut)"><use href="#body-${name}"/></g>`,
    },
  ];
}
