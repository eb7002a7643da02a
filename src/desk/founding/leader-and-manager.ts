import {
  type Feature,
  inSeason,
  mechanic,
  notYet,
  ordered,
  played,
  tested,
  works,
} from './feature.ts';

/** Founding features A001 to A055 of “What is the Difference Between a Leader and a Manager?”. */
export const LEADER_AND_MANAGER: readonly Feature[] = [
  works('A001', 'Store setting', played('first-season/lovely-board', 'keys.opening.chart')),
  works(
    'A002',
    'Top-seller archetype (Dave)',
    mechanic('a service-first rep asks more and pushes less than a closer'),
  ),
  works(
    'A003',
    "Satisfied customers please managers 'by default'",
    tested(
      'src/season/week/review.test.ts',
      'is pleased by customers who were content for weeks, and not by a number alone',
    ),
  ),
  notYet(
    'A004',
    'Selling phones and accessories',
    'phones and TV differ in margin, fit and what comes back; accessories are no line of their own',
  ),
  works(
    'A005',
    'Push policy on every sale',
    tested('src/model/week.test.ts', 'offer no TV at all when the rule is none'),
  ),
  works(
    'A006',
    'TV worth the most',
    inSeason(
      'a TV contract earns more than a phone, and a cancelled one is taken back twelve weeks later',
    ),
  ),
  notYet(
    'A007',
    "Manager's emphasis",
    'rule, bonus and prizes say for a week what to push; no topic is chosen each morning that draws attention from another',
  ),
  works(
    'A008',
    "Customer's stated non-need",
    played('tv-quota/dave-asks-first', 'only-streams.shelf.watch-with'),
  ),
  works(
    'A009',
    'Rep raises objection upward',
    played('tv-quota/dave-asks-first', 'at-the-shutter.mrs-kemp.still-count'),
  ),
  works(
    'A010',
    'All-hands meeting',
    played('tv-quota/dave-asks-first', 'plus-twenty.opening.read-email'),
  ),
  works(
    'A011',
    'Mandatory offer to each buyer',
    tested(
      'src/model/add-ons/compliance.test.ts',
      'is counted apart from how many were pushed: pressure pushes more and offers no more',
    ),
  ),
  works(
    'A012',
    'Quota raise',
    inSeason('head office raises the goal after good weeks, and leaves it after poor ones'),
  ),
  works(
    'A013',
    'Commission gets harder to earn',
    ordered('a bonus for the team is harder to get the higher the goal'),
  ),
  works(
    'A014',
    'Frustration',
    tested(
      'src/season/outcome/outcome.test.ts',
      'names what moved a person in the direction of the mood, and nothing for a neutral one',
    ),
  ),
  works(
    'A015',
    'Primary purpose of the store',
    played('first-season/week-twenty-seven', 'keys.opening.mother'),
  ),
  works(
    'A016',
    'Offer because required',
    played('tv-quota/by-the-card', 'at-the-shutter.badge-on.see-you'),
  ),
  works(
    'A017',
    'Bundle used to get customer best deal',
    played('tv-quota/dave-asks-first', 'omar-again.six-steps.channel-list'),
  ),
  works('A018', 'Stop at no', played('tv-quota/half-a-year', 'only-streams.shelf.nod')),
  works(
    'A019',
    'Push until blue in the face',
    tested(
      'src/model/week.test.ts',
      'makes pushing pay in contracts and cost in cancellations, satisfaction and morale',
    ),
  ),
  works(
    'A020',
    'Customer discomfort',
    tested(
      'src/model/acts.test.ts',
      'reads a rep’s mood from morale and trust, a customer’s from comfort',
    ),
  ),
  works(
    'A021',
    'Customer does not return',
    played('tv-quota/dave-asks-first', 'ruth-again.miriam.dave-up'),
  ),
  works(
    'A022',
    'Service over immediate sale',
    mechanic('pushing takes more money this week and leaves fewer customers who would return'),
  ),
  works(
    'A023',
    'Good service brings people back',
    mechanic('good service makes a reputation, and a reputation brings people in'),
  ),
  works(
    'A024',
    'Lifetime spend at location',
    ordered('good service leaves more to be spent here later, and the ending says how much'),
  ),
  works('A025', 'Star quits', played('tv-quota/a-late-turn', 'the-offer.envelope.what-ask')),
  works(
    'A026',
    'Customers are people',
    played('tv-quota/half-a-year', 'only-streams.opening.say-hello'),
  ),
  works(
    'A027',
    'Sale no matter what',
    played('tv-quota/nobody-told-them', 'one-short.opening.real-address'),
  ),
  notYet('A028', 'Multiple sides of a story', 'no week is told from another person’s view'),
  notYet(
    'A029',
    'Both have issues to address',
    'the debrief tells the manager’s turns, and nothing that a rep should change',
  ),
  works(
    'A030',
    "Rep's own weakness",
    played('tv-quota/dave-asks-first', 'man-with-the-dish.dave-tells.why-twice'),
  ),
  works(
    'A031',
    'Manager could lead him through it',
    played('tv-quota/dave-asks-first', 'man-with-the-dish.his-number.dave-rings'),
  ),
  works(
    'A032',
    'Mentorship instead of force',
    played('tv-quota/dave-asks-first', 'rehearsal.opening.worst-customer'),
  ),
  notYet(
    'A033',
    "Manager's own skill gap",
    'the manager has no coaching skill that grows; feedback misfires for want of trust, never for want of practice',
  ),
  works(
    'A034',
    'Brute force',
    tested(
      'src/season/season.test.ts',
      'name the act: a threat to the team costs Dave trust, and says so',
    ),
  ),
  works(
    'A035',
    'Boss makes the schedule',
    played('first-season/the-long-saturday', 'rota.opening.stands'),
  ),
  works(
    'A036',
    'Boss orders tasks',
    played('first-season/now-hiring', 'jun-counts.opening.tv-first'),
  ),
  notYet(
    'A037',
    'Boss keeps things running',
    'queue, stock and opening checks are not measured; paperwork takes 15 hours whoever runs the store',
  ),
  works(
    'A038',
    'Bossing is easy',
    tested(
      'src/model/week.test.ts',
      'makes coaching pay within forty weeks: fewer conversations, more skill, more money',
    ),
  ),
  works(
    'A039',
    'Teaching tactfully is hard',
    played('tv-quota/dave-asks-first', 'at-the-shutter.street-lamp.before-haddad'),
  ),
  works(
    'A040',
    'Three hats at once',
    tested(
      'src/season/plan.test.ts',
      'loses hours on the floor first, then coaching, then paperwork',
    ),
  ),
  works(
    'A041',
    'Leader owns success and failure',
    played('first-season/now-hiring', 'half-time.tide-turns.weak-one'),
  ),
  works(
    'A042',
    'Provide guidance and direction',
    played('tv-quota/nice-while-it-lasted', 'plus-twenty.marcus-stays.leave-with-me'),
  ),
  works(
    'A043',
    'Promotion path lost',
    played('first-season/top-of-the-chart', 'priya-up.opening.keep-her'),
  ),
  works(
    'A044',
    'People leave because of bosses',
    ordered('under a boss more of those who leave go because of the manager, and each says why'),
  ),
  works(
    'A045',
    'Learning environment',
    played('first-season/without-you', 'an-experiment.flops.what-learnt'),
  ),
  works(
    'A046',
    'Responsibility to company goals',
    inSeason('a review praises a goal met, accepts one nearly met and warns of one missed'),
  ),
  works(
    'A047',
    'Employees achieve the goals',
    ordered(
      'the manager serves sixteen hours a week at most, and far fewer customers than any rep',
    ),
  ),
  works(
    'A048',
    'Own way to sell',
    mechanic('a service-first rep asks more and pushes less than a closer'),
  ),
  works(
    'A049',
    "Manager's vantage point for growth",
    played('first-season/two-shutters', 'keys.doors.beside-jun'),
  ),
  works(
    'A050',
    'Growth under good leadership',
    mechanic('coaching raises the ceiling that skill grows towards'),
  ),
  works(
    'A051',
    'Experiment with techniques',
    played('first-season/the-mug', 'an-experiment.opening.all-of-it'),
  ),
  works(
    'A052',
    'Apply personality',
    tested(
      'tests/acts.test.ts',
      'meets most fits, so that the same act moves its people differently',
    ),
  ),
  works(
    'A053',
    'SOP',
    ordered('a page of the store’s own makes newcomers and empty posts cost less'),
  ),
  works('A054', 'TTP', played('first-season/the-mug', 'page-four.one-that-doesnt.good-thinking')),
  notYet('A055', 'SOP worthless without TTP', 'no customer is marked as one whom no script fits'),
];
