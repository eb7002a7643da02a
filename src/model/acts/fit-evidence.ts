import type { ActEvidence } from './evidence.ts';
import type { FitName } from './fits.ts';

/** What the direction of one fit rests on, and how it follows. */
export interface FitEvidence extends ActEvidence {
  readonly note: string;
}

/** What each fit rests on; of no use before somebody asks, so it stands apart. */
export const FIT_EVIDENCE: Readonly<Record<FitName, FitEvidence>> = {
  roomToGrow: {
    features: ['A098', 'A097', 'B034'],
    sources: ['ahearne2005'],
    grade: 'B',
    note: 'empowerment helps reps of little experience',
  },
  roomBefore: {
    features: ['A098', 'B034'],
    sources: ['ahearne2005'],
    grade: 'B',
    note: 'experienced reps have no clear benefit of it; what is left is not taken from them',
  },
  stepByStep: {
    features: ['A097', 'A091'],
    sources: ['chernikova2020', 'deGrip2016'],
    grade: 'B',
    note: 'worked examples teach those who know little; that they also like it is our step',
  },
  knownAlready: {
    features: ['A097', 'A098', 'A039'],
    sources: ['chernikova2020', 'kluger1996'],
    grade: 'B',
    note: 'worked examples do less for those who know much, and a third of feedback backfires',
  },
  lookingBack: {
    features: ['A070', 'A079'],
    sources: ['chernikova2020'],
    grade: 'B',
    note: 'reflection helps those who have something to reflect on',
  },
  onStage: {
    features: ['A048', 'A098'],
    sources: [],
    grade: 'C',
    note: 'the founding text’s “what works for some does not work for all”; no study by style found',
  },
  offStage: {
    features: ['A048', 'A098'],
    sources: [],
    grade: 'C',
    note: 'as for those who like it: from the founding text, no study by style found',
  },
  ownSubject: {
    features: ['A048', 'A064', 'A105'],
    sources: [],
    grade: 'C',
    note: 'coaching that keeps a rep’s own style; no study by style found',
  },
  nearDate: {
    features: ['B032', 'A098'],
    sources: ['chung2021'],
    grade: 'C',
    note: 'near quotas lift the sales of weak sellers; that it lifts their mood is our step',
  },
  ownPace: {
    features: ['B032', 'A098'],
    sources: ['chung2021'],
    grade: 'C',
    note: 'near quotas lower the sales of strong sellers; that it lowers their mood is our step',
  },
  notTheirWay: {
    features: ['A002', 'A014', 'A105'],
    sources: ['zablah2012'],
    grade: 'B',
    note: 'serving customers carries less where persuasion is asked for; it is Dave’s own case',
  },
  notForPay: {
    features: ['B065', 'A022'],
    sources: ['deci1999', 'cerasoli2014'],
    grade: 'B',
    note: 'contingent rewards crowd out doing a thing for its own sake, so they need somebody who does',
  },
  needed: {
    features: ['B068'],
    sources: [],
    grade: 'C',
    note: 'the founding text’s “encouraging low performers”',
  },
  nextInLine: {
    features: ['B065', 'A048'],
    sources: ['bradler2016'],
    grade: 'C',
    note: 'those who are not named improve most; that it is closers who do is our step',
  },
};
