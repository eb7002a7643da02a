import {
  type Feature,
  inSeason,
  mechanic,
  notYet,
  ordered,
  played,
  seen,
  tested,
  works,
} from './feature.ts';

/** Founding features B001 to B045 of “How Leadership and Management Differ”. */
export const LEAD_AND_MANAGE: readonly Feature[] = [
  works(
    'B001',
    'Overlapping roles',
    tested(
      'tests/balance.test.ts',
      'has no single lever: nobody is first on every measure, early or late',
    ),
  ),
  works(
    'B002',
    'Guide others',
    inSeason('a beginner may walk beside the best seller for a day, and both gain ownership'),
  ),
  notYet(
    'B003',
    'Leading by example',
    'the team sees the manager serve and feels better for it, but does not copy how',
  ),
  notYet(
    'B004',
    'Social influence',
    'skill rubs off within the team, moods do not; there is no network and no informal leader',
  ),
  notYet('B005', 'Born or made', 'the manager starts with no trait'),
  notYet(
    'B006',
    'Coordinate and organise',
    'the rota says who works when, and not who does counter, stock or returns',
  ),
  works(
    'B007',
    'Management as a production factor',
    ordered('an hour of the manager’s can sell or teach, and there are only so many'),
  ),
  works(
    'B008',
    "Hire and fire as manager's task",
    inSeason('dismissing a rep empties the post for three weeks, and the replacement is paid for'),
  ),
  works(
    'B009',
    'Leaders without rank',
    played('first-season/top-of-the-chart', 'two-at-nine.opening.ade-chairs'),
  ),
  notYet('B010', 'Wisdom', 'there is no forecast that could sharpen with reflection'),
  notYet(
    'B011',
    'Rationality and logic',
    'the plan says what an order takes in money and hours; nothing sets that against what it may bring',
  ),
  works(
    'B012',
    'Plan and budget',
    tested(
      'src/season/week/money.test.ts',
      'fills every week and pays for the budget while it can, and then nothing happens',
    ),
  ),
  works(
    'B013',
    'No attachment to pet projects',
    played('first-season/the-long-saturday', 'the-window.opening.push-it'),
  ),
  works(
    'B014',
    'Works toward the set vision',
    played('tv-quota/half-a-year', 'plus-twenty.opening.read-email'),
  ),
  works(
    'B015',
    'Schedules and timelines',
    played('first-season/two-shutters', 'kiosk-opens.week-four.line-on-wall'),
  ),
  works(
    'B016',
    'Cash in and out',
    seen(
      'tests/browser/orders.spec.ts',
      'shows on Friday what was ordered in a column that adds up, and what came of the hours',
    ),
  ),
  works('B017', 'Set vision and mission', played('first-season/as-you-said', 'keys.opening.chart')),
  works(
    'B018',
    'Expansion target',
    played('first-season/two-shutters', 'kiosk-pitch.who-builds.ade-builds'),
  ),
  works(
    'B019',
    'Attachment to the vision',
    played('first-season/as-you-said', 'what-you-said.still-so.still-mean-it'),
  ),
  works(
    'B020',
    'Appearing attached',
    played('first-season/week-twenty-seven', 'what-you-said.still-so.just-words'),
  ),
  works(
    'B021',
    'Motivation by loved direction',
    inSeason('a talk about the vision lifts the team, and the lift fades'),
  ),
  notYet(
    'B022',
    'Strategy to reach plan',
    'orders can be set to bring traffic, conversion, contracts or people who stay; no route is chosen among them',
  ),
  works(
    'B023',
    'Ask shareholders',
    played('first-season/lovely-board', 'kiosk-pitch.opening.the-station'),
  ),
  works(
    'B024',
    'Use profits or loan',
    inSeason(
      'is paid back every Friday from the week in which it was taken, and kept sales are less by it',
    ),
  ),
  works(
    'B025',
    'Staff the store',
    ordered('a post that is left empty costs no replacement, and its customers'),
  ),
  works(
    'B026',
    'Research the kind of staff',
    tested(
      'src/model/cover.test.ts',
      'gets somebody better, in better spirits, who stays longer, when chosen with care',
    ),
  ),
  notYet(
    'B027',
    'Optimum number of staff',
    'a seventh pair of hands finds half the customers of the sixth, but wages are in no week’s costs',
  ),
  works(
    'B028',
    'Dismiss the non-productive',
    played('first-season/top-of-the-chart', 'marcus-file.opening.warn-him'),
  ),
  works(
    'B029',
    'Maintain structure',
    played('first-season/as-you-said', 'whose-sale.and-next.on-the-wall'),
  ),
  works(
    'B030',
    'Do not veer from goals',
    ordered('Friday sets what the manager meant to do against what they did'),
  ),
  works('B031', 'Delegate tasks', played('first-season/lovely-board', 'keys.bucket.jun-friday')),
  works(
    'B032',
    'Deadlines and follow-up',
    played('first-season/under-terms', 'fridays-list.opening.looks-fine'),
  ),
  works(
    'B033',
    'Delegate responsibility',
    played('first-season/without-you', 'till-key.opening.hundred'),
  ),
  works(
    'B034',
    'Delegate authority',
    played('first-season/lovely-board', 'fridays-list.what-next.raise-limit'),
  ),
  works(
    'B035',
    'Shift decisions down',
    played('first-season/top-of-the-chart', 'till-key.next-time.key-to-all'),
  ),
  works(
    'B036',
    'Deputy chairs the meeting',
    played('first-season/as-you-said', 'two-at-nine.opening.lena-chairs'),
  ),
  notYet('B037', 'Make vision real', 'no bar shows how far the vision has come'),
  works(
    'B038',
    'Design the procedure',
    played('first-season/ask-next-door', 'page-four.opening.write-own'),
  ),
  works(
    'B039',
    'Resources from company',
    played('first-season/two-shutters', 'kiosk-pitch.opening.the-station'),
  ),
  notYet('B040', 'Logic over emotion', 'choices are not marked as made by numbers or by feeling'),
  works(
    'B041',
    'Radical or mean decisions',
    played('first-season/as-you-said', 'lay-off.opening.hours-off'),
  ),
  works(
    'B042',
    'Lay-off',
    inSeason('laying somebody off costs morale and trust among those who stay'),
  ),
  notYet('B043', 'Not the most liked', 'there are no two gauges of popularity and respect'),
  works('B044', 'Limit choices', mechanic('a rule to push wears ownership down')),
  notYet('B045', 'Align the organisation', 'nobody checks whether the reps name the same priority'),
];
