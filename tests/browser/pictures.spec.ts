import { existsSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { goOn, pressByHand, RUN } from './driver.ts';
import { shrinkPicture } from './shrink-picture.ts';

const SIZES = [
  [320, 720],
  [768, 1024],
  [1280, 720],
  [1920, 1080],
] as const;

/** What is photographed of the gallery: the name of the picture, and what stands at its upper edge. */
const SECTIONS = {
  people: '#everybody',
  moods: '#tv-quota-dave',
  deeds: '#deeds',
  store: '#state-gone',
  floor: '#state-week-played',
  things: '#things',
  sounds: '#sounds',
} as const;

/** What makes all pictures anew. */
const RENEW =
  'UPDATE=1 npx playwright test --config tests/browser/playwright.config.ts --project pictures';

/** Still, silent and without captions, which would go away while the picture is taken. */
const SETTINGS = JSON.stringify({ isCalm: true, isMuted: true, hasCaptions: false });

test.beforeEach(async ({ page }) => {
  await page.addInitScript((text) => localStorage.setItem('floorwalker.settings', text), SETTINGS);
});

/** Waits until type, portraits and store have come, so that nothing is still to change. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
  await expect(page.locator('.store-notice, .waiting-note')).toHaveCount(0);
  if ((await page.locator('svg.portrait').count()) > 0)
    await expect(page.locator('.portrait-art')).toBeAttached();
  if ((await page.locator('.store-host').count()) > 0)
    await expect(page.locator('.stage-canvas')).toBeVisible();
}

/** Compares what is seen now with the picture of that name; goes on when it differs. */
async function compare(page: Page, name: string): Promise<void> {
  const file = `${name}-${page.viewportSize()?.width}.png`;
  const path = test.info().snapshotPath(file);
  const mayWrite = test.info().config.updateSnapshots !== 'none';
  if (!mayWrite && !existsSync(path))
    throw new Error(`There is no ${path}. Make it with:\n  ${RENEW}`);
  // A pointer that rests on something changes how that looks.
  await page.mouse.move(0, 0);
  await settle(page);
  await expect
    .soft(page, `It looks otherwise. If that is wanted:\n  ${RENEW}`)
    .toHaveScreenshot(file, { timeout: 30_000 });
  if (mayWrite && existsSync(path)) shrinkPicture(path);
}

/** Brings a part of the gallery to the upper edge, with everything in view drawn. */
async function goTo(page: Page, selector: string): Promise<void> {
  const part = page.locator(selector);
  const unfinished = () =>
    part.evaluate((element) => {
      // What is drawn above moves what stands below it.
      element.scrollIntoView({ block: 'start' });
      const isNear = (one: Element): boolean => {
        const { top, bottom } = one.getBoundingClientRect();
        return bottom > 0 && top < innerHeight;
      };
      const waiting = document.querySelectorAll('[data-picture="waiting"]');
      const { top } = element.getBoundingClientRect();
      const isAtEnd = scrollY + innerHeight > document.documentElement.scrollHeight - 2;
      return [...waiting].filter(isNear).length + (Math.abs(top) < 20 || isAtEnd ? 0 : 1);
    });
  await expect.poll(unfinished, { timeout: 60_000 }).toBe(0);
}

/** Goes on with the first choice until something is on the page. */
async function playUntil(page: Page, selector: string): Promise<void> {
  const wanted = page.locator(selector).first();
  for (let steps = 0; steps < 400; steps += 1) {
    if (await wanted.isVisible()) return;
    if (!(await goOn(page, 0, (name) => pressByHand(page, name, false)))) break;
  }
  await expect(wanted).toBeVisible();
}

for (const [width, height] of SIZES) {
  test.describe(`at ${width} by ${height}`, () => {
    test.use({ viewport: { width, height } });

    test('looks as photographed in six moments of a season', async ({ page }) => {
      await page.goto('/?motion=none');
      await compare(page, 'season-title');
      await page.goto(RUN);
      await page.getByRole('region', { name: 'Plan' }).waitFor();
      await compare(page, 'season-plan');
      await playUntil(page, '.panel h2:has-text("customer")');
      await compare(page, 'season-conversation');
      await playUntil(page, '[aria-label="Week report"]');
      await compare(page, 'season-floor');
      await playUntil(page, '[aria-label="Week report"] .verdict');
      await compare(page, 'season-review');
      await playUntil(page, '[aria-label="Debrief"]');
      await compare(page, 'season-debrief');
    });

    test('looks as photographed in the gallery, where nothing is missing', async ({ page }) => {
      await page.goto('/?gallery&motion=none');
      await page.locator('.things').first().waitFor();
      for (const [name, selector] of Object.entries(SECTIONS)) {
        await goTo(page, selector);
        await compare(page, `gallery-${name}`);
        await expect(page.locator('.gallery-picture:is(.is-failed, .is-none)')).toHaveCount(0);
      }
    });
  });
}
