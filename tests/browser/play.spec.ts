import { expect, test } from '@playwright/test';
import { goOn, openStore, playToEnd, pressByHand, RUN, transcript } from './driver.ts';

test('plays from the title to an ending with the pointer alone', async ({ page }) => {
  await page.goto('/?motion=none');
  await page.getByRole('button', { name: /Start/ }).first().click();
  await page.getByRole('region', { name: 'Plan' }).waitFor();
  await playToEnd(page, 0);
  await expect(page.getByRole('region', { name: 'Debrief' })).toBeVisible();
  const { outcome } = await transcript(page);
  expect(outcome).not.toBeNull();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });

  test('plays to an ending by touch alone, and never scrolls sideways', async ({ page }) => {
    await page.goto(RUN);
    const isWide = (): Promise<boolean> =>
      page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      );
    for (let steps = 0; steps < 400; steps += 1) {
      if (!(await goOn(page, 1, (name) => pressByHand(page, name, true)))) break;
      if (steps % 7 === 0) expect(await isWide(), `step ${steps}`).toBe(false);
    }
    await expect(page.getByRole('region', { name: 'Debrief' })).toBeVisible();
    expect(await isWide()).toBe(false);
  });
});

test('plays to an ending by keyboard alone, with focus never lost to the page', async ({
  page,
}) => {
  await page.goto(RUN);
  await page.getByRole('button', { name: 'Open the store' }).waitFor();
  /** Tabs until the focus is on an element that the selector matches, then presses Enter. */
  const reach = async (matches: string): Promise<void> => {
    for (let tabs = 0; tabs < 60; tabs += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate((css) => document.activeElement?.matches(css) ?? false, matches)) {
        await page.keyboard.press('Enter');
        return;
      }
    }
    throw new Error(`no way by Tab to ${matches}`);
  };
  const name = async (words: RegExp): Promise<void> => {
    const id = await page
      .getByRole('button', { name: words })
      .first()
      .evaluate((button) => {
        button.setAttribute('data-wanted', '');
        return '[data-wanted]';
      });
    await reach(id);
  };
  for (let steps = 0; steps < 400; steps += 1) {
    const before = (await transcript(page)).intents.length;
    const more = await goOn(page, 0, async (what) => {
      if (what.startsWith('choice')) await reach('[data-choice]');
      else await name(what === 'skip' ? /^Skip$/ : /^(Open the store|Go on|Next)$/);
    });
    if (!more) break;
    await expect
      .poll(
        async () =>
          (await transcript(page)).intents.length > before ||
          (await page.getByRole('button', { name: 'Skip', exact: true }).isVisible()),
      )
      .toBe(true);
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
  }
  await expect(page.getByRole('region', { name: 'Debrief' })).toBeVisible();
});

test('leads to endings that differ when other choices are taken', async ({ browser, baseURL }) => {
  const outcomes = new Set<string | null>();
  for (const wanted of [0, 2, 3]) {
    const page = await browser.newPage(baseURL === undefined ? {} : { baseURL });
    await page.goto(`/?scenario=tv-quota&seed=${wanted}&motion=none`);
    await playToEnd(page, wanted);
    outcomes.add((await transcript(page)).outcome);
    await page.close();
  }
  expect(outcomes.size).toBeGreaterThan(1);
});

test('chooses by digit only while the focus is in the list of choices', async ({ page }) => {
  await page.goto(RUN);
  await openStore(page);
  await page.keyboard.press('2');
  expect((await transcript(page)).intents).toHaveLength(1);
  const second = await page.locator('[data-choice]').nth(1).getAttribute('data-choice');
  await page.locator('[data-choice]').first().focus();
  await page.keyboard.press('2');
  await expect.poll(async () => (await transcript(page)).intents.at(-1)?.choice).toBe(second);
});
