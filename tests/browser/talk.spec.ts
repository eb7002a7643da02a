import { expect, type Page, test } from '@playwright/test';
import { goOn, pressByHand, RUN } from './driver.ts';

/** Where the parts of a conversation lie, in CSS pixels of the window. */
interface Lie {
  readonly head: number;
  readonly headEnd: number;
  readonly story: number;
  readonly storyEnd: number;
  readonly answers: number;
  /** Down to where words are seen: the lower edge of the window, or of the sign that more is below. */
  readonly seen: number;
  readonly line: number;
}

function lieOf(page: Page): Promise<Lie> {
  return page.evaluate(() => {
    const box = (css: string, at = 0): DOMRect => {
      const found = [...document.querySelectorAll(css)].at(at);
      if (found === undefined) throw new Error(`no ${css}`);
      return found.getBoundingClientRect();
    };
    const isMore = box('.talk').bottom > innerHeight;
    const said = document.querySelector('.said') ?? document.body;
    return {
      head: box('.talk-head').top,
      headEnd: box('.talk-head').bottom,
      story: box('.entry:not(.is-old)').top,
      storyEnd: box('.entry:not(.is-old)', -1).bottom,
      answers: box('.answers').top,
      seen: isMore ? box('.talk-more').top : innerHeight,
      line: Number.parseFloat(getComputedStyle(said).lineHeight),
    };
  });
}

/** Plays so many exchanges of the founding story, and looks at each while its answers are offered. */
async function lookAtTalks(page: Page, count: number, look: () => Promise<void>): Promise<void> {
  await page.goto(RUN);
  let seen = 0;
  for (let steps = 0; steps < 80 && seen < count; steps += 1) {
    await goOn(page, 2, (name) => pressByHand(page, name, false));
    if ((await page.locator('.entry').count()) === 0) continue;
    seen += 1;
    await look();
  }
  expect(seen).toBe(count);
}

for (const [width, height] of [
  [1280, 720],
  [320, 720],
] as const)
  test.describe(`at ${width} × ${height}`, () => {
    test.use({ viewport: { width, height } });

    test('keeps the face of who speaks in sight, from the first line to the last answer', async ({
      page,
    }) => {
      const face = page.locator('.talk-face');
      await lookAtTalks(page, 9, async () => {
        await expect(face).toBeInViewport({ ratio: 1 });
        await page.locator('.choice, .big').last().scrollIntoViewIfNeeded();
        await expect(face).toBeInViewport({ ratio: 1 });
      });
    });

    test('begins what is new below who speaks, and ends it with its answers where there is room', async ({
      page,
    }) => {
      await lookAtTalks(page, 9, async () => {
        const { headEnd, story, storyEnd, seen } = await lieOf(page);
        const answers = await page.locator('.answers').boundingBox();
        const isAllSeen = (answers?.y ?? 0) + (answers?.height ?? 0) <= seen;
        if (!isAllSeen) expect(story).toBeGreaterThanOrEqual(headEnd);
        if (isAllSeen) expect(storyEnd).toBeLessThanOrEqual(seen);
      });
    });
  });

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('shows the newest line whole as soon as it is said', async ({ page }) => {
    await lookAtTalks(page, 9, async () => {
      const { headEnd, storyEnd, seen, line } = await lieOf(page);
      expect(storyEnd).toBeLessThanOrEqual(seen);
      expect(storyEnd - line).toBeGreaterThanOrEqual(headEnd);
    });
  });

  test('unfolds what was said before, and folds it again', async ({ page }) => {
    await lookAtTalks(page, 2, async () => {});
    const first = page.locator('.entry').first();
    const heights = async () => (await first.boundingBox())?.height ?? 0;
    expect(await heights()).toBeLessThan(2);
    const before = page.getByText('Said before');
    await before.click();
    expect(await heights()).toBeGreaterThan(16);
    await before.click();
    expect(await heights()).toBeLessThan(2);
  });
});

test.describe('on a phone held sideways', () => {
  test.use({ viewport: { width: 844, height: 390 } });

  test('shows at least five lines of the story beside the store', async ({ page }) => {
    await lookAtTalks(page, 9, async () => {
      const { headEnd, answers, seen, line, storyEnd, story } = await lieOf(page);
      const room = Math.min(answers, seen) - headEnd;
      expect(room).toBeGreaterThanOrEqual(Math.min(5 * line, storyEnd - story));
      const store = await page.locator('.store').boundingBox();
      const panel = await page.locator('.panel').boundingBox();
      expect(store?.height).toBeGreaterThan(300);
      expect(store?.width).toBeLessThanOrEqual(panel?.x ?? 0);
    });
  });
});

for (const width of [320, 844, 1280])
  test.describe(`at ${width} px with text at twice its size`, () => {
    test.use({ viewport: { width, height: width === 844 ? 390 : 720 } });

    test('cuts nothing of a conversation off, and scrolls one way only', async ({ page }) => {
      const settings = JSON.stringify({ textSize: 200 });
      await page.addInitScript(
        (text) => localStorage.setItem('floorwalker.settings', text),
        settings,
      );
      await lookAtTalks(page, 4, async () => {
        const wrong = await page.evaluate(() => {
          const { documentElement: root } = document;
          const parts = [...document.querySelectorAll('.talk, .talk *:not(.hidden, svg, svg *)')];
          const isSeen = (part: Element) =>
            part.closest('.is-old, .others, .hidden, .talk-face') === null;
          const out = parts.filter(isSeen).filter((part) => {
            const { left, right } = part.getBoundingClientRect();
            return left < 0 || right > root.clientWidth || part.scrollWidth > part.clientWidth + 1;
          });
          const wide = root.scrollWidth - root.clientWidth;
          return [wide, ...out.filter((one) => one.clientWidth > 0).map((one) => one.className)];
        });
        expect(wrong).toEqual([0]);
        await page.locator('.choice, .big').last().scrollIntoViewIfNeeded();
        await expect(page.locator('.choice, .big').last()).toBeInViewport({ ratio: 0.3 });
      });
    });
  });

/** A season in which a threat of the first week is still felt in the second. */
const THREATENED = [
  'format: 1',
  'id: threatened',
  'title: Threatened',
  'language: en',
  'about: { minutes: 5, teaches: [Threats last] }',
  'store: { name: S, weeks: 4 }',
  'cast:',
  '  dave: { name: Dave Okoro, role: rep, morale: 40 }',
  'calendar:',
  '  - { week: 1, moment: first }',
  '  - { week: 2, moment: second }',
  'moments:',
  '  first:',
  '    with: [dave]',
  '    scenes:',
  '      opening:',
  '        say: "Dave: Morning."',
  '        choices:',
  '          threat: { text: Sell or go., acts: [{ threaten: dave }], goto: done }',
  '          ask: { text: How are you?, acts: [{ ask-open: dave }], goto: done }',
  '      done: { end: true }',
  '  second:',
  '    with: [dave]',
  '    scenes:',
  '      opening:',
  '        say: "Dave: Morning again."',
  '        choices:',
  '          a: { text: Morning., goto: done }',
  '          b: { text: Hm., goto: done }',
  '      done: { end: true }',
  'endings:',
  '  - { id: kept, title: Kept, when: { dave: here } }',
  '  - { id: alone, title: Alone, otherwise: true }',
].join('\n');

test('says from which week a feeling is that is older than the conversation', async ({ page }) => {
  await page.goto('/?motion=none');
  const file = { name: 'threatened.yaml', mimeType: 'text/yaml', buffer: Buffer.from(THREATENED) };
  await page.locator('input[type=file]').setInputFiles(file);
  const why = page.locator('.feeling-why');
  await expect(async () => {
    await goOn(page, 0, (name) => pressByHand(page, name, false));
    expect(await page.getByText('Morning again.').isVisible()).toBe(true);
  }).toPass();
  await expect(why).toHaveText(/\(in week 1\)$/);
});
