import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { goOn, openStore, playToEnd, pressByHand, RUN } from './driver.ts';

async function expectNothingFound(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const told = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(', ')}`,
  );
  expect(told, where).toEqual([]);
}

for (const width of [320, 1280])
  test(`axe finds nothing in any state of the screen at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/?motion=none');
    await expectNothingFound(page, 'title');
    await page.goto(RUN);
    await page.locator('canvas').first().waitFor();
    await expectNothingFound(page, 'plan');
    await openStore(page);
    await expectNothingFound(page, 'conversation');
    await page.getByRole('button', { name: 'Menu' }).click();
    await expectNothingFound(page, 'menu');
    await page.getByText('Settings').first().click();
    await page.getByRole('dialog', { name: 'Settings' }).waitFor();
    await expectNothingFound(page, 'settings');
    await page.keyboard.press('Escape');
    const report = page.getByRole('region', { name: 'Week report' });
    for (let steps = 0; steps < 40 && !(await report.isVisible()); steps += 1)
      await goOn(page, 0, (name) => pressByHand(page, name, false));
    await expectNothingFound(page, 'report');
    await playToEnd(page, 0);
    await expectNothingFound(page, 'debrief');
  });

test('has the landmarks that assistive technology and these tests rely on', async ({ page }) => {
  await page.goto(RUN);
  await expect(page.getByRole('region', { name: 'Store' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Plan' })).toBeVisible();
  await openStore(page);
  await expect(page.getByRole('region', { name: 'Conversation' })).toBeVisible();
  await expect(
    page.getByRole('list', { name: 'Choices' }).getByRole('button').first(),
  ).toBeVisible();
  await expect(page.getByRole('log', { name: 'What was said' })).toHaveCount(1);
  await expect(page.getByRole('button', { name: /^Dave Okoro, rep, \w+/ })).toHaveCount(1);
});

test('moves the focus to the speaker after a choice', async ({ page }) => {
  await page.goto(RUN);
  await openStore(page);
  await page.locator('[data-choice]').first().click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toMatch(/^H[1-6]$/);
});

test('is readable at twice the size, with spaced text, in forced colours', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 900 });
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await page.goto('/?scenario=tv-quota&seed=7');
  await page.evaluate(() => {
    document.documentElement.style.setProperty('font-size', '200%');
    document.body.style.setProperty('letter-spacing', '0.12em');
    document.body.style.setProperty('word-spacing', '0.16em');
    document.body.style.setProperty('line-height', '1.5');
  });
  await openStore(page);
  const isWide = await page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
  expect(isWide).toBe(false);
});

test('counts raised hands for a class, tells how divided it was, and keeps the counts', async ({
  page,
}) => {
  await page.goto(RUN);
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByText('Settings').first().click();
  await page.getByLabel('A class on one screen').check();
  await page.keyboard.press('Escape');
  await openStore(page);
  const more = page.getByRole('button', { name: /One hand more/ });
  await expect(more.first()).toBeVisible();
  for (let n = 0; n < 3; n += 1) {
    await more.nth(0).click();
    await more.nth(1).click();
  }
  await page.locator('[data-choice]').first().click();
  const skip = page.getByRole('button', { name: 'Skip', exact: true });
  if (await skip.isVisible()) await skip.click();
  const intents = await page.evaluate(
    () =>
      (
        globalThis as unknown as {
          floorwalker: { transcript(): { intents: { hands?: object }[] } };
        }
      ).floorwalker.transcript().intents,
  );
  expect(Object.values(intents.at(-1)?.hands ?? {}).filter((count) => count === 3)).toHaveLength(2);
  await playToEnd(page, 0);
  await expect(page.getByText('Where the class was divided')).toBeVisible();
});

test('tells the mistakes of an opened file as the checker does, and loses nothing', async ({
  page,
}) => {
  await page.goto('/');
  const yaml = 'format: 1\nid: bad\ntitle: Bad\nstore: { name: S, weks: 3 }\n';
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'bad.yaml', mimeType: 'text/yaml', buffer: Buffer.from(yaml) });
  await expect(page.getByText(/bad\.yaml:4:\d+ error/).first()).toBeVisible();
  await expect(page.getByText(/did you mean "weeks"/).first()).toBeVisible();
  await expect(page.getByRole('button', { name: /Start/ }).first()).toBeVisible();
});
