import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
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

test('a double click on "Open the store" answers nobody', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/?scenario=first-season&seed=7&motion=none');
  const box = await page.getByRole('button', { name: 'Open the store' }).boundingBox();
  if (box === null) throw new Error('the button has no place');
  await page.mouse.dblclick(box.x + box.width / 2, box.y + box.height / 2, { delay: 60 });
  await page.getByRole('list', { name: 'Choices' }).waitFor();
  await page.waitForTimeout(300);
  const { intents } = await transcript(page);
  expect(intents.map((intent) => intent.do)).toEqual(['go-on']);
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

/** How the TV rules are called on the plan. */
const RULE_NAMES: Readonly<Record<string, string>> = {
  none: 'No rule',
  'when-it-fits': 'Offer when it fits',
  'everyone-once': 'Offer to everyone, once',
  'push-until-no': 'Push until the third no',
};

interface ExpectedRun {
  readonly seed: number;
  readonly plan?: readonly { readonly week: number; readonly 'tv-rule'?: string }[];
  readonly choices: readonly string[];
  readonly expect: { readonly ending: string };
}

/** Gives the orders that the run wants by now, and forgets them. */
function rulesDue(plan: { week: number; 'tv-rule'?: string }[], week: number): string[] {
  const due = plan.filter((order) => order.week <= week);
  plan.splice(0, due.length);
  return due.flatMap((order) => order['tv-rule'] ?? []);
}

for (const name of ['dave-asks-first', 'nobody-told-them', 'they-started-without-you'])
  test(`comes by the expected run "${name}" to its own ending`, async ({ page }) => {
    const file = resolve(import.meta.dirname, `../../scenarios/tv-quota/playthroughs/${name}.yaml`);
    const run = parse(readFileSync(file, 'utf8')) as ExpectedRun;
    const plan = [...(run.plan ?? [])];
    const choices = [...run.choices];
    await page.goto(`/?scenario=tv-quota&seed=${run.seed}&motion=none`);
    await page.getByRole('region', { name: 'Plan' }).waitFor();
    const debrief = page.getByRole('region', { name: 'Debrief' });
    for (let steps = 0; steps < 400 && !(await debrief.isVisible()); steps += 1) {
      const open = page.getByRole('button', { name: 'Open the store' });
      if (await open.isVisible()) {
        const week = Number(
          /\d+/.exec((await page.getByText(/^Week \d+ of/).textContent()) ?? '')?.[0],
        );
        for (const rule of rulesDue(plan, week))
          await page.getByRole('radio', { name: RULE_NAMES[rule] ?? rule }).check();
      }
      const wanted = page.locator(`[data-choice="${choices[0]}"]`);
      const isOffered = await wanted.isVisible();
      await goOn(page, 0, async (what) => {
        if (!what.startsWith('choice')) return pressByHand(page, what, false);
        if (!isOffered) throw new Error(`"${choices[0]}" is not on offer`);
        const before = (await transcript(page)).intents.length;
        await wanted.click();
        const skip = page.getByRole('button', { name: 'Skip', exact: true });
        if (await skip.isVisible()) await skip.click();
        await expect
          .poll(async () => (await transcript(page)).intents.length)
          .toBeGreaterThan(before);
        choices.shift();
      });
    }
    expect((await transcript(page)).outcome).toBe(run.expect.ending);
    expect(choices).toEqual([]);
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
