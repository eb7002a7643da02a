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
  /** Bare arms and the ends of short sleeves, drawn over what the art has as one long sleeve. */
  readonly sleeves?: string;
  /** Drawn last. */
  readonly over?: string;
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
    name: 'warning',
    from: 'bust/PointingUp',
    paper: 'skin',
    mass: 'cloth',
    without: [4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16],
    patches: [['arm', 'M150 880H240V1200H150Z']],
    sleeves:
      area(
        'M-100 850L60 862L196 826V1200H-100ZM736 690H900L960 900L930 1080H820L752 950L782 728Z',
        fillOf('arm'),
      ) + stroke('M20 846L70 858L196 826', 20),
    over:
      area(
        'M388 470H548L560 530C548 580 504 606 456 608C408 604 364 576 350 536Z',
        fillOf('skin'),
      ) +
      stroke('M350 536C364 576 408 604 456 608C504 606 548 580 562 526', 18) +
      stroke('M778 702H834', 44, fillOf('arm')) +
      stroke('M782 728L746 960', 16) +
      stroke('M766 706H846', 18, fillOf('cuff')),
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
  const { name, from, paper, mass, without, patches = [], cuffs, sleeves = '', over = '' } = plan;
  const id = `body-${name}`;
  const art = readPose(`pose/${from}`);
  const ground = joinPart(art, 'paper');
  const lines = joinPart(art, 'line', without);
  const stripes = mass === 'cloth' ? stroke(STRIPES, 34, 'var(--stripe)') : '';
  const pattern = stripes + sleeves;
  const drawn = massOf({ layer: id, data: lines, role: mass, line: 26, shade: 0.16, pattern });
  const cut = `<clipPath id="${id}-paper"><path d="${ground}"/></clipPath>`;
  const within = patches.map(([role, data]) => area(data, fillOf(role))).join('');
  const ends = cuffs === undefined ? '' : stroke(cuffs, 18, fillOf('cuff'));
  return {
    id,
    defs: `${drawn.defs ?? ''}${cut}`,
    markup:
      `<path fill="${fillOf(paper)}" d="${ground}"/>` +
      `<g clip-path="url(#${id}-paper)">${within}${ends}</g>${drawn.markup}${over}`,
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
