import type { Scenario } from '../scenario/scenario.ts';
import type { FileTrouble } from '../screen/title/file-trouble.tsx';
import { WORDS } from '../screen/words.ts';

/** Larger files are not even read: the reader's own limit is a quarter of this. */
const BYTES_MOST = 4_000_000;

/** A scenario from the player's device: its text, and as much as could be read of it. */
export interface OpenedFile {
  readonly text: string;
  /** Given only when there is no error. */
  readonly scenario?: Scenario;
  /** What the checker said; undefined when it said nothing. */
  readonly trouble?: FileTrouble;
}

/** Reads a file from the player's device, or says in a sentence why it could not be read at all. */
export async function openFile(file: File): Promise<OpenedFile | { readonly problem: string }> {
  if (file.size > BYTES_MOST) return { problem: WORDS.file.tooLarge(file.name) };
  try {
    return await readText(await file.text(), file.name);
  } catch (error) {
    // A file can vanish between being chosen and being read; anything else is our own fault.
    if (!(error instanceof DOMException)) throw error;
    return { problem: WORDS.file.unreadable(file.name) };
  }
}

/** Reads the text of a scenario. The reader comes in a chunk of its own, with YAML and all checks. */
export async function readText(text: string, name: string): Promise<OpenedFile> {
  const [{ readScenario }, { formatDiagnostic }, { MARKET_RANGES }] = await Promise.all([
    import('../scenario/read-scenario.ts'),
    import('../scenario/format-diagnostic.ts'),
    import('../model/market-ranges.ts'),
  ]);
  const { scenario, diagnostics } = readScenario(text, MARKET_RANGES);
  const told = diagnostics.map((diagnostic) => ({
    severity: diagnostic.severity,
    text: formatDiagnostic(diagnostic, name, text),
  }));
  return {
    text,
    ...(scenario !== undefined && { scenario }),
    ...(told.length > 0 && { trouble: { file: name, diagnostics: told } }),
  };
}
