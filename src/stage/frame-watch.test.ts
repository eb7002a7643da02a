import { describe, expect, test } from 'vitest';
import { FrameWatch } from './frame-watch.ts';

/** The verdicts of a watch on these pauses, leaving out the silence. */
function verdicts(pauses: readonly number[]): readonly string[] {
  const watch = new FrameWatch();
  return pauses.map((ms) => watch.add(ms)).filter((verdict) => verdict !== undefined);
}

describe('FrameWatch', () => {
  test('calls sixty frames a second quick, once', () => {
    expect(verdicts(Array(200).fill(16.7))).toEqual(['quick']);
  });

  test('calls twenty frames a second slow', () => {
    expect(verdicts(Array(60).fill(50))).toEqual(['slow']);
  });

  test('forgives a few long pauses, as while loading', () => {
    const pauses = Array.from({ length: 60 }, (_, at) => (at % 5 === 0 ? 300 : 17));
    expect(verdicts(pauses)).toEqual(['quick']);
  });

  test('says nothing before the fortieth frame that counts', () => {
    expect(verdicts(Array(45).fill(20))).toEqual([]);
  });

  test('does not wait for forty frames on a machine that draws five a second', () => {
    expect(verdicts(Array(14).fill(200))).toEqual(['slow']);
  });
});
