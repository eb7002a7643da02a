import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { goOn, openStore, playToEnd, pressByHand, RUN, transcript } from './driver.ts';

/** A season of two weeks. Dave asks and pushes nobody; Marcus learns faster. Both sell as well. */
const TWO_WEEKS = `
format: 1
id: two-weeks
title: Two weeks
about: { minutes: 5, teaches: [Ask] }
store: { name: Signal & Co, weeks: 2 }
cast:
  dave: { name: Dave Okoro, role: rep, style: service-first }
  marcus: { name: Marcus Bell, role: rep, style: closer, pace: quick }
calendar:
  - { week: 1, moment: huddle }
moments:
  huddle:
    title: The huddle
    with: [dave, marcus]
    scenes:
      opening:
        say: "Dave: They only stream."
        choices:
          ask: { text: What do they watch?, acts: [{ ask-curious: dave }], goto: done }
          tell: { text: Offer it anyway., acts: [order], goto: done }
      done: { say: "Dave: Fine.", end: true }
endings:
  - { id: kept, title: The team you kept, otherwise: true }
`;

async function begin(page: Page, story = TWO_WEEKS): Promise<void> {
  await page.goto('/?motion=none');
  const file = { name: 'two-weeks.yaml', mimeType: 'text/yaml', buffer: Buffer.from(story) };
  await page.locator('input[type=file]').setInputFiles(file);
  const play = page.getByRole('button', { name: 'Play it' });
  const open = page.getByRole('button', { name: 'Open the store' });
  await play.or(open).first().waitFor();
  if (await play.isVisible()) await play.click();
  await open.waitFor();
}

/** Opens what the player knows of the team, and gives one of them. */
async function lookAt(page: Page, name: string): Promise<Locator> {
  await page.getByRole('button', { name: 'As you see them' }).click();
  const dialog = page.getByRole('dialog', { name: 'Your team, as you see it' });
  return dialog.getByRole('listitem', { name });
}

/** Plays on from a conversation until the next plan. */
async function toPlan(page: Page): Promise<void> {
  const plan = page.getByRole('region', { name: 'Plan' });
  for (let steps = 0; steps < 9 && !(await plan.isVisible()); steps += 1)
    await goOn(page, 0, (name) => pressByHand(page, name, false));
}

test('a strength that is noted by keyboard outlives a reload and is scored at the end', async ({
  page,
}) => {
  await begin(page);
  const dave = await lookAt(page, 'Dave Okoro');
  await dave.getByLabel('Strength of Dave Okoro').focus();
  await page.keyboard.press('ArrowDown');
  await expect
    .poll(async () => (await transcript(page)).intents)
    .toEqual([{ do: 'note', person: 'dave', strength: 'asking' }]);
  await dave.getByLabel('Gap of Dave Okoro').selectOption({ label: 'Closing phones' });
  await page.keyboard.press('Escape');
  await page.reload();
  const again = await lookAt(page, 'Dave Okoro');
  await expect(again.getByLabel('Strength of Dave Okoro')).toHaveValue('asking');
  await expect(again.getByLabel('Gap of Dave Okoro')).toHaveValue('closing');
  await page.keyboard.press('Escape');
  await playToEnd(page, 0);
  const knew = page.getByRole('region', { name: 'How well you knew them' });
  await expect(knew).toContainText('You were right about 1 of 2.');
  await expect(knew.getByRole('listitem').first()).toContainText('As you noted.');
  await expect(knew.getByRole('listitem').first()).toContainText('You noted: Closing phones.');
});

test('what is noted where nothing stands out is not told as nothing noted', async ({ page }) => {
  await begin(page, TWO_WEEKS.replace(/^ {2}marcus:.*\n/m, '').replace(', marcus]', ']'));
  const dave = await lookAt(page, 'Dave Okoro');
  await dave.getByLabel('Strength of Dave Okoro').selectOption('asking');
  await page.keyboard.press('Escape');
  await playToEnd(page, 0);
  const knew = page.getByRole('region', { name: 'How well you knew them' });
  await expect(knew).toContainText('only of people in whom nothing stands out');
});

test('what is personal of a rep is not shown until they are asked', async ({ page }) => {
  await begin(page);
  const before = await lookAt(page, 'Dave Okoro');
  await expect(before.getByText('You have not asked yet.')).toHaveCount(2);
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('button', { name: 'As you see them' })).toBeFocused();
  await openStore(page);
  await page.getByRole('button', { name: 'What do they watch?' }).click();
  await expect(page.getByText('You found out how Dave Okoro likes to be led.')).toBeVisible();
  await toPlan(page);
  const after = await lookAt(page, 'Dave Okoro');
  await expect(after).toContainText('You asked, in week 1.');
  await expect(after.getByText('You have not asked yet.')).toHaveCount(1);
  const marcus = page.getByRole('listitem', { name: 'Marcus Bell' });
  await expect(marcus.getByText('You have not asked yet.')).toHaveCount(2);
});

for (const width of [320, 1280])
  test(`axe finds nothing in what is known of the team at ${width} px, and it fits`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(RUN);
    await lookAt(page, 'Dave Okoro');
    const { violations } = await new AxeBuilder({ page }).include('.know').analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    const dialog = page.locator('dialog.know');
    expect(await dialog.evaluate((node) => node.scrollWidth - node.clientWidth)).toBe(0);
  });
