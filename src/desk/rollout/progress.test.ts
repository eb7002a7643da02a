import { describe, expect, test } from 'vitest';
import { Progress } from './progress.ts';

/** Tells progress of 1 % a step, each step this long, and gives what was written. */
function told({ isTTY, stepMs }: { isTTY: boolean; stepMs: number }): string[] {
  const written: string[] = [];
  let now = 0;
  const stream = { isTTY, write: (text: string) => written.push(text) };
  const progress = new Progress(stream, () => now);
  for (let percent = 1; percent <= 100; percent += 1) {
    now += stepMs;
    progress.tell(percent / 100);
  }
  progress.end();
  return written;
}

describe('Progress', () => {
  test('says nothing of what takes less than a second', () => {
    expect(told({ isTTY: true, stepMs: 9 })).toEqual([]);
    expect(told({ isTTY: false, stepMs: 9 })).toEqual([]);
  });

  test('writes at most a line for each 5 % where nobody sees it at once', () => {
    const lines = told({ isTTY: false, stepMs: 1000 });
    expect(lines.slice(0, 2)).toEqual(['5 % played\n', '10 % played\n']);
    expect(lines).toHaveLength(20);
  });

  test('writes one line again and again on a terminal, and wipes it in the end', () => {
    const lines = told({ isTTY: true, stepMs: 1000 });
    expect(lines).toHaveLength(101);
    expect(lines[41]).toBe('\r42 % played, Ctrl-C stops');
    expect(lines.at(-1)).toBe('\r\x1b[K');
  });
});
