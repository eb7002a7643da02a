import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { firstGesture } from './first-gesture.ts';

const page = new EventTarget();

/** Whether a promise has been kept by now. */
async function isKept(promise: Promise<void>): Promise<boolean> {
  let kept = false;
  void promise.then(() => {
    kept = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 0));
  return kept;
}

/** An event as a browser sends it when somebody really presses something. */
const press = (type: string, more: object = {}): Event =>
  Object.defineProperties(
    new Event(type),
    Object.fromEntries(
      Object.entries({ isTrusted: true, ...more }).map(([key, value]) => [key, { value }]),
    ),
  );

beforeEach(() => vi.stubGlobal('document', page));
afterEach(() => vi.unstubAllGlobals());

describe('firstGesture', () => {
  test('has been, when the browser says so', async () => {
    vi.stubGlobal('navigator', { userActivation: { hasBeenActive: true } });
    expect(await isKept(firstGesture())).toBe(true);
  });

  test('believes the browser, not the event, where the browser keeps count', async () => {
    const userActivation = { hasBeenActive: false };
    vi.stubGlobal('navigator', { userActivation });
    const gesture = firstGesture();
    page.dispatchEvent(new Event('pointerdown'));
    expect(await isKept(gesture)).toBe(false);
    userActivation.hasBeenActive = true;
    page.dispatchEvent(new Event('pointerup'));
    expect(await isKept(gesture)).toBe(true);
  });

  test('takes a real press, but neither Escape nor a script’s own, where it does not', async () => {
    vi.stubGlobal('navigator', {});
    const gesture = firstGesture();
    page.dispatchEvent(new Event('click'));
    page.dispatchEvent(press('keydown', { key: 'Escape' }));
    expect(await isKept(gesture)).toBe(false);
    page.dispatchEvent(press('keydown', { key: 'Enter' }));
    expect(await isKept(gesture)).toBe(true);
  });
});
