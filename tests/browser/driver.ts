import { type BrowserContext, expect, type Page } from '@playwright/test';

/** What the page hands out as `window.floorwalker`. */
export interface Record {
  readonly scenario: string;
  readonly seed: number;
  readonly intents: readonly { readonly do: string; readonly choice?: string }[];
  readonly outcome: string | null;
}

/** The run that most tests play, with everyone placed at once. */
export const RUN = '/?scenario=tv-quota&seed=7&motion=none';

/** Gives the record of the season that is on the page. */
export function transcript(page: Page): Promise<Record> {
  return page.evaluate(() =>
    (globalThis as unknown as { floorwalker: { transcript(): Record } }).floorwalker.transcript(),
  );
}

/** Waits for the first screen of play and opens the store, which brings the first conversation. */
export async function openStore(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open the store' }).click();
  await page.locator('[data-choice]').first().waitFor();
}

/** Opens a run in one tab and goes on with it in another, both in its first conversation. */
export async function openTwice(context: BrowserContext): Promise<[here: Page, there: Page]> {
  const here = await context.newPage();
  await here.goto(RUN);
  await openStore(here);
  const there = await context.newPage();
  await there.goto('/');
  await there.getByRole('button', { name: /Continue/ }).click();
  await there.locator('[data-choice]').first().waitFor();
  return [here, there];
}

/** Names of the buttons that lead on when there is nothing to decide. */
const ONWARD = /^(Open the store|Go on|Next)$/;

/**
 * Goes one step on: takes choice number `wanted` of those on offer (the last one if there are
 * fewer), skips a prediction that is asked for, or presses what leads on.
 * @returns false once the season is over.
 */
export async function goOn(
  page: Page,
  wanted: number,
  press: (name: string) => Promise<void>,
): Promise<boolean> {
  const debrief = page.getByRole('region', { name: 'Debrief' });
  const choices = page.locator('[data-choice]');
  const onward = page.getByRole('button', { name: ONWARD });
  const skip = page.getByRole('button', { name: 'Skip', exact: true });
  await expect(debrief.or(choices).or(onward).or(skip).first()).toBeVisible();
  if (await debrief.isVisible()) return false;
  if (await skip.isVisible()) await press('skip');
  else if ((await choices.count()) > 0)
    await press(`choice ${Math.min(wanted, (await choices.count()) - 1)}`);
  else await press('onward');
  return true;
}

/** Presses by pointer (or by touch, when the page has it) what `goOn` names. */
export async function pressByHand(page: Page, name: string, hasTouch: boolean): Promise<void> {
  const target = name.startsWith('choice')
    ? page.locator('[data-choice]').nth(Number(name.split(' ')[1]))
    : page
        .getByRole('button', name === 'skip' ? { name: 'Skip', exact: true } : { name: ONWARD })
        .first();
  const before = (await transcript(page)).intents.length;
  if (hasTouch) await target.tap();
  else await target.click();
  if (name.startsWith('choice')) await takenOrAsked(page, before);
  else
    await expect.poll(async () => (await transcript(page)).intents.length).toBeGreaterThan(before);
}

/** Waits until a choice was taken, or the player is asked first how somebody will take it. */
async function takenOrAsked(page: Page, before: number): Promise<void> {
  await expect
    .poll(async () => {
      const isAsked = await page.getByRole('button', { name: 'Skip', exact: true }).isVisible();
      return isAsked || (await transcript(page)).intents.length > before;
    })
    .toBe(true);
}

/** Plays to the end by hand, always taking choice number `wanted`. */
export async function playToEnd(page: Page, wanted: number, hasTouch = false): Promise<void> {
  for (let steps = 0; steps < 400; steps += 1)
    if (!(await goOn(page, wanted, (name) => pressByHand(page, name, hasTouch)))) return;
  throw new Error('the season did not end in 400 steps');
}
