import type { ActName } from '../../scenario/act.ts';
import type { Grade } from '../registry/coefficient.ts';
import type { SourceKey } from '../registry/sources.ts';

/** The id of a row of the two founding texts' list: `A001`…`A109`, `B001`…`B089`. */
export type FeatureId = `${'A' | 'B'}${number}`;

/** What the direction of an act, or of a fit, rests on. Its size is another matter: `SIZE_GRADE`. */
export interface ActEvidence {
  /** Rows of the founding texts that ask for it, at least one. */
  readonly features: readonly [FeatureId, ...FeatureId[]];
  /** None where the founding texts are all there is. */
  readonly sources: readonly SourceKey[];
  /** Of the direction; a source that measured something nearby counts one grade lower. */
  readonly grade: Grade;
}

/** The grade of every size in the catalogue, of acts and of fits alike: our judgement. */
export const SIZE_GRADE: Grade = 'C';

const rests = (
  grade: Grade,
  features: ActEvidence['features'],
  ...sources: readonly SourceKey[]
): ActEvidence => ({ features, sources, grade });

/**
 * What each act rests on. It stands apart from the catalogue because the game needs none of it
 * before somebody asks.
 */
export const ACT_EVIDENCE: Readonly<Record<ActName, ActEvidence>> = {
  // ---- asking and listening
  'ask-open': rests('B', ['A063', 'A070', 'A082'], 'judge2004', 'sandvik2020'),
  'ask-technical': rests('B', ['A064', 'A108'], 'sandvik2020'),
  'ask-investigative': rests('B', ['A065', 'A071', 'A078'], 'sandvik2020', 'tannenbaum2013'),
  'ask-curious': rests('B', ['A066', 'A067', 'A082'], 'judge2004'),
  listen: rests('A', ['A009', 'A060', 'B052'], 'judge2004'),
  'explain-why': rests('C', ['A042', 'A059', 'B061']),
  'seek-input': rests('A', ['B063', 'A063'], 'wagner1994'),
  // ---- people
  'show-confidence': rests('B', ['B062', 'A084'], 'kim2018', 'ahearne2005'),
  encourage: rests('B', ['B068', 'A083'], 'deci1999'),
  'respect-no': rests('B', ['A018', 'A020', 'B066'], 'zboja2016'),
  apologise: rests('C', ['A029', 'A041', 'B084']),
  'give-credit': rests('B', ['B067', 'A085'], 'stajkovic2003'),
  'recognise-in-public': rests('B', ['B067', 'A077'], 'bradler2016', 'stajkovic2003'),
  'give-chance-to-shine': rests('B', ['B064', 'A043'], 'kim2018', 'ahearne2005'),
  // ---- coaching
  'coach-after-sale': rests(
    'B',
    ['A075', 'A076', 'A077', 'A078'],
    'jones2016',
    'tannenbaum2013',
    'manthei2023',
  ),
  rehearse: rests('B', ['A080', 'A081', 'A079'], 'taylor2005'),
  'model-it-yourself': rests('B', ['A072', 'A031', 'B003'], 'taylor2005', 'deGrip2016'),
  'let-try': rests('B', ['A092', 'A051', 'A045'], 'keith2008'),
  reassess: rests('B', ['A093', 'A049'], 'tannenbaum2013'),
  teach: rests('B', ['A073', 'A091', 'A039'], 'kluger1996', 'taylor2005'),
  mentor: rests('B', ['A073', 'A043', 'A032'], 'jones2016', 'griffeth2000'),
  // ---- structure
  'set-clear-goal': rests('A', ['B046', 'B045', 'A007'], 'epton2017', 'judge2004', 'friebel2017'),
  'set-deadline': rests('B', ['B032', 'B015'], 'epton2017', 'chung2021'),
  'follow-up': rests('B', ['B032', 'A061'], 'judge2004', 'manthei2023'),
  'share-numbers': rests('B', ['B011', 'A046', 'B045'], 'epton2017', 'kluger1996'),
  'hold-to-account': rests('B', ['A061', 'A062', 'B084'], 'judgePiccolo2004'),
  'delegate-task': rests('C', ['B031', 'B033', 'B006']),
  'delegate-authority': rests(
    'A',
    ['B034', 'B035', 'B053', 'A074'],
    'kim2018',
    'seibert2011',
    'ahearne2005',
  ),
  'state-vision': rests('B', ['B017', 'B021', 'B047', 'A015'], 'judgePiccolo2004'),
  // ---- standing up for people
  'defend-team': rests('B', ['A087', 'A088'], 'hunter2013'),
  'help-on-floor': rests('B', ['A087', 'B085', 'B003'], 'hunter2013'),
  celebrate: rests('C', ['B080', 'B082']),
  reward: rests('B', ['B065', 'B080'], 'deci1999', 'cerasoli2014', 'stajkovic2003'),
  // ---- pressure
  order: rests('C', ['A036', 'A074', 'A090', 'B044']),
  'push-again': rests('B', ['A019', 'A020', 'A005'], 'zboja2016'),
  'pass-pressure-down': rests('B', ['A012', 'A014'], 'schwepker2012'),
  threaten: rests('A', ['A034', 'A089'], 'zhang2015'),
  warn: rests('C', ['B028', 'A061']),
  dismiss: rests('B', ['B008', 'B028', 'B042'], 'trevor2008'),
  hire: rests('C', ['B008', 'B025', 'A107']),
  overtime: rests('C', ['B055'], 'collewet2017'),
  // ---- what damages quietly
  'take-credit': rests('B', ['A085', 'A089'], 'zhang2015'),
  blame: rests('B', ['A041', 'A029'], 'zhang2015'),
  ignore: rests('A', ['A042', 'A009'], 'judgePiccolo2004'),
  postpone: rests('B', ['A042', 'B056'], 'judgePiccolo2004'),
  'do-it-yourself': rests('B', ['A047', 'B057'], 'kim2018'),
  please: rests('B', ['B043', 'B072'], 'judgePiccolo2004'),
  'hide-the-add-on': rests('B', ['A106', 'A027'], 'fca2014', 'wellsFargo2017'),
  // ---- upwards
  'report-honestly': rests('C', ['B073', 'A046']),
  'gloss-over': rests('C', ['B072', 'B073']),
};
