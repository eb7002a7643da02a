import { expect, test } from '@playwright/test';
import { openStore, playToEnd, RUN } from './driver.ts';

test('runs under default-src self: nothing blocked, nothing asked of any other host, no error', async ({
  page,
  baseURL,
}) => {
  const troubles: string[] = [];
  const strangers: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL ?? '')) strangers.push(request.url());
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`CSP: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  const answer = await page.goto('/');
  expect(answer?.headers()['content-security-policy']).toBe("default-src 'self'");
  await page.goto(RUN);
  await page.locator('canvas').first().waitFor();
  await playToEnd(page, 2);
  expect(troubles).toEqual([]);
  expect(strangers).toEqual([]);
});

test('the page itself holds no inline script or style, and no data: address', async ({
  request,
}) => {
  const html = await (await request.get('/')).text();
  expect(html).not.toMatch(/<script(?![^>]*\bsrc=)/i);
  expect(html).not.toMatch(/<style|style=|data:|https?:\/\//i);
});

test('a store that cannot be drawn costs the picture and nothing else', async ({ page }) => {
  await page.route(/stage.*\.js/, (route) => route.abort());
  await page.goto(RUN);
  await expect(page.getByText('The picture of the store did not load')).toBeVisible();
  await openStore(page);
});

test('a sound that cannot be loaded costs nothing', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.route(/\.(mp3|webm|ogg|wav)/, (route) => route.abort());
  await page.goto(RUN);
  await openStore(page);
  await page.locator('[data-choice]').first().click();
  await page.waitForTimeout(300);
  expect(errors).toEqual([]);
});

test('a scenario text is shown as text, never as HTML', async ({ page }) => {
  await page.goto('/');
  const yaml = [
    'format: 1',
    'id: sly',
    'title: "<b>Sly</b>"',
    'language: en',
    'about: { minutes: 5, teaches: [nothing] }',
    'store: { name: "<i>Shop</i>", weeks: 2 }',
    'cast:',
    '  dave: { name: Dave Okoro, role: rep }',
    'calendar:',
    '  - { week: 1, moment: talk }',
    'moments:',
    '  talk:',
    '    with: [dave]',
    '    scenes:',
    '      opening:',
    '        say: |',
    '          Dave: <img src=x onerror="document.title=1"> hello',
    '        choices:',
    '          yes: { text: "<script>document.title=2</script>", goto: done }',
    '      done: { end: true }',
    'endings:',
    '  - { id: end, title: The end, otherwise: true }',
    '',
  ].join('\n');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'sly.yaml', mimeType: 'text/yaml', buffer: Buffer.from(yaml) });
  const start = page.getByRole('button', { name: /Play it|Start/ }).filter({ hasText: /Play it/ });
  if (await start.isVisible().catch(() => false)) await start.click();
  await openStore(page);
  await expect(
    page.getByText('<img src=x onerror="document.title=1"> hello').first(),
  ).toBeVisible();
  await expect(page.getByText('<script>document.title=2</script>').first()).toBeVisible();
  expect(await page.title()).not.toMatch(/[12]/);
});
