import type { Source } from './sources.ts';

/** What acts, and whom they fit, rest on beyond the sources of the coefficients. */
export const ACT_SOURCES = {
  ahearne2005: {
    reference: 'Ahearne, Mathieu & Rapp 2005, J. Applied Psychology 90:945-955',
    finding:
      'empowering a sales force helps reps of little knowledge and experience; experienced reps “reap no clear benefit” (231 reps, 864 customers)',
    address: 'https://ru.scribd.com/document/424730167/Ahearne-Mathieu-Rapp-2005',
    tag: 'read',
  },
  cerasoli2014: {
    reference: 'Cerasoli, Nicklin & Ford 2014, Psychological Bulletin 140:980-1008',
    finding:
      'intrinsic motivation and performance ρ = .21 to .45, more for quality; incentives more for quantity; the two can work together',
    address:
      'https://paperexplained.cn/articles/paper/detail/41977de33d27ef015a5c6780964bbfa721a6341a',
    tag: 'read',
  },
  chernikova2020: {
    reference: 'Chernikova et al. 2020, Review of Educational Research 90:499-541',
    finding:
      'in simulation-based learning, worked examples help those who know little, reflection those who know much (145 studies)',
    address: 'https://epub.ub.uni-muenchen.de/84298/',
    tag: 'read',
  },
  hunter2013: {
    reference: 'Hunter et al. 2013, Leadership Quarterly 24:316-331',
    finding:
      'servant leadership goes with fewer intentions to leave and less disengagement (224 retail stores, 425 followers)',
    address:
      'https://m.moam.info/servant-leaders-inspire-servant-followers-antecedents-and-outcomes-_59d0eea11723dd5a1051566c.html',
    tag: 'read',
  },
  jones2016: {
    reference:
      'Jones, Woods & Guillaume 2016, J. Occupational & Organizational Psychology 89:249-277',
    finding:
      'workplace coaching: skill δ = .28, feelings .51; coaching by the own manager is left out',
    address: 'http://epubs.surrey.ac.uk/808527/',
    tag: 'read',
  },
  judgePiccolo2004: {
    reference: 'Judge & Piccolo 2004, J. Applied Psychology 89:755-768',
    finding:
      'validity of transformational leadership .44, contingent reward .39, laissez-faire −.37',
    address:
      'https://docslib.org/doc/12433462/transformational-and-transactional-leadership-a-meta-analytic-test-of-their-relative-validity',
    tag: 'read',
  },
  keith2008: {
    reference: 'Keith & Frese 2008, J. Applied Psychology 93:59-69',
    finding: 'training that lets people make errors: d = .44, on adaptive tasks .80',
    address:
      'http://fox.leuphana.de/portal/en/publications/effectiveness-of-error-management-training(b189822c-ccfe-42a8-a100-95ff354746eb)/export.html',
    tag: 'read',
  },
  taylor2005: {
    reference: 'Taylor, Russ-Eft & Chan 2005, J. Applied Psychology 90:692-709',
    finding:
      'behaviour modelling: large on learning, smaller on job behaviour, smaller still on results (117 studies)',
    address: 'https://pubmed.ncbi.nlm.nih.gov/16060787',
    tag: 'read',
  },
  trevor2008: {
    reference: 'Trevor & Nyberg 2008, Academy of Management J. 51:259-276, as told by others',
    finding:
      'after layoffs of as little as 0.5 % of staff, turnover 13 % against a little over 10 %',
    address: 'https://blog.thebiggamehunter.us/before-you-do-any-firing/',
    tag: 'read',
  },
  wellsFargo2017: {
    reference:
      'Independent Directors of the Board of Wells Fargo 2017, sales practices investigation',
    finding:
      'root cause of accounts nobody asked for: a distorted sales culture with aggressive sales management (one case)',
    address:
      'https://assets.documentcloud.org/documents/3549238/Wells-Fargo-Sales-Practice-Investigation-Board.txt',
    tag: 'read',
  },
  zablah2012: {
    reference: 'Zablah et al. 2012, J. Marketing 76(3):21-40',
    finding:
      'customer orientation goes with less stress and more engagement, less so where persuasion is asked for (over 300 samples)',
    address:
      'https://pure.psu.edu/en/publications/how-and-when-does-customer-orientation-influence-frontline-employ',
    tag: 'read',
  },
} as const satisfies Record<string, Source>;
