import { expect, type Page, test } from '@playwright/test';
import { openStore, openTwice, playToEnd, RUN, transcript } from './driver.ts';

test('goes on after a reload where it was left', async ({ page }) => {
  await page.goto(RUN);
  await openStore(page);
  await page.locator('[data-choice]').first().click();
  await expect.poll(async () => (await transcript(page)).intents.length).toBeGreaterThan(1);
  const before = await transcript(page);
  await page.goto('/');
  await page
    .getByRole('button', { name: /Continue/ })
    .first()
    .click();
  await page.getByRole('region', { name: 'Conversation' }).waitFor();
  expect(await transcript(page)).toEqual(before);
});

/** What a hand, a crash or an older version may have left in the browser's storage. */
const DAMAGE: readonly [string, (text: string) => string][] = [
  ['cut off', (text) => text.slice(0, text.length / 2)],
  [
    'of an older scenario',
    (text) => text.replace(/"hash":"[0-9a-f]+"/, '"hash":"0000000000000000"'),
  ],
  ['edited', (text) => text.replace('go-on', 'go-off')],
  ['with a seed that is no number', (text) => text.replace(/"seed":\d+/, '"seed":"lucky"')],
  ['of an unknown scenario', (text) => text.replace(/"scenario":"tv-quota"/, '"scenario":"gone"')],
  ['nothing at all', () => ''],
];

for (const [what, damage] of DAMAGE)
  test(`a save that is ${what} is told in words, kept aside, and never deleted`, async ({
    page,
  }) => {
    await page.goto(RUN);
    await openStore(page);
    const damaged = await page.evaluate(() => {
      const key = Object.keys(localStorage).find((name) =>
        (localStorage.getItem(name) ?? '').includes('"intents"'),
      );
      return key === undefined ? undefined : { key, text: localStorage.getItem(key) ?? '' };
    });
    if (damaged === undefined) throw new Error('nothing was saved');
    const text = damage(damaged.text);
    await page.goto('/assets/none');
    await page.evaluate(
      ([key, value]) => localStorage.setItem(key ?? '', value ?? ''),
      [damaged.key, text],
    );
    await page.goto('/');
    await expect(page.getByText(/saved season/i).first()).toBeVisible();
    const kept = await page.evaluate(
      (wanted) => Object.values(localStorage).some((value) => String(value).includes(wanted)),
      text,
    );
    expect(kept).toBe(true);
    await expect(page.getByRole('button', { name: /Start/ }).first()).toBeVisible();
  });

test('storage that refuses costs no crash and is told once', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto(RUN);
  await openStore(page);
  await page.locator('[data-choice]').first().click();
  await expect(page.getByText('This browser does not let the game save')).toHaveCount(1);
  expect(errors).toEqual([]);
});

test('starts again with the same dice or new ones, from the menu', async ({ page }) => {
  await page.goto(RUN);
  await openStore(page);
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByText('Start again, same dice').click();
  await page.getByRole('region', { name: 'Plan' }).waitFor();
  expect(await transcript(page)).toMatchObject({ seed: 7, intents: [] });
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByText('Start again, new dice').click();
  await expect.poll(async () => (await transcript(page)).seed).not.toBe(7);
});

/** Takes the first choice, without saying how it will be taken, and waits until it is kept. */
async function choose(page: Page): Promise<void> {
  const before = (await transcript(page)).intents.length;
  await page.locator('[data-choice]').first().click();
  const skip = page.getByRole('button', { name: 'Skip', exact: true });
  await expect
    .poll(async () => {
      if (await skip.isVisible()) await skip.click();
      return (await transcript(page)).intents.length;
    })
    .toBeGreaterThan(before);
}

/** Takes one step: a choice, if there is one, or what leads on. */
async function takeStep(page: Page): Promise<void> {
  const onward = page.getByRole('button', { name: /^(Open the store|Go on|Next)$/ }).first();
  const choice = page.locator('[data-choice]').first();
  await expect(choice.or(onward).first()).toBeVisible();
  if (await choice.isVisible()) return choose(page);
  const before = (await transcript(page)).intents.length;
  await onward.click();
  await expect.poll(async () => (await transcript(page)).intents.length).toBeGreaterThan(before);
}

test('a season played on in two tabs becomes two, and nothing is lost', async ({ context }) => {
  const [here, there] = await openTwice(context);
  await takeStep(there);
  await takeStep(there);
  const long = await transcript(there);
  await expect(here.getByText('has gone on in another tab')).toBeVisible();
  await here.locator('[data-choice]').last().click();
  const skip = here.getByRole('button', { name: 'Skip', exact: true });
  await expect
    .poll(async () => {
      if (await skip.isVisible()) await skip.click();
      return (await transcript(here)).intents.length;
    })
    .toBe(2);
  await expect(here.getByText('Both are kept')).toBeVisible();
  await expect(here.getByText('has gone on in another tab')).toHaveCount(0);
  await here.getByRole('button', { name: 'Load that one' }).click();
  await expect.poll(() => transcript(here)).toEqual(long);
  const kept = await here.evaluate(
    () => Object.keys(localStorage).filter((key) => key.startsWith('floorwalker.season.')).length,
  );
  expect(kept).toBe(2);
});

test('Back leads to the title, Forward into the season again', async ({ page }) => {
  await page.goto(RUN);
  await openStore(page);
  const before = await transcript(page);
  await page.goBack();
  await page.getByRole('heading', { name: 'Choose a story' }).waitFor();
  await expect(page.getByRole('button', { name: /Continue/ })).toBeVisible();
  await page.goForward();
  await page.getByRole('region', { name: 'Conversation' }).waitFor();
  expect(await transcript(page)).toEqual(before);
});

test('Back leads to the title from a season that was started there', async ({ page }) => {
  await page.goto('/?motion=none');
  await page
    .getByRole('button', { name: /^Start/ })
    .first()
    .click();
  await openStore(page);
  await page.goBack();
  await page.getByRole('heading', { name: 'Choose a story' }).waitFor();
  expect(new URL(page.url()).search).toBe('?motion=none');
});

test('a reload goes on, and the same address opened anew starts afresh', async ({ page }) => {
  await page.goto(RUN);
  await openStore(page);
  await takeStep(page);
  const before = await transcript(page);
  await page.reload();
  await expect.poll(() => transcript(page)).toEqual(before);
  await page.goto(RUN);
  await page.getByRole('region', { name: 'Plan' }).waitFor();
  expect(await transcript(page)).toMatchObject({ seed: 7, intents: [] });
  await page.getByRole('button', { name: 'Continue it' }).click();
  await expect.poll(() => transcript(page)).toEqual(before);
});

test('a kept season can be deleted, and had back', async ({ page }) => {
  await page.goto(RUN);
  await openStore(page);
  await page.goto('/');
  await expect(page.getByText(/dice 7 · last played/)).toBeVisible();
  await page.getByRole('button', { name: /^Delete/ }).click();
  await expect(page.getByRole('button', { name: /Continue/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: /Continue/ })).toBeVisible();
});

test('a season that is over is offered to look at', async ({ page }) => {
  await page.goto(RUN);
  await playToEnd(page, 0);
  await page.goto('/');
  await expect(page.getByText(/finished in week \d+ · dice 7/)).toBeVisible();
  await page.getByRole('button', { name: /^Look at/ }).click();
  await page.getByRole('region', { name: 'Debrief' }).waitFor();
});
