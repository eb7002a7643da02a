import { value } from '../model/coefficients.ts';
import { trafficAt } from '../model/visit.ts';
import { type Crew, hire, OWED_WEEKS } from './panel/crew.ts';
import type { PanelRecord } from './panel/record.ts';
import { beginRun, openStore, openWeek, type PanelPlan, type PanelRun } from './panel/run.ts';
import { workPost } from './panel/serve.ts';

const VACANT_WEEKS = value('vacantWeeks');
const REPUTATION_SPEED = value('reputationSpeed');

/**
 * Simulates stores one after the other, each for all its weeks, by the season's own equations, and
 * gives each store's measured weeks in turn. The record is the same object every time: take from it
 * what is wanted before asking for the next. Stop asking, and the panel stops.
 *
 * Where a season draws every visit, a panel draws a rep's week together, with the same chances.
 * Same plan, same panel, to the last bit, on every engine; a store's dice depend on the seed and its
 * number alone, so a panel with another policy meets the same people and the same luck.
 *
 * @throws RangeError when the plan makes no sense: our fault.
 */
export function* simulatePanel(plan: PanelPlan): Generator<PanelRecord, void> {
  const run = beginRun(plan);
  for (let store = 0; store < plan.stores; store += 1) {
    openStore(run, store);
    for (let week = 1; week <= plan.weeks; week += 1) workWeek(run, week);
    yield run.record;
  }
}

function workWeek(run: PanelRun, week: number): void {
  const { crew, store } = run;
  for (let post = 0; post < crew.posts; post += 1) fillIfDue(run, post, week);
  openWeek(run, week);
  if (week >= run.record.firstWeek) noteStore(run, week - run.record.firstWeek);
  for (let post = 0; post < crew.posts; post += 1) {
    // A post that falls empty this week has worked it; one that was empty before has not.
    if (crew.empty[post] === 0) workPost(run, post, week);
  }
  if (store.served > 0)
    store.reputation += REPUTATION_SPEED * (store.csatSum / store.served - store.reputation);
  store.heardBad = store.told;
}

/** Counts the weeks of an empty post, and hires a beginner when they are over. */
function fillIfDue({ crew, store }: PanelRun, post: number, week: number): void {
  const empty = crew.empty[post] ?? 0;
  if (empty === 0) return;
  if (empty > VACANT_WEEKS) hire(crew, post, store.morale);
  else {
    crew.empty[post] = empty + 1;
    deferOwed(crew, post, week);
  }
}

/** Contracts that fall due at an empty post are taken back in its next week: nobody else sold them. */
function deferOwed(crew: Crew, post: number, week: number): void {
  const now = post * OWED_WEEKS + (week % OWED_WEEKS);
  const next = post * OWED_WEEKS + ((week + 1) % OWED_WEEKS);
  crew.owed[next] = (crew.owed[next] ?? 0) + (crew.owed[now] ?? 0);
  crew.owed[now] = 0;
}

function noteStore({ record: { weekly }, climate, store }: PanelRun, at: number): void {
  weekly.support[at] = climate.support;
  weekly.structure[at] = climate.structure;
  weekly.pressure[at] = climate.pressure;
  weekly.coaching[at] = climate.coaching;
  weekly.traffic[at] = store.site * trafficAt(store.reputation);
  weekly.reputation[at] = store.reputation;
}
