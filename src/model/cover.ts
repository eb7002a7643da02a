import type { Hiring } from '../scenario/standing-orders.ts';
import { value } from './coefficients.ts';
import { drawUnit, streamKey, streamUnder } from './dice.ts';
import { leave } from './door.ts';
import { expExact } from './exact-math.ts';
import { quitChance, quitRatio } from './leaving/hazard.ts';
import { type Climate, copyOf, type Rep } from './rep.ts';

const VACANT_WEEKS = value('vacantWeeks');
const CARE_WEEKS = value('careWeeks');
const CARE_SKILL = value('careSkill');
const CARE_TO_MORALE = value('careToMorale');
const CARE_TO_QUIT = expExact(value('careToQuit'));
const NEWCOMER_SKILL = value('newcomerSkill');
const MORALE_MEAN = value('moraleMean');
const OWNERSHIP_MEAN = value('ownershipMean');
const TRUST_MEAN = value('trustMean');

const COVER_STREAM = streamKey('cover:');

/** How a post that fell empty is filled, and on whose dice whoever covers it may leave again. */
interface Search {
  readonly seed: number;
  readonly week: number;
  readonly climate: Climate;
  readonly market: { readonly labour?: number };
  readonly hiring: Hiring;
}

type Cover = NonNullable<Rep['cover']>;

/**
 * Moves the post of somebody gone on by a week. The first who comes begins after three empty weeks,
 * somebody chosen with care after four: better, in better spirits, and less likely to leave again.
 * `nobody` stops the search: whoever covers stays, and an empty post waits where it is, at its first
 * week if the search never began. Somebody who covers leaves without notice, and the post is empty again.
 */
export function moveSearch(rep: Rep, search: Search): Rep {
  if (rep.cover !== undefined) return moveCover(rep, rep.cover, search);
  if (search.hiring === 'nobody') return rep;
  const wait = search.hiring === 'with-care' ? VACANT_WEEKS + CARE_WEEKS : VACANT_WEEKS;
  const post = oneWeekOn(rep);
  return post.emptyWeeks > wait ? coverOf(post, search.hiring) : post;
}

function moveCover(rep: Rep, found: Cover, { seed, week, climate, market }: Search): Rep {
  const chosen = found === 'with-care' ? CARE_TO_QUIT : 1;
  const chance = quitChance(chosen * quitRatio(rep, climate, market.labour));
  const stays = drawUnit(seed, streamUnder(COVER_STREAM, rep.id), week) >= chance;
  if (stays) return oneWeekOn(rep);
  const post = copyOf(rep);
  post.cover = undefined;
  return leave(post);
}

function oneWeekOn(rep: Rep): Rep {
  const post = copyOf(rep);
  post.emptyWeeks += 1;
  return post;
}

/** Puts a beginner behind the counter who has nothing of the one who left but the place. */
function coverOf(post: Rep, cover: Cover): Rep {
  const isChosen = cover === 'with-care';
  const morale = isChosen ? MORALE_MEAN + CARE_TO_MORALE : MORALE_MEAN;
  return {
    ...post,
    cover,
    style: 'friendly',
    pace: 'steady',
    skill: isChosen ? CARE_SKILL : NEWCOMER_SKILL,
    tenure: 0,
    morale,
    restingMorale: morale,
    trust: TRUST_MEAN,
    ownership: OWNERSHIP_MEAN,
    restingOwnership: OWNERSHIP_MEAN,
    talent: 0,
    edge: 0,
  };
}
