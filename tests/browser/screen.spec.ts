import { expect, type Page, test } from '@playwright/test';
import { openStore, RUN, transcript } from './driver.ts';

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
