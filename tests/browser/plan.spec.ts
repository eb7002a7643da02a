import { expect, type Page, test } from '@playwright/test';
import { goOn, openTwice, playToEnd, pressByHand, RUN, transcript } from './driver.ts';

const LONG = '/?scenario=first-season&seed=3&motion=none';

async function goToPlanOf(page: Page, week: number): Promise<void> {
  const heading = page.getByRole('heading', { name: `Plan for week ${week}`, exact: true });
  for (let steps = 0; steps < 120 && !(await heading.isVisible()); steps += 1)
    await goOn(page, 0, (name) => pressByHand(page, name, false));
  await expect(heading).toBeVisible();
}

async function more(page: Page, name: string | RegExp, times: number): Promise<void> {
  for (let n = 0; n < times; n += 1) await page.getByRole('button', { name }).press('Enter');
}

test('briefs before the first week, can be folded away, and is gone after it', async ({ page }) => {
  await page.goto(LONG);
  const briefing = page.getByRole('group').filter({ hasText: 'Before you begin' });
  await expect(briefing).toContainText('No two seasons deal the same cards');
  await expect(briefing).toContainText('6 people who sell');
  await expect(briefing).toContainText('after week 26');
  await page.getByText('Before you begin').click();
  await expect(page.getByText('after week 26')).toBeHidden();
  await goToPlanOf(page, 2);
  await expect(page.getByText('Before you begin')).toHaveCount(0);
});

test('says before the store opens how long the plan is for, and when the district manager counts', async ({
  page,
}) => {
  await page.goto(RUN);
  await expect(page.getByText('This plan is for week 1 alone.')).toBeInViewport();
  await expect(page.getByText(/^Vera Lindqvist counts after week 4: TV contracts/)).toBeVisible();
  for (let steps = 0; steps < 60; steps += 1) {
    const reach = page.getByText(/^This plan (is for|runs until)/);
    const last = (await reach.isVisible())
      ? Number(/\d+/.exec((await reach.textContent()) ?? ''))
      : 0;
    await goOn(page, 0, (name) => pressByHand(page, name, false));
    const friday = page.locator('.report h2');
    if (last > 0 && (await friday.isVisible()))
      expect(Number(/\d+$/.exec((await friday.textContent()) ?? ''))).toBeLessThanOrEqual(last);
  }
});

test('tells what the conversations of the week can take, and why there is no hour more', async ({
  page,
}) => {
  await page.goto(LONG);
  await expect(page.getByText(/^One conversation waits this week: \d to \d+ hours/)).toBeVisible();
  await expect(page.locator('.week-parts')).toContainText('Conversations, up to');
  const coaching = page.getByRole('button', { name: 'Coaching: one hour more' });
  await more(page, 'Coaching: one hour more', 13);
  await expect(coaching).toHaveAttribute('aria-disabled', 'true');
  await expect(coaching).toHaveAccessibleDescription('12 hours a week is the most.');
  await expect(page.getByText('12 hours a week is the most.')).toBeVisible();
  await more(page, 'On the floor: one hour more', 17);
  const floor = page.getByRole('button', { name: 'On the floor: one hour more' });
  await expect(floor).toHaveAccessibleDescription('16 hours a week is the most.');
  await page
    .locator('summary')
    .filter({ hasText: /^People/ })
    .click();
  await page.getByRole('radio', { name: /As people wish/ }).check();
  await page.getByRole('button', { name: 'Coaching: one hour less' }).press('Enter');
  await page.getByRole('button', { name: 'On the floor: one hour less' }).press('Enter');
  await more(page, 'Coaching: one hour more', 1);
  await expect(floor).not.toHaveAttribute('aria-disabled', 'true');
});

test('marks what head office changed, also after it was set otherwise', async ({ page }) => {
  await page.goto(RUN);
  const goal = page.getByRole('group', { name: 'The goal for the team' });
  for (let steps = 0; steps < 120; steps += 1) {
    if (await goal.getByText('New this week').isVisible()) break;
    await goOn(page, 0, (name) => pressByHand(page, name, false));
  }
  await expect(goal).toContainText(/Head office (raised|lowered) it from \d+ to \d+\./);
  await page.getByRole('button', { name: 'One less' }).press('Enter');
  await expect(goal.getByText('New this week')).toBeVisible();
});

test('takes back what was set in a plan, one thing and all, and a reload keeps it so', async ({
  page,
}) => {
  await page.goto(LONG);
  const back = page.getByRole('button', { name: 'Take the last change back' });
  await expect(back).toHaveCount(0);
  await page.getByRole('radio', { name: /Push until the third no/ }).check();
  await more(page, 'Coaching: one hour more', 2);
  await back.press('Enter');
  await expect(back).toBeFocused();
  expect((await transcript(page)).intents).toHaveLength(2);
  await page.getByRole('button', { name: 'Take back all 2 changes' }).press('Enter');
  await expect(page.getByRole('radio', { name: /Offer when it fits/ })).toBeChecked();
  await expect(page.getByText('All of it is as it was.')).toBeVisible();
  expect(await page.evaluate(() => document.activeElement?.className)).toContain('take-back');
  await page.reload();
  await page.getByRole('region', { name: 'Plan' }).waitFor();
  expect((await transcript(page)).intents).toEqual([]);
});

test('shows every column of the money at any width, and prints the end without what is pressed', async ({
  page,
}) => {
  await page.goto(RUN);
  await page.locator('summary').filter({ hasText: /^Pay/ }).click();
  await page.getByRole('radio', { name: /For the whole team/ }).check();
  await page
    .locator('summary')
    .filter({ hasText: /^People/ })
    .click();
  await more(page, /Overtime.*one hour more/, 2);
  const wider = (css: string) =>
    page.locator(css).evaluate((box) => Math.max(0, box.scrollWidth - box.clientWidth));
  const report = page.getByRole('region', { name: 'Week report' });
  for (let steps = 0; steps < 60 && !(await report.isVisible()); steps += 1)
    await goOn(page, 1, (name) => pressByHand(page, name, false));
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 720 });
    expect(await wider('.scroll:has(.slip)'), `${width} px`).toBe(0);
  }
  await page.setViewportSize({ width: 1280, height: 720 });
  await playToEnd(page, 1);
  expect(await wider('.curves .scroll')).toBe(0);
  await page.setViewportSize({ width: 320, height: 720 });
  await expect.poll(() => wider('.curves .scroll')).toBeGreaterThan(0);
  await expect(page.locator('.curves').getByText('Scroll sideways for more')).toBeVisible();
  const table = page.locator('.curves .scroll');
  await table.focus();
  await expect(table).toBeFocused();
  const kept = await table.getByRole('columnheader', { name: 'Kept' }).boundingBox();
  expect((kept?.x ?? 999) + (kept?.width ?? 999)).toBeLessThanOrEqual(320);
  await page.emulateMedia({ media: 'print' });
  for (const hidden of ['.play-head', '.ways', '.button', '.caption'])
    await expect(page.locator(hidden).filter({ visible: true })).toHaveCount(0);
  const kinds = page.locator('.kind');
  await expect(kinds.filter({ visible: true })).toHaveCount(await kinds.count());
});

test('a season that is opened in a second tab is told of in both', async ({ context }) => {
  const [here, there] = await openTwice(context);
  for (const page of [here, there])
    await expect(page.getByText('This season is open in another tab as well.')).toBeVisible();
});
