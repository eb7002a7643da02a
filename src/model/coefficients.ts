/**
 * Every number that the model's equations use, with what it rests on. The engine reads numbers from
 * here and nowhere else.
 *
 * Grades: A meta-analysis, B single study or field experiment, C judgement or trade figure.
 */
export interface Coefficient {
  readonly value: number;
  /** Plausible lowest and highest value, in the same unit. */
  readonly range: readonly [number, number];
  readonly unit: string;
  readonly grade: 'A' | 'B' | 'C';
  readonly restsOn: string;
}

const of = (
  value: number,
  range: readonly [number, number],
  unit: string,
  source: readonly [Coefficient['grade'], string],
): Coefficient => ({ value, range, unit, grade: source[0], restsOn: source[1] });

const OURS = 'our judgement; no published figure found';
const DE_GRIP = 'De Grip, Sauermann & Sieben 2016, JEBO 126:39-54';
const JUDGE = 'Judge, Piccolo & Ilies 2004, J. Applied Psychology 89:36-51';

/** The registry. Names say what the number does; units say in what. */
export const COEFFICIENTS = {
  // ---- the market
  visits: of(20, [10, 40], 'conversations per rep and week', ['C', OURS]),
  conversion: of(0.3, [0.2, 0.4], 'phones per conversation, proficient rep', ['C', OURS]),
  tvNeed: of(0.2, [0.05, 0.35], 'share of phone buyers whom TV fits', ['C', OURS]),
  phoneMargin: of(80, [40, 160], 'dollars per phone', ['C', OURS]),
  tvMargin: of(150, [80, 250], 'dollars per TV contract that is kept', ['C', OURS]),
  weeklyPay: of(600, [400, 900], 'dollars per rep and week', ['C', OURS]),
  replacementShare: of(0.16, [0.1, 0.3], 'share of a year’s pay, per leaver', [
    'B',
    'Boushey & Glynn 2012, Center for American Progress',
  ]),
  vacantWeeks: of(3, [1, 8], 'weeks until a post is covered', ['C', OURS]),
  clawbackWeeks: of(12, [8, 13], 'weeks until a cancelled contract is taken back', ['C', OURS]),
  // ---- skill
  newcomerProductivity: of(0.61, [0.55, 0.68], 'share of a proficient rep’s sales', ['B', DE_GRIP]),
  learningRate: of(0.035, [0.025, 0.05], 'share of the gap per week', ['B', DE_GRIP]),
  coachedLearning: of(0.025, [0.01, 0.04], 'share of the gap per week at full coaching', [
    'B',
    'Liu & Batt 2010, Personnel Psychology 63:265-298; Sandvik et al. 2020, QJE 135:1635-1680',
  ]),
  peerLearning: of(0.02, [0.01, 0.03], 'share of the gap per week and point of peer skill', [
    'B',
    DE_GRIP,
  ]),
  peerSkillMean: of(0.7, [0.5, 0.9], 'skill', ['C', OURS]),
  coachedCeiling: of(0.6, [0.3, 0.8], 'skill above 1 at full coaching', [
    'A',
    'Tannenbaum & Cerasoli 2013, Human Factors 55:231-245',
  ]),
  slowPace: of(0.7, [0.5, 0.9], 'learning rate against a steady learner', ['C', OURS]),
  quickPace: of(1.3, [1.1, 1.5], 'learning rate against a steady learner', ['C', OURS]),
  newcomerSkill: of(0.05, [0, 0.2], 'skill on the first day', ['C', OURS]),
  newcomerWeeks: of(13, [8, 26], 'weeks', ['C', OURS]),
  // ---- morale and ownership
  moraleMean: of(60, [50, 70], 'points', ['C', OURS]),
  moraleSpread: of(14, [10, 18], 'points', ['C', OURS]),
  ownershipMean: of(50, [40, 60], 'points', ['C', OURS]),
  ownershipSpread: of(11, [8, 15], 'points', ['C', OURS]),
  drift: of(0.12, [0.05, 0.25], 'share of the gap per week', ['C', OURS]),
  supportToMorale: of(6.4, [4, 7.5], 'points per standard score', ['A', JUDGE]),
  structureToMorale: of(2.6, [1, 4], 'points per standard score', ['A', JUDGE]),
  pressureToMorale: of(-3.6, [-6, -2], 'points per standard score', [
    'A',
    'sign: Zhang & Liao 2015, APJM 32:959-987; size is judgement',
  ]),
  supportToOwnership: of(6, [4, 7], 'points per standard score', [
    'A',
    'Kim, Beehr & Prewett 2018, JLOS 25:257-276',
  ]),
  pressureToOwnership: of(-4, [-6, -2], 'points per standard score', [
    'A',
    'sign: Deci, Koestner & Ryan 1999, Psychological Bulletin 125:627-668; size is judgement',
  ]),
  ownSupportShare: of(0.75, [0.6, 0.9], 'weight of the manager’s dial in what a rep perceives', [
    'C',
    OURS,
  ]),
  trustShare: of(0.66, [0.4, 0.8], 'weight of a rep’s own trust in what a rep perceives', [
    'C',
    OURS,
  ]),
  trustSpread: of(25, [15, 35], 'points of trust per standard score', ['C', OURS]),
  // ---- the conversation with a customer
  moraleToSales: of(0.03, [0.01, 0.06], 'log sales per standard score', [
    'A',
    'Judge, Thoresen, Bono & Patton 2001, Psychological Bulletin 127:376-407',
  ]),
  structureToSales: of(0.027, [0.01, 0.05], 'log sales per standard score', [
    'A',
    'Epton, Currie & Armitage 2017, JCCP 85:1182-1198; Friebel et al. 2017, AER 107:2168-2203',
  ]),
  discovery: of(0.45, [0.25, 0.65], 'chance that the need is found', ['C', OURS]),
  skillToDiscovery: of(0.1, [0.05, 0.15], 'chance per quarter point of skill', [
    'A',
    'sign: Franke & Park 2006, JMR 43:693-702; size is judgement',
  ]),
  ownershipToDiscovery: of(0.06, [0.03, 0.09], 'chance per standard score', ['C', OURS]),
  pressureToDiscovery: of(-0.05, [-0.08, -0.02], 'chance per standard score', ['C', OURS]),
  skillForDiscovery: of(0.8, [0.6, 1], 'skill at which discovery is at its base', ['C', OURS]),
  skillStep: of(0.25, [0.2, 0.3], 'skill', ['C', OURS]),
  push: of(0.16, [0.08, 0.25], 'chance of pushing after a no', ['C', OURS]),
  pressureToPush: of(0.15, [0.08, 0.25], 'chance per standard score', ['C', OURS]),
  ownershipToPush: of(-0.04, [-0.08, 0], 'chance per standard score', ['C', OURS]),
  serviceStylePush: of(-0.08, [-0.12, -0.04], 'chance', ['C', OURS]),
  closerStylePush: of(0.08, [0.04, 0.12], 'chance', ['C', OURS]),
  styleDiscovery: of(0.06, [0.02, 0.1], 'chance', ['C', OURS]),
  fittingAccepts: of(0.84, [0.7, 0.95], 'share of found needs that buy', ['C', OURS]),
  blindAccepts: of(0.06, [0.02, 0.1], 'share of blind offers that buy and fit', ['C', OURS]),
  pushedAccepts: of(0.16, [0.08, 0.25], 'share of pushed customers who give in', ['C', OURS]),
  fittingCancels: of(0.08, [0.04, 0.12], 'share inside 90 days', ['C', OURS]),
  pushedCancels: of(0.45, [0.25, 0.6], 'share inside 90 days', [
    'C',
    'FCA MS14/1 2014: 19 % forgot that they had bought; size is judgement',
  ]),
  discoveryTime: of(0.3, [0.15, 0.5], 'share of conversations lost per point of discovery', [
    'A',
    'Homburg, Müller & Klarmann 2011, J. Marketing 75(2):55-74',
  ]),
  coachingTime: of(0.05, [0.02, 0.1], 'share of conversations at full coaching', [
    'B',
    'sign: Friebel, Heinz & Zubanov 2022, Management Science 68:211-229; size is judgement',
  ]),
  // ---- satisfaction
  csatMean: of(74, [65, 82], 'points', ['C', OURS]),
  csatNoise: of(20, [15, 25], 'points, one visit', ['C', OURS]),
  moraleToCsat: of(2, [1, 3], 'points per standard score', [
    'A',
    'Harter, Schmidt & Hayes 2002, J. Applied Psychology 87:268-279',
  ]),
  skillToCsat: of(1.5, [0.5, 2.5], 'points per quarter point of skill', ['C', OURS]),
  skillForCsat: of(0.9, [0.7, 1.1], 'skill', ['C', OURS]),
  discoveryToCsat: of(6, [3, 10], 'points when the need was found', [
    'B',
    'sign: Homburg, Müller & Klarmann 2011; size is judgement',
  ]),
  pushToCsat: of(-14, [-25, -8], 'points when pushed', [
    'B',
    'sign: Zboja, Clark & Haytko 2016, JAMS 44:806-821; size is judgement',
  ]),
  newcomerToCsat: of(-2, [-4, 0], 'points', ['C', OURS]),
  returnBase: of(0.5, [0.3, 0.7], 'chance to come back at mean satisfaction', ['C', OURS]),
  csatToReturn: of(0.01, [0.005, 0.02], 'chance per point', [
    'A',
    'Szymanski & Henard 2001, JAMS 29:16-35 (intention; behaviour is weaker)',
  ]),
  reputationSpeed: of(0.02, [0.01, 0.05], 'share of the gap per week', ['C', OURS]),
  reputationToTraffic: of(0.01, [0.005, 0.02], 'log visits per point', ['C', OURS]),
  // ---- leaving
  quitHazard: of(0.0062, [0.0045, 0.009], 'chance per week', [
    'B',
    'retail turnover about 60 % a year (NRF)',
  ]),
  moraleToQuit: of(-0.38, [-0.55, -0.25], 'log hazard per standard score', [
    'A',
    'Griffeth, Hom & Gaertner 2000, J. Management 26:463-488',
  ]),
  supportToQuit: of(-0.22, [-0.35, -0.1], 'log hazard per standard score', [
    'A',
    'Griffeth, Hom & Gaertner 2000; Friebel, Heinz & Zubanov 2022',
  ]),
  ownershipToQuit: of(-0.1, [-0.2, 0], 'log hazard per standard score', [
    'A',
    'Seibert, Wang & Courtright 2011, JAP 96:981-1003',
  ]),
  pressureToQuit: of(0.06, [0, 0.15], 'log hazard per standard score', ['C', OURS]),
  newcomerToQuit: of(0.5, [0.2, 0.9], 'log hazard', [
    'C',
    'trade figure: 43 % of exits in 90 days',
  ]),
  thinkingFrom: of(2.2, [1.5, 3], 'hazard against the base at which leaving is thought of', [
    'C',
    OURS,
  ]),
  thinkingUntil: of(1.6, [1.2, 2], 'hazard against the base at which the thought passes', [
    'C',
    OURS,
  ]),
  noticeWeeks: of(2, [1, 4], 'weeks', ['C', OURS]),
  // ---- the manager
  dialUnit: of(50, [40, 60], 'points per standard score', ['C', OURS]),
  dialFade: of(0.08, [0.03, 0.15], 'share per week', ['C', OURS]),
  coachingBase: of(0.3, [0.1, 0.5], 'coaching, 0…1, without any act', ['C', OURS]),
  coachingPerAct: of(0.12, [0.05, 0.2], 'coaching, 0…1, per act that coaches', ['C', OURS]),
  rulePushPressure: of(45, [20, 70], 'points on the pressure dial', ['C', OURS]),
  ruleOncePressure: of(8, [0, 20], 'points on the pressure dial', ['C', OURS]),
  rulePushFactor: of(1.5, [1.1, 2], 'pushes against the base', ['C', OURS]),
  ruleFitsPushFactor: of(0.25, [0, 0.5], 'pushes against the base', ['C', OURS]),
  goalStretchPressure: of(60, [30, 100], 'points per 100 % above head office’s goal', ['C', OURS]),
  goalSetStructure: of(15, [5, 25], 'points while the team has a goal it can reach', ['C', OURS]),
  noGoalStructure: of(-25, [-40, -10], 'points while the team has no goal', ['C', OURS]),
} as const satisfies Record<string, Coefficient>;

/** The name of one coefficient. */
export type CoefficientName = keyof typeof COEFFICIENTS;

/** Gives the value of one coefficient. */
export function value(name: CoefficientName): number {
  return COEFFICIENTS[name].value;
}
