import { closeSync, openSync, readSync, statSync } from 'node:fs';

/** More bytes than any scenario may have characters: what is beyond is not even read. */
const MOST_BYTES = 4_100_000;

/** The text of a file, or why it cannot be had, as the end of a sentence: "there is no such file". */
export type FileText = { readonly text: string } | { readonly trouble: string };

/** What a system says when it refuses, in our words. */
const TROUBLES: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'part of this path is a file, not a folder',
  EACCES: 'you may not read it',
  EPERM: 'you may not read it',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'the name is too long',
  EISDIR: 'it is a folder',
};

/**
 * Reads a text file, UTF-8. Never throws: a path that is missing, no plain file or not to be read
 * gives the reason. Of a huge file only the beginning is read, enough to be called too large.
 */
export function readText(path: string): FileText {
  try {
    if (!statSync(path).isFile()) return { trouble: 'it is not a plain file' };
    return { text: firstBytes(path).toString('utf8') };
  } catch (error) {
    return { trouble: troubleOf(error) };
  }
}

function firstBytes(path: string): Buffer {
  const handle = openSync(path, 'r');
  try {
    const buffer = Buffer.alloc(Math.min(MOST_BYTES, statSync(path).size));
    let length = 0;
    while (length < buffer.length) {
      const count = readSync(handle, buffer, length, buffer.length - length, null);
      if (count === 0) break;
      length += count;
    }
    return buffer.subarray(0, length);
  } finally {
    closeSync(handle);
  }
}

/** Says in words why the system refused a path. */
export function troubleOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return TROUBLES[code] ?? (error instanceof Error ? error.message : String(error));
}
