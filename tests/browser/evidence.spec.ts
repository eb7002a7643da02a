import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { RUN } from './driver.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const NAME = 'Where the numbers come from';

async function openFromTitle(page: Page): Promise<Locator> {
  await page.goto('/?motion=none');
  await page.getByRole('button', { name: NAME }).click();
  const dialog = page.getByRole('dialog', { name: NAME });
  await dialog.waitFor();
  return dialog;
}

/** What `floorwalker evidence --json` tells. */
function evidenceOfCommand() {
  const { stdout } = spawnSync(
    process.execPath,
    ['src/desk/floorwalker.mjs', 'evidence', '--json'],
    { cwd: ROOT, encoding: 'utf8', maxBuffer: 1e8 },
  );
  return JSON.parse(stdout) as {
    coefficients: readonly { readonly id: string }[];
    shares: { tags: Record<'read' | 'memory' | 'none', { count: number; percent: number }> };
    fit: { rows: readonly { what: string; simulated: number; inside: boolean }[] };
  };
}

test('shows the numbers, shares and fit rows that the command line prints, simulated on the spot', async ({
  page,
}) => {
  const dialog = await openFromTitle(page);
  const { coefficients, shares, fit } = evidenceOfCommand();
  await expect(dialog.getByText(/^Just now: \d+ of \d+ inside/)).toBeVisible({ timeout: 60_000 });
  for (const { what, simulated, inside } of fit.rows) {
    const row = dialog.getByRole('row', { name: new RegExp(`^${quoted(what)}`) });
    await expect(row).toContainText(simulated.toFixed(3).replace('-', '−'));
    await expect(row).toContainText(inside ? 'yes' : 'no');
  }
  const table = dialog.getByRole('region', { name: 'Every number' });
  await expect(table.getByRole('row')).toHaveCount(coefficients.length + 1);
  for (const { count, percent } of Object.values(shares.tags))
    await expect(dialog.getByText(`${count} (${percent} %)`).first()).toBeVisible();
});

const quoted = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

test('finds numbers by word and by how they are known, and says how many', async ({ page }) => {
  const dialog = await openFromTitle(page);
  const table = dialog.getByRole('region', { name: 'Every number' });
  const all = await table.getByRole('row').count();
  await dialog.getByLabel('Search').fill('griffeth');
  await expect(table.getByRole('status')).toContainText(`of ${all - 1} numbers`);
  const some = await table.getByRole('row').count();
  expect(some).toBeGreaterThan(1);
  expect(some).toBeLessThan(all);
  await dialog.getByLabel('Search').fill('no such word');
  await expect(table.getByRole('status')).toHaveText(`None of ${all - 1} numbers.`);
  await dialog.getByLabel('Search').fill('');
  await dialog.getByRole('radio', { name: 'from memory, not yet read' }).check();
  await expect(table.locator('tbody tr')).not.toHaveCount(all - 1);
  for (const row of await table.locator('tbody tr').all())
    await expect(row).toContainText('from memory, not yet read');
});

test('stops a simulation when asked, and begins again', async ({ page }) => {
  const dialog = await openFromTitle(page);
  await dialog.getByRole('button', { name: 'Stop' }).click();
  await expect(dialog.getByText('Stopped.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Simulate' }).click();
  await expect(dialog.getByText(/^Just now/)).toBeVisible({ timeout: 60_000 });
});

test('opens from the menu of a season, and gives the focus back', async ({ page }) => {
  await page.goto(RUN);
  const menu = page.getByRole('button', { name: 'Menu' });
  await menu.click();
  await page.getByRole('button', { name: NAME }).click();
  const dialog = page.getByRole('dialog', { name: NAME });
  await expect(dialog.getByRole('heading', { name: NAME })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(menu).toBeFocused();
  await expect(page.getByRole('region', { name: 'Plan' })).toBeVisible();
});

for (const width of [320, 1280])
  test(`axe finds nothing in it, and nothing sticks out, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 720 });
    const dialog = await openFromTitle(page);
    await expect(dialog.getByText(/^Just now/)).toBeVisible({ timeout: 60_000 });
    await dialog.getByLabel('Search').fill('coaching');
    const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target}`)).toEqual([]);
    expect(await dialog.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
  });

test('prints all of it, and nothing of the title behind it', async ({ page }) => {
  const dialog = await openFromTitle(page);
  await expect(dialog.getByText(/^Just now/)).toBeVisible({ timeout: 60_000 });
  await page.emulateMedia({ media: 'print' });
  await expect(
    page.getByRole('heading', { name: 'Choose a story', includeHidden: true }),
  ).toBeHidden();
  const cut = await dialog.evaluate((one) => one.scrollHeight - one.clientHeight);
  expect(cut).toBeLessThanOrEqual(0);
});

test('is told in words when it cannot be fetched', async ({ page }) => {
  await page.route(/evidence-room.*\.js/, (route) => route.abort());
  await page.goto('/?motion=none');
  await page.getByRole('button', { name: NAME }).click();
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('did not load');
  await alert.getByRole('button', { name: 'Close' }).click();
  await expect(alert).toHaveCount(0);
});
