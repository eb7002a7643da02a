import { expect, type Page, test } from '@playwright/test';
import { goOn, openStore, pressByHand, RUN } from './driver.ts';

/** What the page asked for and complained of. */
function overhear(page: Page) {
  const files: string[] = [];
  const remarks: string[] = [];
  page.on('request', (request) => {
    const [name] = /[a-z]+(?=-[\w-]+\.mp3)/.exec(request.url()) ?? [];
    if (name !== undefined) files.push(name);
  });
  page.on('console', (message) => {
    // What a graphics driver remarks on is the picture's business.
    const isOurs = !message.text().includes('GL Driver Message');
    if (isOurs && ['warning', 'error'].includes(message.type())) remarks.push(message.text());
  });
  page.on('pageerror', (error) => remarks.push(error.message));
  return { files, remarks };
}

interface Ear {
  /** The loudest sample of the last hundredth parts of a second on its way to the loudspeakers, 0…1. */
  peak(): number;
  state(): string;
}

/** Puts an ear between the game and the loudspeakers. */
async function giveEar(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const connect = AudioNode.prototype.connect as (this: AudioNode, to: AudioNode) => AudioNode;
    let analyser: AnalyserNode | undefined;
    const listen = function (this: AudioNode, to: AudioNode): AudioNode {
      if (to === this.context.destination && this instanceof GainNode) {
        analyser = new AnalyserNode(this.context, { fftSize: 2048 });
        connect.call(this, analyser);
      }
      return connect.call(this, to);
    };
    Object.defineProperty(AudioNode.prototype, 'connect', { value: listen });
    Object.assign(globalThis, {
      ear: {
        peak: () => {
          const samples = new Float32Array(2048);
          analyser?.getFloatTimeDomainData(samples);
          return samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
        },
        state: () => analyser?.context.state ?? 'none',
      },
    });
  });
}

const peak = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as { ear: Ear }).ear.peak());
const state = (page: Page): Promise<string> =>
  page.evaluate(() => (globalThis as unknown as { ear: Ear }).ear.state());

/** Puts the page away or takes it out again, as far as the page can tell. */
function putAway(page: Page, isAway: boolean): Promise<void> {
  return page.evaluate(
    (now) => {
      Object.defineProperty(document, 'visibilityState', { value: now, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    },
    isAway ? 'hidden' : 'visible',
  );
}

/** Sound comes while the player reads, a few seconds after the screen has come to rest. */
const READING = { timeout: 20_000 };

async function openSettings(page: Page): Promise<void> {
  await page.getByText('Menu', { exact: true }).click();
  await page.getByRole('button', { name: 'Settings' }).click();
}

test('asks for no sound before the first gesture, and complains of nothing after it', async ({
  page,
}) => {
  const { files, remarks } = overhear(page);
  // Whatever Playwright asks the page counts as a gesture: nothing is asked until the key is pressed.
  await page.goto(RUN, { waitUntil: 'networkidle' });
  await page.waitForTimeout(500);
  expect(files).toEqual([]);
  await page.keyboard.press('Tab');
  await expect.poll(() => files.toSorted(), READING).toEqual(['queue', 'shop']);
  await openStore(page);
  await expect.poll(() => files.toSorted()).toEqual(['effects', 'queue', 'shop', 'voices']);
  for (let steps = 0; steps < 6; steps += 1)
    await goOn(page, 0, (name) => pressByHand(page, name, false));
  expect(remarks).toEqual([]);
});

test('is heard, never at full scale, pauses with the page and comes back', async ({ page }) => {
  await giveEar(page);
  await page.goto(RUN);
  await openStore(page);
  await expect.poll(() => state(page), READING).toBe('running');
  await expect.poll(() => peak(page)).toBeGreaterThan(0.005);
  expect(await peak(page)).toBeLessThan(0.9);
  await putAway(page, true);
  await expect.poll(() => state(page)).toBe('suspended');
  await putAway(page, false);
  await expect.poll(() => state(page)).toBe('running');
  await expect.poll(() => peak(page)).toBeGreaterThan(0.005);
  await openSettings(page);
  await page.getByLabel('Mute all sound').check();
  await expect.poll(() => peak(page)).toBe(0);
  await page.getByLabel('Mute all sound').uncheck();
  await expect.poll(() => peak(page)).toBeGreaterThan(0.005);
});

test('is still on the title after a season was left', async ({ page }) => {
  await giveEar(page);
  await page.goto(RUN);
  await openStore(page);
  await expect.poll(() => peak(page), READING).toBeGreaterThan(0.005);
  await page.getByText('Menu', { exact: true }).click();
  await page.getByRole('button', { name: 'Leave to the title' }).click();
  await expect.poll(() => peak(page), { timeout: 10_000 }).toBeLessThan(0.0005);
});

for (const [kind, answer] of [
  ['missing', { status: 404, body: '' }],
  ['broken', { status: 200, contentType: 'audio/mpeg', body: 'this is no sound' }],
  ['unreachable', undefined],
] as const)
  test(`leaves a game that is whole and silent when its files are ${kind}, and says so once`, async ({
    page,
  }) => {
    const { remarks } = overhear(page);
    await page.route(/\.mp3/, (route) =>
      answer === undefined ? route.abort() : route.fulfill(answer),
    );
    await page.goto(RUN);
    await openStore(page);
    await expect(page.getByText('♪')).toBeVisible(READING);
    for (let steps = 0; steps < 3; steps += 1)
      await goOn(page, 0, (name) => pressByHand(page, name, false));
    await openSettings(page);
    await expect(page.getByText('Some sounds could not be loaded')).toHaveCount(1);
    // The browser's own line on a request that failed is not ours to silence.
    expect(remarks.filter((words) => !words.startsWith('Failed to load resource'))).toEqual([]);
  });

test('fetches nothing for a player who has muted it', async ({ page }) => {
  const { files } = overhear(page);
  await page.addInitScript(() =>
    localStorage.setItem('floorwalker.settings', JSON.stringify({ isMuted: true })),
  );
  await page.goto(RUN);
  await openStore(page);
  await page.locator('[data-choice]').first().click();
  await page.waitForTimeout(500);
  expect(files).toEqual([]);
  await openSettings(page);
  await page.getByLabel('Mute all sound').uncheck();
  await expect.poll(() => files.length, READING).toBeGreaterThan(0);
});
