import type * as z from 'zod/mini';
import { ACTS } from '../act.ts';
import type { DiagnosticCode, Span } from '../diagnostic.ts';
import { FORMAT } from '../scenario.ts';
import { nameHint, nearestName } from '../source/nearest.ts';
import type { Finding, Tell } from '../source/report.ts';
import { entryOf, follow, plainOf, type SourceNode } from '../source/source-node.ts';
import { allowedFields } from './allowed-fields.ts';
import { ID_PATTERN, WORDS_PATTERN } from './fields.ts';
import { exampleOf, plainId, strayHint, typeHint } from './ready-words.ts';
import { sayWhat, sayWhere, shorten } from './say-where.ts';
import { scenarioShape } from './scenario-shape.ts';

type Issue = z.core.$ZodIssue;

/** One issue of zod's with the part of the file it is about. */
interface Case {
  readonly issue: Issue;
  readonly path: readonly PropertyKey[];
  readonly node: SourceNode;
  readonly span: Span;
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map of "key: value"',
  record: 'a map of "key: value"',
};

/** Tells every field that is missing, unknown, or holds something that it cannot. */
export function checkShape(root: SourceNode, tell: Tell): void {
  const result = scenarioShape.safeParse(plainOf(root));
  for (const issue of result.error?.issues ?? []) tellIssue(issue, issue.path, root, tell);
}

function tellIssue(issue: Issue, path: readonly PropertyKey[], root: SourceNode, tell: Tell): void {
  const { node, keySpan, depth } = follow(root, path);
  if (depth < path.length) tell(missing(path, keySpan, node));
  else if (issue.code === 'invalid_union') tellUnion(issue, path, root, tell);
  else if (issue.code === 'unrecognized_keys')
    for (const key of issue.keys) tell(unknownField(key, path, node));
  else {
    const span = issue.code === 'invalid_key' ? keySpan : node.span;
    tell(findingOf({ issue, path, node, span }));
  }
}

/** Of the shapes that a field may have, blames the one that the author seems to have meant. */
function tellUnion(
  issue: z.core.$ZodIssueInvalidUnion,
  path: readonly PropertyKey[],
  root: SourceNode,
  tell: Tell,
): void {
  const { node } = follow(root, path);
  const isText = node.kind === 'scalar' && typeof node.value === 'string';
  const misfit = ({ code, path: inner }: Issue): boolean =>
    inner.length === 0 && (code === 'invalid_type' || (code === 'invalid_value' && !isText));
  const meant = issue.errors.find((errors) => !errors.some(misfit));
  if (meant === undefined) {
    const kinds = issue.errors.map(([first]) =>
      first?.code === 'invalid_type' ? (KINDS[first.expected] ?? 'something else') : 'a text',
    );
    tell(wrongType([...new Set(kinds)], path, node));
    return;
  }
  for (const inner of meant) tellIssue(inner, [...path, ...inner.path], root, tell);
}

function missing(path: readonly PropertyKey[], span: Span, node: SourceNode): Finding {
  const owner = path.slice(0, -1);
  // A whole map is too much to point at: its first line is enough.
  const place = node.span === span ? { start: span.start, end: span.start + 1 } : span;
  const field = String(path.at(-1));
  const message = `${sayWhere(owner)} has no "${field}"`;
  return { code: 'missing-field', span: place, message, hint: `add ${exampleOf(field)}` };
}

function unknownField(key: string, path: readonly PropertyKey[], node: SourceNode): Finding {
  const span = entryOf(node, key)?.keySpan ?? node.span;
  const known = nameHint(key, allowedFields(scenarioShape, path));
  const hint = strayHint(key, path) ?? known;
  if (path.includes('acts')) return unknownAct(key, span);
  const message = `${sayWhere(path)} has a field "${shorten(key)}", which means nothing here`;
  return { code: 'unknown-field', span, hint, message };
}

function findingOf({ issue, path, node, span }: Case): Finding {
  const where = sayWhere(path);
  switch (issue.code) {
    case 'invalid_type':
      return wrongType([KINDS[issue.expected] ?? 'something else'], path, node);
    case 'invalid_value':
      return wrongValue(issue.values, path, node);
    case 'invalid_key':
      return path.at(-2) === 'act-count'
        ? unknownAct(String(path.at(-1)), span)
        : badId(String(path.at(-1)), span);
    case 'invalid_format':
      return wrongText(issue.pattern ?? '', where, node);
    case 'too_small':
    case 'too_big':
      return wrongSize(issue, where, node);
    default:
      return { code: 'wrong-type', span, message: `${where} cannot be ${sayWhat(node)}` };
  }
}

function wrongType(kinds: string[], path: readonly PropertyKey[], node: SourceNode): Finding {
  const message = `${sayWhere(path)} must be ${kinds.join(' or ')}, but is ${sayWhat(node)}`;
  return { code: 'wrong-type', span: node.span, message, hint: typeHint(kinds, path, node) };
}

function wrongValue(
  values: readonly unknown[],
  path: readonly PropertyKey[],
  node: SourceNode,
): Finding {
  const where = sayWhere(path);
  const span = node.span;
  if (path.at(-1) === 'format')
    return {
      code: 'unsupported-format',
      span,
      message: `"format" is ${sayWhat(node)}; this program reads format ${FORMAT}`,
      hint: `write "format: ${FORMAT}"`,
    };
  if (values.length === 1 && values[0] === true) {
    const message = `${where} can only be true, but is ${sayWhat(node)}`;
    return { code: 'wrong-type', span, message, hint: 'write true, or remove the line' };
  }
  if (node.kind !== 'scalar' || typeof node.value !== 'string')
    return wrongType(['a text'], path, node);
  const hint = nameHint(node.value, values.map(String));
  if (path.includes('acts')) return unknownAct(node.value, span);
  const message = `${where} cannot be "${shorten(node.value)}"`;
  return { code: 'unknown-word', span, message, hint };
}

/** Tells a name that is not in the catalogue of acts. */
export function unknownAct(name: string, span: Span): Finding {
  const hint = (): string => {
    const near = nearestName(name, ACTS);
    const some = [0, 4, 10, 20, 33].map((at) => `"${ACTS[at]}"`).join(', ');
    return near === undefined ? `among the acts are ${some}` : `did you mean "${near}"?`;
  };
  return { code: 'unknown-act', span, hint, message: `there is no act "${shorten(name)}"` };
}

function badId(key: string, span: Span): Finding {
  const rule = 'use lower-case letters, digits, - and _, and begin with a letter';
  const hint = `${rule}: ${plainId(key) ?? 'first-visit'}`;
  return { code: 'bad-id', span, hint, message: `"${shorten(key)}" cannot be a name here` };
}

function wrongText(pattern: string, where: string, node: SourceNode): Finding {
  const said = node.kind === 'scalar' ? String(node.value) : '';
  if (pattern === String(ID_PATTERN)) return badId(said, node.span);
  const hint = 'write something, or remove the line';
  if (pattern === String(WORDS_PATTERN))
    return { code: 'empty-field', span: node.span, hint, message: `${where} is blank` };
  const message = `${where} is "${shorten(said)}", which is no name of a language`;
  return { code: 'unknown-word', span: node.span, message, hint: 'write en, de or pt-BR' };
}

function wrongSize(
  issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
  where: string,
  node: SourceNode,
): Finding {
  const isSmall = issue.code === 'too_small';
  const limit = Number(isSmall ? issue.minimum : issue.maximum);
  if (issue.origin === 'array') {
    const code: DiagnosticCode = isSmall ? 'empty-field' : 'too-many';
    const message = isSmall
      ? `${where} is an empty list`
      : `${where} has more than ${limit} entries`;
    return { code, span: node.span, message };
  }
  const message = `${where} is ${sayWhat(node)}, but must be at ${isSmall ? 'least' : 'most'} ${limit}`;
  return { code: 'out-of-range', span: node.span, message };
}
