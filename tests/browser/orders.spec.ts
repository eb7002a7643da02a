import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { goOn, openStore, playToEnd, pressByHand, RUN, transcript } from './driver.ts';

const LONG = '/?scenario=first-season&seed=3&motion=none';

async function unfold(page: Page, name: RegExp): Promise<void> {
  await page.locator('summary').filter({ hasText: name }).click();
}

async function lastIntent(page: Page): Promise<unknown> {
  return (await transcript(page)).intents.at(-1);
}

async function expectNothingFound(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`),
    where,
  ).toEqual([]);
}

async function goToReport(page: Page): Promise<void> {
  const report = page.getByRole('region', { name: 'Week report' });
  for (let steps = 0; steps < 60 && !(await report.isVisible()); steps += 1)
    await goOn(page, 0, (name) => pressByHand(page, name, false));
  await expect(report).toBeVisible();
}

test('sets an order from its fold, shows it in the folded line, and sets it back', async ({
  page,
}) => {
  await page.goto(LONG);
  await unfold(page, /^People/);
  await page.getByRole('radio', { name: /As people wish/ }).check();
  await expect
    .poll(() => lastIntent(page))
    .toEqual({ do: 'set-order', order: 'rota', to: 'as-they-wish' });
  const people = page.locator('summary').filter({ hasText: /^People/ });
  await expect(people).toContainText('rota as people wish, not as usual');
  const back = page.getByRole('button', { name: /Back to usual: Who works when/ });
  await back.press('Enter');
  await expect(back).toHaveCount(0);
  await expect(page.getByRole('radio', { name: /As it always was/ })).toBeChecked();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
});

test('counts the hours of the week as they are given away and taken back', async ({ page }) => {
  await page.goto(LONG);
  const free = page.locator('.own-week [role=status]');
  await expect(free).toHaveText('30 hours free to talk');
  const more = async (name: string, times: number): Promise<void> => {
    for (let n = 0; n < times; n += 1)
      await page.getByRole('button', { name: `${name}: one hour more` }).press('Enter');
  };
  await more('Coaching', 12);
  await more('On the floor', 16);
  await expect(free).toHaveText('2 hours free to talk');
  await unfold(page, /^People/);
  await page.getByRole('radio', { name: /As people wish/ }).check();
  await expect(free).toHaveText('0 hours free to talk');
  await page.getByRole('button', { name: 'On the floor: one hour less' }).press('Enter');
  await more('On the floor', 2);
  await expect(free).toHaveText('0 hours free to talk');
  await page.getByRole('radio', { name: /As it always was/ }).check();
  await page.getByRole('button', { name: 'Coaching: one hour less' }).press('Enter');
  await expect(free).toHaveText('3 hours free to talk');
});

test('tells the team a goal as it came, and another one, and keeps the focus', async ({ page }) => {
  await page.goto(RUN);
  await expect(page.getByText('Not told yet')).toBeVisible();
  const tell = page.getByRole('button', { name: /^Tell the team \d+$/ });
  const goal = Number(/\d+/.exec((await tell.textContent()) ?? '')?.[0]);
  await tell.press('Enter');
  await expect(page.getByText(`You told the team ${goal}.`)).toBeFocused();
  await expect(tell).toHaveCount(0);
  expect(await lastIntent(page)).toEqual({ do: 'set-goal', goal });
  await page.getByRole('button', { name: 'One less' }).press('Enter');
  await expect(page.getByText(`You told the team ${goal - 1}.`)).toBeVisible();
  await page.getByRole('button', { name: `Tell them head office’s ${goal}` }).click();
  expect(await lastIntent(page)).toEqual({ do: 'set-goal', goal });
});

test('takes a guess about the week, and Friday tells what it was', async ({ page }) => {
  await page.goto(LONG);
  const ask = page.getByRole('region', { name: /^How will .+ feel on Friday\?$/ });
  await ask.getByRole('button', { name: 'Better', exact: true }).press('Enter');
  await expect(ask).toBeFocused();
  await expect(ask).toContainText('Friday tells');
  await goToReport(page);
  const met = page.getByRole('region', { name: 'Your guess' });
  await expect(met).toContainText(/^Your guessYou thought .+ would feel better/);
});

test('lets the question about Friday be put away', async ({ page }) => {
  await page.goto(LONG);
  const ask = page.getByRole('region', { name: /^How will .+ feel on Friday\?$/ });
  await ask.getByRole('button', { name: 'No guess' }).press('Enter');
  await expect(ask.getByRole('button')).toHaveCount(0);
  await expect(ask).toBeFocused();
  expect((await transcript(page)).intents).toEqual([]);
});

test('shows on Friday what was ordered in a column that adds up, and what came of the hours', async ({
  page,
}) => {
  await page.goto(LONG);
  await unfold(page, /^People/);
  for (let n = 0; n < 3; n += 1)
    await page.getByRole('button', { name: /Overtime.*one hour more/ }).press('Enter');
  for (let n = 0; n < 4; n += 1)
    await page.getByRole('button', { name: 'On the floor: one hour more' }).press('Enter');
  await goToReport(page);
  const slip = page.getByRole('table', { name: /The money of week/ });
  await expect(slip.getByRole('row', { name: /^Overtime/ })).toBeVisible();
  const dollars = (await slip.getByRole('cell').allTextContents()).map((text) =>
    Number(text.replace('−', '-').replace(/[$,]/g, '')),
  );
  const kept = dollars.pop();
  expect(dollars.reduce((sum, one) => sum + one, 0)).toBe(kept);
  await expect(page.getByRole('region', { name: 'Your hours' })).toContainText('on the floor');
  await page.getByText('Who sold what').click();
  await expect(page.getByRole('row', { name: /^You / })).toBeVisible();
});

for (const width of [320, 1280])
  test(`axe finds nothing in a plan with everything unfolded, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 720 });
    await page.goto(LONG);
    for (const group of [/^People/, /^Pay/, /^Store/]) await unfold(page, group);
    await page.getByRole('radio', { name: /For the whole team/ }).check();
    await page.locator('canvas').first().waitFor();
    await expectNothingFound(page, 'orders');
    const small = await page
      .locator('.plan :is(button, summary, .rule)')
      .evaluateAll((all) =>
        all
          .filter((one) => one.getBoundingClientRect().height < 44)
          .map((one) => one.textContent ?? ''),
      );
    expect(small).toEqual([]);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0);
  });

test('keeps the first choice in sight under a long opening, at 1280 × 720', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  for (const run of [RUN, LONG]) {
    await page.goto(run);
    await openStore(page);
    await expect(page.locator('[data-choice]').first()).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole('log').locator('p').first()).toBeInViewport();
  }
});

test('begins a long opening at its beginning on a small phone, one page above the choices', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const run of [RUN, LONG]) {
    await page.goto(run);
    await openStore(page);
    await expect(page.getByRole('log').locator('p').first()).toBeInViewport();
    await page.evaluate(() => scrollBy(0, innerHeight * 0.8));
    await expect(page.locator('[data-choice]').first()).toBeInViewport({ ratio: 1 });
  }
});

test('shows at the end what it leaves behind and how the guesses went', async ({ page }) => {
  await page.goto(RUN);
  await page.getByRole('button', { name: 'Worse', exact: true }).click();
  await playToEnd(page, 1);
  await expect(page.getByText('What it leaves behind')).toBeVisible();
  const guesses = page.getByRole('region', { name: 'What you thought, and what it was' });
  await expect(guesses.getByRole('row').nth(1)).toContainText('Worse');
});

test('a Friday that cannot be fetched is told, and comes when it is tried again', async ({
  page,
}) => {
  let isOffline = true;
  await page.route(/week-report-view.*\.js/, (route) =>
    isOffline ? route.abort() : route.continue(),
  );
  await page.goto(RUN);
  const failed = page.getByRole('heading', { name: 'This page did not load' });
  for (let steps = 0; steps < 60 && !(await failed.isVisible()); steps += 1) {
    const more = page.locator('[data-choice], [data-go-on]').first();
    await expect(more.or(failed).first()).toBeVisible();
    if (await failed.isVisible()) break;
    await goOn(page, 0, (name) => pressByHand(page, name, false));
  }
  await expect(failed).toBeFocused();
  isOffline = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('region', { name: 'Week report' })).toBeVisible();
});
