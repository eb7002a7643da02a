import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { openStore, playToEnd, RUN, transcript } from './driver.ts';

const ROOT = resolve(import.meta.dirname, '../..');

test('opens the run that the address asks for, at once', async ({ page }) => {
  await page.goto(RUN);
  await expect(page.getByRole('region', { name: 'Plan' })).toBeVisible();
  expect(await transcript(page)).toMatchObject({ scenario: 'tv-quota', seed: 7, intents: [] });
});

test('gives the same record in the browser, through XState, as the command line does', async ({
  page,
}) => {
  await page.goto(RUN);
  await playToEnd(page, 1);
  const live = await transcript(page);
  const choices = live.intents.flatMap((intent) => intent.choice ?? []);
  const { stdout } = spawnSync(
    process.execPath,
    [
      'src/desk/floorwalker.mjs',
      'play',
      'tv-quota',
      '--seed',
      '7',
      '--choices',
      choices.join(','),
      '--json',
    ],
    { cwd: ROOT, encoding: 'utf8', maxBuffer: 1e8 },
  );
  const { scenario, seed, intents, events, outcome, measures } = JSON.parse(stdout);
  expect({ scenario, seed, intents, events, outcome, measures }).toEqual(
    (({ scenario, seed, intents, events, outcome, measures }) => ({
      scenario,
      seed,
      intents,
      events,
      outcome,
      measures,
    }))(
      live as unknown as {
        scenario: unknown;
        seed: unknown;
        intents: unknown;
        events: unknown;
        outcome: unknown;
        measures: unknown;
      },
    ),
  );
});

test('marks every choice with its full id', async ({ page }) => {
  await page.goto(RUN);
  await openStore(page);
  const ids = await page
    .locator('button[data-choice]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-choice')));
  expect(ids.length).toBeGreaterThan(1);
  for (const id of ids) expect(id).toMatch(/^[a-z][\w-]*\.[a-z][\w-]*\.[a-z][\w-]*$/);
});

for (const [address, words] of [
  ['/?scenario=no-such-story', 'no-such-story'],
  ['/?scenario=tv-quota&seed=seven', 'seven'],
  ['/?scenario=tv-quota&seed=-1', '-1'],
  ['/?scenario=%3Cimg%20src%3Dx%3E', '<img src=x>'],
] as const)
  test(`tells in words that the address ${address} does not fit, and offers the title`, async ({
    page,
  }) => {
    await page.goto(address);
    await expect(page.getByText(words, { exact: false }).first()).toBeVisible();
    await expect(page.getByRole('button', { name: /Start/ }).first()).toBeVisible();
    expect(await page.locator('img[src="x"]').count()).toBe(0);
  });
