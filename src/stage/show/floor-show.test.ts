import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { someone, stillStore } from '../../../tests/still-store.ts';
import type { FloorStep, PasserBy, Snapshot } from '../../season/snapshot.ts';
import { POSTS } from '../floor/floor-plan.ts';
import { FloorShow } from './floor-show.ts';
import { Ghost } from './ghost.ts';
import { Traffic } from './traffic.ts';

const STAFF = ['dave', 'priya', 'marcus', 'lena'];
const VISITS: readonly (readonly FloorStep[])[] = [
  ['greeted'],
  ['greeted', 'asked', 'bought'],
  ['greeted', 'bought', 'pitched', 'pushed', 'signed'],
];

function weekOf(servedBy: readonly string[], crowd = 2): Snapshot {
  const customers = servedBy.map(
    (rep, at): PasserBy => ({
      id: `c${at}`,
      look: {},
      mood: 'neutral',
      outcome: 'left',
      steps: VISITS[at % VISITS.length] ?? [],
      at: at / servedBy.length,
      servedBy: rep,
    }),
  );
  return stillStore({ people: STAFF.map((id) => someone(id)), floor: { crowd, customers } });
}

interface Watched {
  readonly came: readonly { readonly at: number; readonly share: number }[];
  /** For what share of the time two are so near that they squeeze past each other. */
  readonly squeezed: number;
  readonly mostInside: number;
  readonly isOver: boolean;
}

/** Plays a week among staff who stand at their posts, for at most so many seconds. */
function watch(snapshot: Snapshot, seconds = 240): Watched {
  const staff = POSTS.slice(0, STAFF.length).map(({ rep }) => new Ghost(rep));
  const came: { at: number; share: number }[] = [];
  const show: FloorShow<Ghost> = new FloorShow<Ghost>({
    enter: ({ at }) => {
      came.push({ at, share: show.share });
      return new Ghost({ x: 8, y: 0 });
    },
    leave: () => undefined,
    onDeed: () => undefined,
    onStep: () => undefined,
    onTurn: () => undefined,
  });
  const traffic = new Traffic();
  let [frames, squeezes, mostInside] = [0, 0, 0];
  show.start(snapshot);
  for (let ms = 0; ms < seconds * 1000 && show.isOn; ms += 30) {
    const everybody = [...staff, ...show.views];
    traffic.step(everybody, 30);
    for (const one of everybody) one.step(30);
    show.step(30);
    frames += 1;
    if (nearestIn(everybody) < 0.5) squeezes += 1;
    mostInside = Math.max(mostInside, show.views.length);
  }
  return { came, squeezed: squeezes / frames, mostInside, isOver: !show.isOn };
}

function nearestIn(people: readonly Ghost[]): number {
  let nearest = Number.POSITIVE_INFINITY;
  people.forEach(({ place }, at) => {
    for (const other of people.slice(at + 1))
      nearest = Math.min(nearest, Math.hypot(place.x - other.place.x, place.y - other.place.y));
  });
  return nearest;
}

const usual = Array.from({ length: 24 }, (_, at) => STAFF[(at * 7) % STAFF.length] ?? 'dave');

describe('FloorShow', () => {
  test('shows a good week with many inside, who hardly ever have to squeeze past each other', () => {
    const { came, squeezed, mostInside, isOver } = watch(weekOf(usual));
    expect(came).toHaveLength(24);
    expect(mostInside).toBeGreaterThan(6);
    expect(squeezed).toBeLessThan(0.02);
    expect(isOver).toBe(true);
  });

  test('lets everyone in when their own day has come, however long they wait at the door', () => {
    for (const { at, share } of watch(weekOf(usual)).came) {
      expect(share).toBeGreaterThanOrEqual(at);
      expect(share).toBeLessThan(at + 0.01);
    }
  });

  test('comes to its end whoever serves whom, and leaves nobody standing in the store', () => {
    const served = fc.array(fc.constantFrom(...STAFF, 'you', 'nobody'), { maxLength: 24 });
    fc.assert(
      fc.property(served, (ids) => {
        const { came, isOver } = watch(weekOf(ids), 600);
        expect(isOver).toBe(true);
        expect(came).toHaveLength(ids.length);
      }),
      { numRuns: 12 },
    );
  });
});
