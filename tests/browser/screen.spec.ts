import { expect, type Page, test } from '@playwright/test';
import { goOn, openStore, pressByHand, RUN, transcript } from './driver.ts';

function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement } = document;
    return `${activeElement?.tagName} ${activeElement?.textContent}`;
  });
}

async function openSettings(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('dialog', { name: 'Settings' }).waitFor();
}

test('keeps settings over a reload, and they change the page', async ({ page }) => {
  await page.goto('/');
  await openSettings(page);
  await page.getByLabel('Text size').fill('200');
  await page.getByLabel('High contrast').check();
  await page.getByRole('button', { name: 'Done' }).click();
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
  const dress = () =>
    page.evaluate(() => {
      const { style, dataset } = document.documentElement;
      return [style.fontSize, dataset['contrast']];
    });
  await expect.poll(dress).toEqual(['200%', 'more']);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
});

test('gives the focus to the heading of every screen it goes to', async ({ page }) => {
  await page.goto(RUN);
  await expect.poll(() => focused(page)).toBe('H2 Plan for week 1');
  await openStore(page);
  expect(await focused(page)).toMatch(/^H2 .+, (rep|customer|district manager|colleague)$/);
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByText('Leave to the title').click();
  expect(await focused(page)).toBe('H1 Floorwalker');
});

test('keeps the focus on a stepper that has come to its limit', async ({ page }) => {
  await page.goto(RUN);
  const less = page.getByRole('button', { name: 'One less' });
  for (let presses = 0; presses < 12; presses += 1) await less.press('Enter');
  await expect(less).toBeFocused();
  await expect(less).toHaveAttribute('aria-disabled', 'true');
  expect((await transcript(page)).intents.at(-1)).toEqual({ do: 'set-goal', goal: 0 });
});

test('closes the menu with Escape and gives the focus back', async ({ page }) => {
  await page.goto(RUN);
  const menu = page.getByRole('button', { name: 'Menu' });
  await menu.click();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(menu).toBeFocused();
  await expect(page.getByText('Leave to the title')).toBeHidden();
});

test('says each sentence of a conversation once in the log', async ({ page }) => {
  await page.goto(RUN);
  await openStore(page);
  await page.locator('[data-choice]').first().click();
  const skip = page.getByRole('button', { name: 'Skip', exact: true });
  if (await skip.isVisible()) await skip.click();
  const entries = page.getByRole('log', { name: 'What was said' }).locator('p');
  const said = await entries.allTextContents();
  expect(said.length).toBeGreaterThan(2);
  expect(new Set(said).size).toBe(said.length);
  expect(said.some((words) => words.startsWith('You: '))).toBe(true);
});

test('offers the season before after starting again, and goes back to it', async ({ page }) => {
  await page.goto(RUN);
  await openStore(page);
  const before = await transcript(page);
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByText('Start again, new dice').click();
  await page.getByRole('button', { name: 'Go back to it' }).click();
  await page.getByRole('region', { name: 'Conversation' }).waitFor();
  expect(await transcript(page)).toEqual(before);
});

/** Goes on until a Friday report is on the page. */
async function goToReport(page: Page): Promise<void> {
  const report = page.getByRole('region', { name: 'Week report' });
  for (let steps = 0; steps < 60 && !(await report.isVisible()); steps += 1)
    await goOn(page, 0, (name) => pressByHand(page, name, false));
  await expect(report).toBeVisible();
}

test.describe('at 320 px with text at twice its size', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('breaks no heading into letters and nothing out of the page', async ({ page }) => {
    const settings = JSON.stringify({ textSize: 200 });
    await page.addInitScript(
      (text) => localStorage.setItem('floorwalker.settings', text),
      settings,
    );
    const wider = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    const linesOfHeading = () =>
      page.evaluate(() => {
        const heading = document.querySelector('.panel h2');
        if (heading === null) return 0;
        return heading.clientHeight / Number.parseFloat(getComputedStyle(heading).lineHeight);
      });
    await page.goto(RUN);
    await page.getByRole('region', { name: 'Plan' }).waitFor();
    expect(await wider()).toBe(0);
    await openStore(page);
    expect(await wider()).toBe(0);
    // A name of two words and a role of one or two: a word may stand on a line of its own.
    expect(Math.round(await linesOfHeading())).toBeLessThanOrEqual(4);
    await goToReport(page);
    expect(await wider()).toBe(0);
    const report = page.getByRole('region', { name: 'Week report' });
    expect((await report.boundingBox())?.width).toBeLessThanOrEqual(320);
  });
});

test.describe('in a small window', () => {
  test.use({ viewport: { width: 1280, height: 640 } });

  test('keeps what leads on in view on plan and report, and nothing under it has the focus', async ({
    page,
  }) => {
    await page.goto(RUN);
    const open = page.getByRole('button', { name: 'Open the store' });
    await expect(open).toBeInViewport({ ratio: 1 });
    for (
      let tabs = 0;
      tabs < 12 && !(await open.evaluate((one) => one.matches(':focus')));
      tabs += 1
    ) {
      await page.keyboard.press('Tab');
      const isCovered = await page.evaluate(() => {
        const { activeElement } = document;
        const foot = document.querySelector('.panel-foot');
        if (activeElement === null || foot === null || foot.contains(activeElement)) return false;
        if (!document.querySelector('.plan')?.contains(activeElement)) return false;
        return activeElement.getBoundingClientRect().bottom > foot.getBoundingClientRect().top;
      });
      expect(isCovered, `after ${tabs + 1} tabs`).toBe(false);
    }
    await goToReport(page);
    await expect(page.getByRole('button', { name: 'Next' })).toBeInViewport({ ratio: 1 });
  });
});

for (const key of ['Tab', 'ArrowDown'])
  test(`leads by ${key} from the heading of a conversation to its first choice`, async ({
    page,
  }) => {
    await page.goto(RUN);
    await openStore(page);
    await page.keyboard.press(key);
    await expect(page.locator('[data-choice]').first()).toBeFocused();
    await page.keyboard.press('1');
    await expect.poll(async () => (await transcript(page)).intents.length).toBeGreaterThan(1);
    await page.locator('.panel h2').waitFor();
    await page.locator('.panel h2').focus();
    await page.keyboard.press(key);
    await expect(page.locator('[data-choice], [data-go-on]').first()).toBeFocused();
  });
