import {
  type Feature,
  inSeason,
  mechanic,
  notYet,
  played,
  seen,
  tested,
  works,
} from './feature.ts';

/** Founding features A056 to A109 of “What is the Difference Between a Leader and a Manager?”. */
export const TEACH_COACH_MENTOR: readonly Feature[] = [
  notYet(
    'A056',
    'Army practice as origin',
    'the debrief does not follow the four questions of an after-action review',
  ),
  works('A057', 'Ownership', mechanic('ownership makes a rep ask more and push less')),
  notYet(
    'A058',
    "'Ownership' as buzzword",
    'saying what the store is for lifts people for some weeks even when nothing follows',
  ),
  works(
    'A059',
    'Buy-in',
    played('tv-quota/dave-asks-first', 'at-the-shutter.street-lamp.before-haddad'),
  ),
  works(
    'A060',
    'Navigate concerns together',
    played('tv-quota/a-late-turn', 'last-day.what-now.ring-him'),
  ),
  works(
    'A061',
    'Accountability of the salesperson',
    played('first-season/lovely-board', 'fridays-list.opening.sorry-read'),
  ),
  works(
    'A062',
    'Manager instils accountability',
    played('tv-quota/dave-asks-first', 'at-the-shutter.new-column.fridays'),
  ),
  works(
    'A063',
    'Essential questions to subordinates',
    played('first-season/top-of-the-chart', 'keys.doors.beside-priya'),
  ),
  works(
    'A064',
    'Technical questions',
    played('tv-quota/dave-asks-first', 'day-eighty-eight.what-to-do.smaller'),
  ),
  works(
    'A065',
    'Investigative questions',
    played('tv-quota/dave-asks-first', 'man-with-the-dish.dave-tells.why-twice'),
  ),
  works(
    'A066',
    'Curiosity questions',
    played('tv-quota/dave-asks-first', 'only-streams.shelf.watch-with'),
  ),
  notYet('A067', 'Needs and wants', 'the floor shows who was asked; no card of needs fills in'),
  works(
    'A068',
    'Pitch after knowing',
    mechanic('a pitch that follows a need is taken far oftener, and costs no satisfaction'),
  ),
  notYet(
    'A069',
    'Ask More: question fits situation',
    'choices are written for their moment; there is no deck of questions by situation',
  ),
  works(
    'A070',
    'Questions build ownership',
    mechanic('asking a rep raises ownership more than telling does'),
  ),
  notYet(
    'A071',
    'Diagnose then solve',
    'nobody picks the cause of a lost sale from several before choosing what to do',
  ),
  works(
    'A072',
    'Groom questioners',
    played('tv-quota/they-started-without-you', 'man-with-the-dish.his-number.i-ring'),
  ),
  works(
    'A073',
    'Teach, coach, mentor',
    mechanic('teaching, coaching and mentoring are three acts with three effects'),
  ),
  works(
    'A074',
    'Orders come last',
    played('tv-quota/they-started-without-you', 'two-meetings.no-call.leave-phone'),
  ),
  works(
    'A075',
    'Pull aside after a sale',
    played('tv-quota/dave-asks-first', 'man-with-the-dish.opening.from-the-start'),
  ),
  works(
    'A076',
    'Informal assessment',
    played('tv-quota/dave-asks-first', 'only-streams.after-ruth.how-choose'),
  ),
  works(
    'A077',
    'Win review',
    played('tv-quota/dave-asks-first', 'omar-again.other-side.first-time'),
  ),
  works('A078', 'Loss review', played('first-season/without-you', 'loss-review.opening.what-see')),
  notYet('A079', 'Refine skills', 'reps do not pick a skill to practise, and none is tracked'),
  works('A080', 'Role plays', played('tv-quota/dave-asks-first', 'rehearsal.dave-plays.his-face')),
  notYet(
    'A081',
    'Rehearse to habit',
    'practice raises what people can reach, and that fades; repetitions are not counted, so none turns into habit',
  ),
  works(
    'A082',
    'Probing questions about employees',
    tested(
      'src/season/people/know/learn.test.ts',
      'a rep who is asked tells how they like to be led, and asked again how they learn',
    ),
  ),
  works(
    'A083',
    'Learning approach',
    mechanic('feedback on the task builds trust, and blame for it breaks trust'),
  ),
  works('A084', 'Genuine concern', played('first-season/as-you-said', 'rate-me.what-do.one-thing')),
  works(
    'A085',
    'Aggrandizement',
    played('first-season/top-of-the-chart', 'half-time.how-half.take-it'),
  ),
  works(
    'A086',
    'Not for you',
    inSeason('the manager’s share of the bonus may go to the team, who find that fair'),
  ),
  works(
    'A087',
    'Served people',
    played('first-season/lovely-board', 'quiet-ade.then-what.sundays-off'),
  ),
  notYet('A088', 'Servant manager', 'the debrief gives nobody a score, as a servant or otherwise'),
  works(
    'A089',
    'Losing respect',
    tested(
      'src/season/week/climate.test.ts',
      'waits a week where hardly anybody trusts the one who gives it, and then is carried out',
    ),
  ),
  notYet('A090', 'Divvying tasks is easy', 'there is no task board'),
  works(
    'A091',
    'Teach a concept',
    played('first-season/top-of-the-chart', 'forty-one-things.friday-test.what-ask'),
  ),
  works(
    'A092',
    'Let someone fail',
    played('tv-quota/they-started-without-you', 'rehearsal.dave-plays.keep-still'),
  ),
  works(
    'A093',
    'Reassess afterward',
    played('first-season/the-mug', 'two-at-nine.lena-after.again-thursday'),
  ),
  notYet('A094', 'Open question to the player', 'nobody is asked to write an answer of their own'),
  works(
    'A095',
    'How to mentor question-asking',
    seen(
      'tests/browser/access.spec.ts',
      'counts raised hands for a class, tells how divided it was, and keeps the counts',
    ),
  ),
  notYet('A096', "Player's own experience", 'no reflection is asked for before the game'),
  works(
    'A097',
    'Different learning pace',
    mechanic('a quick learner gains more from the same weeks than a slow one'),
  ),
  works(
    'A098',
    'No one recipe',
    tested(
      'tests/acts.test.ts',
      'has Priya grow with a task of her own more than Dave, who had such tasks before',
    ),
  ),
  works(
    'A099',
    'See strengths and weaknesses',
    seen(
      'tests/browser/know.spec.ts',
      'a strength that is noted by keyboard outlives a reload and is scored at the end',
    ),
  ),
  notYet('A100', 'Show techniques for own style', 'there is no library of techniques'),
  works(
    'A101',
    'Rushed promotion of graduates',
    played('tv-quota/dave-asks-first', 'first-morning.opening.daves-ear'),
  ),
  works(
    'A102',
    'Position beyond experience',
    played('first-season/the-mug', 'two-at-nine.opening.lena-chairs'),
  ),
  works(
    'A103',
    'Manager needs background and understanding',
    tested(
      'src/season/people/know/learn.test.ts',
      'hours on the floor show how people like to be led, a third as fast as coaching',
    ),
  ),
  works(
    'A104',
    'A coach was all he needed',
    seen(
      'tests/browser/saves.spec.ts',
      'starts again with the same dice or new ones, from the menu',
    ),
  ),
  works(
    'A105',
    "Keep the rep's selling style",
    played('tv-quota/dave-asks-first', 'first-morning.the-card.own-question'),
  ),
  works(
    'A106',
    'Covert selling (ethics flag)',
    played('tv-quota/is-dave-in', 'only-streams.fewer.simply'),
  ),
  works(
    'A107',
    'Experience in hiring',
    played('first-season/the-long-saturday', 'the-profile.both-in.kit'),
  ),
  notYet('A108', 'Critical skills', 'skill is one number, not a list of skills'),
  notYet(
    'A109',
    'Stories put things in perspective',
    'the debrief opens with the ending, which is not the story of one customer and one rep',
  ),
];
