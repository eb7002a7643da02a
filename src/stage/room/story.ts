import type { PersonSnapshot, Snapshot } from '../../season/snapshot.ts';
import { boardOf, posterOf, signOf } from '../art/notices.ts';
import type { Picture } from '../art/pen.ts';
import type { Hung } from '../art/store-pictures.ts';
import { BALLOONS, CAKE, DELIVERY, EMPTY_PLACE, GIFTS } from '../art/story/party.ts';
import { type Season, streetOf } from '../art/story/street.ts';
import { type Badge, railOf } from '../art/story/team-rail.ts';
import { FLOOR, middleOf, type Place, type Point, pointOf } from '../floor/floor-plan.ts';
import { postOf } from '../floor/seating.ts';
import { hasCover } from '../show/show-plan.ts';
import { celebrates } from './feast.ts';

const ON_WALL = -99;
const IN_DOOR = -98.5;
const ON_FLOOR = -60;
const CORNER: Point = { x: 0, y: 0 };
/** What hangs on the TV wall has its origin at the wall's front end. */
const TV_WALL_END = pointOf({ x: 0, y: FLOOR.depth });

/**
 * Tells what hangs and stands about now, so that the room itself tells how the season goes. Whether it
 * is a week of celebration is found in the snapshot's news unless it is known better.
 */
export function storyOf(snapshot: Snapshot, isFeast = celebrates(snapshot)): readonly Hung[] {
  const { plan, scenario, week, floor } = snapshot;
  const poster = posterOf(plan.rule);
  const season = seasonOf(week, scenario.weeks);
  const walkers = passersBy(floor.crowd);
  return [
    onWall(`street/${season}/${walkers}`, streetOf(season, walkers), CORNER, IN_DOOR),
    onWall(`sign/${scenario.store}`, signOf(scenario.store)),
    ...(poster === undefined ? [] : [onWall(`poster/${plan.rule}`, poster)]),
    onWall(
      `board/${plan.handedGoal}/${plan.isGoalTold}`,
      boardOf(plan.handedGoal, plan.isGoalTold),
      TV_WALL_END,
    ),
    railIn(snapshot),
    ...emptyPlacesIn(snapshot),
    ...(isFeast ? FEAST : []),
    ...broughtIn(snapshot),
  ];
}

/** The season outside: half a year from January on, however many weeks the scenario has. */
export function seasonOf(week: number, weeks: number): Season {
  const share = weeks <= 1 ? 0 : (week - 1) / (Math.max(26, weeks) - 1);
  return share < 0.34 ? 'winter' : share < 0.66 ? 'spring' : 'summer';
}

/** How many are seen in the street: 0 when nobody comes any more … 3 when the store is talked about. */
function passersBy(crowd: number): number {
  return crowd < 0.45 ? 0 : crowd < 0.8 ? 1 : crowd < 1.2 ? 2 : 3;
}

/** The rail of name badges: an empty hook where somebody has gone. */
function railIn({ people }: Snapshot): Hung {
  const reps = people.filter(({ role }) => role === 'rep').slice(0, 8);
  const badges = reps.map(
    ({ name, state }): Badge => ({ initial: name[0] ?? '', isGone: state === 'gone' }),
  );
  const name = badges.map(({ initial, isGone }) => (isGone ? '-' : initial)).join('');
  return onWall(`rail/${name}`, railOf(badges), TV_WALL_END);
}

/** A ring of tape on the floor where somebody has gone and nobody stands in for them. */
function emptyPlacesIn(snapshot: Snapshot): readonly Hung[] {
  const isEmpty = ({ id, role, state }: PersonSnapshot): boolean =>
    role === 'rep' && state === 'gone' && !hasCover(snapshot, id);
  return snapshot.people.filter(isEmpty).flatMap(({ id }) => {
    const post = postOf(snapshot, id);
    if (post === undefined) return [];
    const at = pointOf(middleOf(post.rep));
    return [{ name: 'empty-place', picture: EMPTY_PLACE, at, depth: ON_FLOOR }];
  });
}

/** Cake and balloons when there is something to celebrate. */
const FEAST: readonly Hung[] = [
  standing('cake', CAKE, { x: 4.1, y: 4.6 }, 40, 9.6),
  standing('balloons', BALLOONS, { x: 2.1, y: 4.5 }, 40, 8.2),
];

/** Gifts while thanks are paid for, and boxes all week when head office has sent new orders. */
function broughtIn({ plan, week }: Snapshot): readonly Hung[] {
  const isDelivery = plan.announcements.some((one) => one.week === week);
  return [
    ...(plan.orders.budget === 'thanks' ? [standing('gifts', GIFTS, { x: 0.45, y: 5.6 })] : []),
    ...(isDelivery ? [standing('delivery', DELIVERY, { x: 9.35, y: 1.5 })] : []),
  ];
}

function onWall(name: string, picture: Picture, at = CORNER, depth = ON_WALL): Hung {
  return { name, picture, at, depth };
}

function standing(
  name: string,
  picture: Picture,
  place: Place,
  z = 0,
  depth = place.x + place.y,
): Hung {
  return { name, picture, at: pointOf(place, z), depth };
}
