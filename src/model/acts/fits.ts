import type { ActFit, ActImpact, ActName, FitFor } from '../../scenario/act.ts';
import { value } from '../coefficients.ts';

const SLIGHT = value('fitSlight');
const CLEAR = value('fitClear');

const BEGINNERS: FitFor = { styles: ['newcomer'], skillBelow: value('newBelow') };
const LEARNERS: FitFor = { ...BEGINNERS, paces: ['slow'] };
const PRACTISED: FitFor = { skillFrom: value('practisedFrom') };
const AHEAD: FitFor = { ...PRACTISED, paces: ['quick'] };

const ROOM: readonly ActName[] = ['delegate-authority', 'let-try', 'give-chance-to-shine'];
const STAGE: readonly ActName[] = ['recognise-in-public', 'celebrate'];

/** One way in which the same act moves people differently: which acts, whom, and how. */
type Fit = ActFit & { readonly acts: readonly ActName[] };

const moves = (
  acts: readonly ActName[],
  who: FitFor,
  addressed: ActImpact,
  because: string,
): Fit => ({ acts, who, addressed, because });

/**
 * Whom an act moves otherwise than most, mechanism by mechanism; for each act and person the first
 * that suits counts. What each rests on stands in `evidence.ts`.
 */
export const FITS = {
  roomToGrow: moves(ROOM, BEGINNERS, { ownership: CLEAR }, 'and beginners grow with room'),
  roomBefore: moves(ROOM, PRACTISED, { ownership: -CLEAR }, 'but they had that room already'),
  stepByStep: moves(
    ['teach', 'model-it-yourself', 'rehearse'],
    LEARNERS,
    { morale: SLIGHT, trust: SLIGHT },
    'and they could keep up',
  ),
  knownAlready: moves(
    ['teach', 'model-it-yourself'],
    AHEAD,
    { morale: -CLEAR },
    'but they knew that already',
  ),
  lookingBack: moves(
    ['ask-open', 'ask-investigative', 'reassess'],
    PRACTISED,
    { ownership: SLIGHT },
    'and they had much to recall',
  ),
  onStage: moves(
    STAGE,
    { styles: ['friendly', 'closer'] },
    { morale: SLIGHT },
    'and they like the limelight',
  ),
  offStage: moves(
    STAGE,
    { styles: ['technical'] },
    { morale: -CLEAR },
    'but they shun the limelight',
  ),
  ownSubject: moves(
    ['ask-technical', 'share-numbers'],
    { styles: ['technical'] },
    { morale: SLIGHT, trust: SLIGHT },
    'and it is their subject',
  ),
  nearDate: moves(['set-deadline'], BEGINNERS, { morale: CLEAR }, 'and beginners need one'),
  ownPace: moves(['set-deadline'], PRACTISED, { morale: -SLIGHT }, 'but they pace themselves'),
  notTheirWay: moves(
    ['push-again', 'pass-pressure-down', 'hide-the-add-on'],
    { styles: ['service-first'] },
    { morale: -CLEAR },
    'and it is not how they serve',
  ),
  notForPay: moves(
    ['reward'],
    { styles: ['service-first'] },
    { ownership: -SLIGHT },
    'but they never did it for that',
  ),
  needed: moves(['encourage'], LEARNERS, { morale: SLIGHT }, 'and they needed it'),
  nextInLine: {
    acts: ['recognise-in-public'],
    who: { styles: ['closer'] },
    witnesses: { ownership: SLIGHT },
    because: 'and they mean to be next',
  },
} satisfies Record<string, Fit>;

/** The name of one way in which the same act moves people differently. */
export type FitName = keyof typeof FITS;
