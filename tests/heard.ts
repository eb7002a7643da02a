import { afterEach, beforeEach, vi } from 'vitest';

/** What a command has written since the test began, or since a test emptied it. */
export interface Heard {
  out: string;
  err: string;
}

/** Keeps what each test of a file writes to stdout and stderr, and keeps it off the terminal. */
export function hear(): Heard {
  const heard = { out: '', err: '' };
  beforeEach(() => {
    Object.assign(heard, { out: '', err: '' });
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      heard.out += String(text);
      return true;
    });
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
      heard.err += String(text);
      return true;
    });
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });
  return heard;
}
