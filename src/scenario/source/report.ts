import { type Diagnostic, type DiagnosticCode, type Span, WARNING_CODES } from '../diagnostic.ts';

/** What is said of one mistake; its severity follows from its code. */
export interface Finding {
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly span: Span;
  /** As text, or as a way to find it, which is asked only while there are few findings. */
  readonly hint?: string | undefined | (() => string | undefined);
}

/** Takes one finding. Handed to everything that reads, so that no mistake hides another. */
export type Tell = (finding: Finding) => void;

/** Gathers findings. `diagnostics` gives them in file order, each only once. */
export interface Report {
  readonly tell: Tell;
  readonly diagnostics: () => Diagnostic[];
}

const WARNINGS: ReadonlySet<string> = new Set(WARNING_CODES);

/** How many errors, and how many warnings, are kept: nobody reads more, and a hostile file has them by the million. */
const MOST_FINDINGS = 1000;
/** How many findings may search for their hint among all names of the file. */
const MOST_SEARCHES = 300;

/**
 * Opens an empty report on a text of `length` characters. Spans are held inside the text, so that
 * whoever prints them need not check. The first 1,000 errors and the first 1,000 warnings are kept.
 */
export function openReport(length: number): Report {
  const found = new Map<string, Diagnostic>();
  const left = { error: MOST_FINDINGS, warning: MOST_FINDINGS };
  const tell = ({ code, message, span, hint }: Finding): void => {
    const start = Math.min(Math.max(0, span.start), length);
    const end = Math.min(Math.max(start, span.end), length);
    const severity = WARNINGS.has(code) ? 'warning' : 'error';
    const key = `${start} ${code} ${message}`;
    if (found.has(key) || left[severity] === 0) return;
    left[severity]--;
    const searched = typeof hint === 'function' && found.size < MOST_SEARCHES ? hint() : undefined;
    const told = typeof hint === 'string' ? hint : searched;
    const diagnostic: Diagnostic = { code, severity, message, span: { start, end } };
    found.set(key, told === undefined ? diagnostic : { ...diagnostic, hint: told });
  };
  const diagnostics = (): Diagnostic[] =>
    [...found.values()].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return { tell, diagnostics };
}
