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

/** Founding features B046 to B089 of “How Leadership and Management Differ”. */
export const VISION_AND_RESULT: readonly Feature[] = [
  works(
    'B046',
    'Set goals and direction',
    tested(
      'src/desk/play/session.test.ts',
      'changes rule and goal in a plan, and says why not elsewhere',
    ),
  ),
  notYet(
    'B047',
    'Present vision and mission',
    'nobody speaks to district, landlord and customers together',
  ),
  notYet('B048', 'Networking', 'partners come in moments; there is no map of them'),
  works(
    'B049',
    'Coalitions and partners',
    played('first-season/ask-next-door', 'sols-bench.opening.what-share'),
  ),
  notYet('B050', 'Runs on emotions', 'the manager shows no mood that others could catch'),
  notYet('B051', 'Worth following', 'there is no voluntary effort that a threshold would release'),
  works(
    'B052',
    'Care with feelings',
    played('tv-quota/is-dave-in', 'the-offer.envelope.till-last-day'),
  ),
  works(
    'B053',
    'Increase choices',
    played('tv-quota/they-started-without-you', 'plus-twenty.split.you-cut'),
  ),
  works(
    'B054',
    'Regulate and control',
    played('first-season/as-you-said', 'the-audit.what-do.check-now'),
  ),
  works(
    'B055',
    'Overtime',
    ordered(
      'overtime sells more, but less than its hours, is paid half again, and wears people down',
    ),
  ),
  works(
    'B056',
    'Spot problems and obstacles',
    played('first-season/under-terms', 'the-rain.opening.sell-round'),
  ),
  works(
    'B057',
    'Bring the solution',
    played('first-season/top-of-the-chart', 'keys.bucket.ladder'),
  ),
  works('B058', 'Low-risk solving', played('first-season/as-you-said', 'the-bet.opening.no-bet')),
  works('B059', 'Limited say', played('tv-quota/by-the-card', 'first-morning.opening.read-it')),
  works('B060', 'Limited space', played('first-season/the-mug', 'sols-bench.opening.yes-now')),
  works(
    'B061',
    'Motivate and inspire',
    tested(
      'src/model/edge.test.ts',
      'lifts as far as the one who gives it is trusted, and nobody who does not trust them',
    ),
  ),
  works(
    'B062',
    'Gesture 1: show confidence',
    played('tv-quota/they-started-without-you', 'lenas-table.say-the-thing.sit-down'),
  ),
  works('B063', 'Gesture 2: seek input', played('first-season/the-mug', 'keys.opening.your-turn')),
  works(
    'B064',
    'Gesture 3: chance to shine',
    played('first-season/ask-next-door', 'your-name.opening.put-her-on'),
  ),
  works(
    'B065',
    'Gesture 4: reward high performers',
    played('first-season/lovely-board', 'four-weeks.six-hundred.prize'),
  ),
  works(
    'B066',
    'Gesture 5: respect everyone',
    played('first-season/the-long-saturday', 'rota.opening.stands'),
  ),
  works(
    'B067',
    'Gesture 6: give credit',
    played('tv-quota/a-good-reference', 'lenas-table.who-made-this.lena-did'),
  ),
  works(
    'B068',
    'Gesture 7: encourage low performers',
    played('first-season/lovely-board', 'ades-number.opening.one-number'),
  ),
  works('B069', 'High-risk solving', played('first-season/the-mug', 'rescue.opening.no-money')),
  works(
    'B070',
    'High-interest loan',
    tested(
      'src/season/week/bills.test.ts',
      'is paid every week from the one of the choice on, for as many as were agreed',
    ),
  ),
  works(
    'B071',
    'Consistent results on a regular basis',
    tested(
      'src/season/week/review.test.ts',
      'is less pleased by weeks that jump than by steady ones that sold as much',
    ),
  ),
  works(
    'B072',
    "'All is well' environment",
    played('first-season/under-terms', 'half-time.how-half.looking-up'),
  ),
  works(
    'B073',
    'Convince leadership in meetings',
    played('tv-quota/dave-asks-first', 'weather-upstairs.sentence.one-in-five'),
  ),
  works(
    'B074',
    'Control measures',
    played('first-season/week-twenty-seven', 'control.opening.goal-wrong'),
  ),
  works(
    'B075',
    'Bring back in line',
    played('first-season/week-twenty-seven', 'control.week-two.mine-red'),
  ),
  notYet(
    'B076',
    'Higher-ups step in',
    'the district manager lends somebody, adds money, warns or dismisses; the orders stay the manager’s',
  ),
  works(
    'B077',
    'Manager dismissed',
    inSeason(
      'a district manager whose trust is gone dismisses at a review, and the season is over',
    ),
  ),
  works('B078', 'More funding', played('first-season/under-terms', 'rescue.opening.take-money')),
  notYet('B079', 'New vision after success', 'no goal is set for the season after this one'),
  works(
    'B080',
    'Reward when realised or near',
    ordered('a bonus for contracts rewards each step, where one for the team waits for the goal'),
  ),
  works(
    'B081',
    'Risk when failing',
    inSeason('one big Saturday wins the district manager or loses her, and tires everybody'),
  ),
  works(
    'B082',
    'Year-end treat or dividends',
    played('first-season/top-of-the-chart', 'the-treat.opening.dinner'),
  ),
  notYet('B083', 'Another vision for next year', 'there is no second year'),
  works(
    'B084',
    'Accountability both ways',
    played('first-season/as-you-said', 'rate-me.opening.average'),
  ),
  works(
    'B085',
    'Lead by being there',
    mechanic('the manager’s hours on the floor lift everybody a little'),
  ),
  works(
    'B086',
    'Not only one-to-one',
    tested(
      'src/dialogue/compile-moment.test.ts',
      'addresses every rep of the cast as a team, present or not',
    ),
  ),
  works(
    'B087',
    'Customer first',
    played('first-season/top-of-the-chart', 'gretas-tin.opening.out-now'),
  ),
  works(
    'B088',
    'Process improvement and best practice',
    played('first-season/ask-next-door', 'an-experiment.opening.two-weeks'),
  ),
  notYet(
    'B089',
    'Learn what works',
    'what the numbers rest on opens from the title and the menu, and does not stand beside an outcome',
  ),
];
