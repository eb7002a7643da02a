import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { goOn, pressByHand } from './driver.ts';

/** The run that most tests play, with people who walk. */
const MOVING = '/?scenario=tv-quota&seed=7';

/** Plays to the first Friday, on which the week is shown as a film. */
async function playToFilm(page: Page): Promise<Locator> {
  await page.goto(MOVING);
  const report = page.getByRole('region', { name: 'Week report' });
  for (let steps = 0; steps < 60 && !(await report.isVisible()); steps += 1)
    await goOn(page, 0, (name) => pressByHand(page, name, false));
  const film = page.getByRole('group', { name: 'How week 1 went' });
  await expect(film.getByRole('progressbar')).toBeAttached();
  return film;
}

test('shows how the week went as a film from Saturday on, with its own clock and buttons', async ({
  page,
}) => {
  const film = await playToFilm(page);
  await expect(film).toContainText('How week 1 went');
  await film.getByRole('button', { name: 'Pause the week' }).click();
  const clock = film.getByRole('progressbar');
  await expect(clock).toHaveAttribute('aria-valuetext', /^(Saturday|Monday)$/);
  expect(await film.locator('.floor-days li').allTextContents()).toEqual(
    'Sat Mon Tue Wed Thu Fri'.split(' '),
  );
  await film.getByRole('button', { name: 'Skip the week on the floor' }).click();
  await film.getByRole('button', { name: 'Watch it again' }).click();
  await expect(clock).toHaveAttribute('aria-valuetext', 'Saturday');
});

test('tells by keyboard what every sign in the film means', async ({ page }) => {
  const film = await playToFilm(page);
  const button = film.getByRole('button', { name: 'What the signs mean' });
  const legend = film.getByRole('region', { name: 'What the signs mean' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(legend).toContainText('asks again after a no');
  await expect(legend.getByRole('definition')).toHaveCount(14);
  await page.keyboard.press('Escape');
  await expect(legend).toHaveCount(0);
  await expect(button).toBeFocused();
});

for (const [width, height] of [
  [320, 800],
  [1280, 800],
] as const)
  test(`axe finds nothing in the film with its legend open, at ${width}`, async ({ page }) => {
    const film = await playToFilm(page);
    await page.setViewportSize({ width, height });
    const larger = film.getByRole('button', { name: /^Watch how week/ });
    if (await larger.isVisible()) await larger.click();
    await film.getByRole('button', { name: 'What the signs mean' }).click();
    await expect(film.getByRole('region', { name: 'What the signs mean' })).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

for (const [width, height] of [
  [1280, 720],
  [768, 1024],
] as const)
  test(`keeps the buttons of the film free of who somebody is, at ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const film = await playToFilm(page);
    await page.locator('.store-host button', { hasText: 'Dave' }).dispatchEvent('click');
    const note = page.locator('.person-note');
    await expect(note).toContainText('Dave Okoro');
    const [card, bar] = [await note.boundingBox(), await film.boundingBox()];
    expect((card?.y ?? 0) + (card?.height ?? 0)).toBeLessThan(bar?.y ?? 0);
    await film.getByRole('button', { name: 'Pause the week' }).click();
    await expect(film.getByRole('button', { name: 'Pause the week' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  });
