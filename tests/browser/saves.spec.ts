import { expect, test } from '@playwright/test';
import { openStore, RUN, transcript } from './driver.ts';

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
