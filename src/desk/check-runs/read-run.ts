import type { Diagnostic, DiagnosticCode, Span } from '../../scenario/diagnostic.ts';
import { type Scenario, TV_RULES } from '../../scenario/scenario.ts';
import { nameHint } from '../../scenario/source/nearest.ts';
import { parseSource } from '../../scenario/source/parse-source.ts';
import { openReport, type Tell } from '../../scenario/source/report.ts';
import {
  childOf,
  type Entry,
  entriesOf,
  entryOf,
  itemsOf,
  type SourceNode,
  type Word,
  wordOf,
} from '../../scenario/source/source-node.ts';
import { isOrderValue, ORDER_NAMES, ORDER_VALUES } from '../../scenario/standing-orders.ts';
import { type Intent, PREDICTIONS, type Prediction, type SetOrder } from '../../season/intent.ts';

/** An order as a run gives it; who is guessed about is known only when that week has come. */
export type PlannedOrder = Intent | { readonly do: 'guess'; readonly guess: Prediction };

/** One order of a run's plan: from which week on, what, and where it stands in the file. */
export interface PlannedStep {
  readonly week: number;
  readonly order: PlannedOrder;
  readonly span: Span;
}

/** A run as a trainer writes it: what is decided, in order, and what must come of it. */
export interface ExpectedRun {
  readonly seed: number;
  readonly plan: readonly PlannedStep[];
  /** Full ids, `moment.scene.choice`. */
  readonly choices: readonly Word[];
  /** Where the list of choices begins. */
  readonly choicesSpan: Span;
  readonly ending: Word;
  readonly week?: { readonly number: number; readonly span: Span };
}

/** What reading a run gives: every mistake in file order, and the run when there is none. */
export interface RunReading {
  readonly run?: ExpectedRun;
  readonly diagnostics: Diagnostic[];
}

const FIELDS = ['title', 'seed', 'plan', 'choices', 'expect'];
const ORDERS = ['week', 'tv-rule', 'goal', 'coaching', 'predict', ...ORDER_NAMES];

/** Reads an expected run of a scenario, YAML or JSON. Collects all mistakes and never throws. */
export function readRun(text: string, scenario: Scenario): RunReading {
  const { tell, diagnostics } = openReport(text.length);
  const { root, broken } = parseSource(text, tell);
  if (root === undefined || broken) return { diagnostics: diagnostics() };
  const run = readParts(root, scenario, tell);
  const found = diagnostics();
  return found.length > 0 || run === undefined ? { diagnostics: found } : { run, diagnostics: [] };
}

function readParts(root: SourceNode, scenario: Scenario, tell: Tell): ExpectedRun | undefined {
  tellFields(root, {
    called: 'the run',
    known: FIELDS,
    needed: ['seed', 'choices', 'expect'],
    tell,
  });
  const expected = childOf(root, 'expect');
  const expects = { called: '"expect"', known: ['ending', 'week'], needed: ['ending'], tell };
  if (expected !== undefined) tellFields(expected, expects);
  const plan = itemsOf(listOf(root, 'plan', tell)).flatMap((item) => readPlanned(item, tell));
  const choices = readChoices(root, scenario, tell);
  const ending = readEnding(expected, scenario, tell);
  const week = readWeek(expected, tell);
  const seed = readWhole(entryOf(root, 'seed'), 4_294_967_295, tell);
  if (seed === undefined || ending === undefined) return undefined;
  const choicesSpan = entryOf(root, 'choices')?.keySpan ?? root.span;
  return { seed, plan, choices, choicesSpan, ending, ...(week && { week }) };
}

interface Fields {
  readonly called: string;
  readonly known: readonly string[];
  readonly needed: readonly string[];
  readonly tell: Tell;
}

function tellFields(node: SourceNode, { called, known, needed, tell }: Fields): void {
  const { start } = node.span;
  const span = { start, end: start + 1 };
  if (node.kind !== 'map') {
    const message = `${called} must be a map of "key: value"`;
    tell({ code: 'wrong-type', span, message, hint: `its fields are ${listed(known)}` });
    return;
  }
  for (const { key, keySpan } of entriesOf(node)) {
    if (known.includes(key)) continue;
    const message = `${called} has a field "${key}", which means nothing here`;
    tell({ code: 'unknown-field', span: keySpan, message, hint: nameHint(key, known) });
  }
  for (const field of needed) {
    if (entryOf(node, field) !== undefined) continue;
    tell({
      code: 'missing-field',
      span,
      message: `${called} has no "${field}"`,
      hint: example(field),
    });
  }
}

function example(field: string): string {
  if (field === 'expect') return 'add "expect: { ending: … }"';
  return `add "${field}: ${field === 'seed' ? '7' : '…'}"`;
}

function listed(words: readonly string[]): string {
  return words.map((word) => `"${word}"`).join(', ');
}

/** Gives the list under a key; anything else there is told, and nothing given. */
function listOf(node: SourceNode, key: string, tell: Tell): SourceNode | undefined {
  const entry = entryOf(node, key);
  if (entry === undefined || entry.value.kind === 'list') return entry?.value;
  const hint = 'begin every entry with "- ", on a line of its own';
  tell({ code: 'wrong-type', span: entry.keySpan, message: `"${key}" must be a list`, hint });
  return undefined;
}

function readPlanned(item: SourceNode, tell: Tell): PlannedStep[] {
  tellFields(item, { called: 'an entry of "plan"', known: ORDERS, needed: ['week'], tell });
  const week = readWhole(entryOf(item, 'week'), 52, tell);
  return entriesOf(item).flatMap((entry) => {
    const order = entry.key === 'week' ? undefined : readOrder(entry, tell);
    return order === undefined ? [] : [{ week: week ?? 1, order, span: entry.keySpan }];
  });
}

/** Reads one order. The goal, hours and words that a season could never have are told. */
function readOrder(entry: Entry, tell: Tell): PlannedOrder | undefined {
  const { key } = entry;
  if (key === 'tv-rule') {
    const rule = readWord(entry, TV_RULES, tell);
    return rule && { do: 'set-rule', rule };
  }
  if (key === 'predict') {
    const guess = readWord(entry, PREDICTIONS, tell);
    return guess && { do: 'guess', guess };
  }
  if (key === 'goal' || key === 'coaching') {
    const number = readWhole(entry, 999, tell);
    if (number === undefined) return undefined;
    return key === 'goal'
      ? { do: 'set-goal', goal: number }
      : { do: 'set-coaching', hours: number };
  }
  return readStandingOrder(entry, tell);
}

function readStandingOrder(entry: Entry, tell: Tell): PlannedOrder | undefined {
  const order = ORDER_NAMES.find((one) => one === entry.key);
  if (order === undefined) return undefined;
  const can = ORDER_VALUES[order];
  const to = 'words' in can ? readWord(entry, can.words, tell) : readWhole(entry, can.most, tell);
  if (to === undefined || !isOrderValue(order, to)) return undefined;
  return { do: 'set-order', order, to } as SetOrder;
}

function readWord<const T extends string>(
  { key, value }: Entry,
  words: readonly T[],
  tell: Tell,
): T | undefined {
  const said = value.kind === 'scalar' ? String(value.value) : '';
  const found = words.find((word) => word === said);
  if (found !== undefined) return found;
  const message = `"${key}" cannot be "${said}"`;
  tell({ code: 'unknown-word', span: value.span, message, hint: nameHint(said, words) });
  return undefined;
}

function readWhole(entry: Entry | undefined, most: number, tell: Tell): number | undefined {
  if (entry === undefined) return undefined;
  const { key, value } = entry;
  const number = value.kind === 'scalar' ? value.value : undefined;
  const isWhole = typeof number === 'number' && Number.isInteger(number);
  if (isWhole && number >= 0 && number <= most) return number;
  const code: DiagnosticCode = isWhole ? 'out-of-range' : 'wrong-type';
  const message = `"${key}" must be a whole number, 0 to ${most}`;
  tell({ code, span: value.span, message });
  return undefined;
}

function readWeek(expected: SourceNode | undefined, tell: Tell): ExpectedRun['week'] {
  const entry = entryOf(expected, 'week');
  const number = readWhole(entry, 52, tell);
  return entry && number !== undefined ? { number, span: entry.value.span } : undefined;
}

function readChoices(root: SourceNode, scenario: Scenario, tell: Tell): Word[] {
  const known = new Set(
    scenario.moments.flatMap((moment) =>
      moment.scenes.flatMap(({ id, next }) =>
        next.kind === 'choices' ? next.choices.map((one) => `${moment.id}.${id}.${one.id}`) : [],
      ),
    ),
  );
  return itemsOf(listOf(root, 'choices', tell)).flatMap((item) => {
    const word = wordOf(item);
    const said = word?.text ?? '';
    if (word !== undefined && known.has(said)) return [word];
    const message = word ? `there is no choice "${said}"` : 'a choice is written as one word here';
    const hint = (): string => nameHint(said, known) ?? 'write it as moment.scene.choice';
    tell({ code: 'unknown-choice', span: item.span, message, hint });
    return [];
  });
}

function readEnding(
  expected: SourceNode | undefined,
  { endings }: Scenario,
  tell: Tell,
): Word | undefined {
  const word = wordOf(childOf(expected, 'ending'));
  if (word === undefined) {
    const span = entryOf(expected, 'ending')?.keySpan;
    const message = '"ending" must be the id of an ending';
    if (span !== undefined) tell({ code: 'wrong-type', span, message });
    return undefined;
  }
  const ids = endings.map(({ id }) => id);
  if (ids.includes(word.text)) return word;
  const message = `there is no ending "${word.text}"`;
  tell({ code: 'unknown-word', span: word.span, message, hint: nameHint(word.text, ids) });
  return undefined;
}
