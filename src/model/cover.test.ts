import { describe, expect, test } from 'vitest';
import { CALM, PLAIN_REP } from '../../tests/small-team.ts';
import { HIRINGS, type Hiring } from '../scenario/standing-orders.ts';
import { moveSearch } from './cover.ts';
import { leave } from './door.ts';
import { isFilled, type Rep } from './rep.ts';

const REP: Rep = {
  ...PLAIN_REP,
  style: 'closer',
  pace: 'slow',
  skill: 1.2,
  morale: 20,
  trust: 5,
  ownership: 10,
  restingMorale: 30,
  restingOwnership: 20,
  talent: 0.4,
  tenure: 200,
};
const POST = leave(REP);

const moved = (post: Rep, hiring: Hiring, week = 1, seed = 1): Rep =>
  moveSearch(post, { seed, week, climate: CALM, market: {}, hiring });

/** Weeks that a post is empty until somebody stands there; 20 when nobody ever does. */
function weeksEmpty(hiring: Hiring): number {
  let post = POST;
  for (let week = 1; week < 20; week += 1) {
    post = moved(post, hiring, week);
    if (isFilled(post)) return week;
  }
  return 20;
}

/** How many of a thousand covers have left again after a year. */
function leftAgain(hiring: Hiring): number {
  let left = 0;
  for (let seed = 0; seed < 1000; seed += 1) {
    let post: Rep = { ...REP, ...coverBy(hiring) };
    for (let week = 1; week <= 52 && isFilled(post); week += 1)
      post = moved(post, 'nobody', week, seed);
    if (!isFilled(post)) left += 1;
  }
  return left;
}

function coverBy(hiring: Hiring): Rep {
  let post = POST;
  for (let week = 1; week <= 5 && !isFilled(post); week += 1) post = moved(post, hiring, week);
  return post;
}

describe('a post that fell empty', () => {
  test('is covered after three weeks by the first who comes, after four with care, never by nobody', () => {
    expect(HIRINGS.map(weeksEmpty)).toEqual([3, 4, 20]);
  });

  test('waits at its first week while nobody is looked for, and counts from there', () => {
    const waiting = [1, 2, 3, 4, 5].reduce((post, week) => moved(post, 'nobody', week), POST);
    expect(waiting.emptyWeeks).toBe(1);
    expect(moved({ ...POST, emptyWeeks: 3 }, 'nobody').emptyWeeks).toBe(3);
    expect(isFilled(moved(moved(waiting, 'first-who-comes'), 'first-who-comes'))).toBe(false);
  });

  test('gets somebody with nothing of the one who left', () => {
    const cover = coverBy('first-who-comes');
    expect(cover).toMatchObject({ style: 'friendly', pace: 'steady', trust: 50, talent: 0 });
    expect([cover.skill, cover.tenure, cover.restingMorale]).toEqual([0.05, 0, 60]);
  });

  test('gets somebody better, in better spirits, who stays longer, when chosen with care', () => {
    const [first, chosen] = [coverBy('first-who-comes'), coverBy('with-care')];
    expect(chosen.skill).toBeGreaterThan(first.skill);
    expect(chosen.restingMorale).toBeGreaterThan(first.restingMorale);
    const [leavers, stayers] = [leftAgain('first-who-comes'), leftAgain('with-care')];
    expect(leavers).toBeGreaterThan(200);
    expect(stayers).toBeLessThan(leavers * 0.8);
    expect(stayers).toBeGreaterThan(0);
  });

  test('is empty again in its first week when whoever covered it leaves', () => {
    const covers = Array.from({ length: 2000 }, (_, seed) =>
      moved(coverBy('first-who-comes'), 'first-who-comes', 9, seed),
    );
    const empty = covers.filter((post) => !isFilled(post));
    expect(empty.length).toBeGreaterThan(0);
    for (const post of empty) expect(post).toMatchObject({ state: 'gone', emptyWeeks: 1 });
  });
});
