import type { CompiledMoment } from '../dialogue/compiled.ts';
import { toMermaid, toXStateJson } from '../dialogue/export.ts';

export const GRAPH_FORMATS = ['mermaid', 'xstate'] as const;
export type GraphFormat = (typeof GRAPH_FORMATS)[number];

/**
 * Draws conversations. One moment gives its own drawing. Several give one Mermaid flowchart with a
 * box for each moment, or one JSON object with a machine for each moment by its id.
 */
export function drawStory(moments: readonly CompiledMoment[], format: GraphFormat): string {
  const [only, ...others] = moments;
  if (only !== undefined && others.length === 0)
    return format === 'mermaid' ? toMermaid(only) : toXStateJson(only);
  if (format === 'mermaid') return `flowchart TD\n${moments.map(boxed).join('')}`;
  const machines = moments.map((moment) => [moment.id, JSON.parse(toXStateJson(moment))]);
  return `${JSON.stringify(Object.fromEntries(machines), null, 2)}\n`;
}

/** Puts a moment's flowchart into a box of a larger one, its nodes renamed after the box. */
function boxed(moment: CompiledMoment, place: number): string {
  const [, ...lines] = toMermaid(moment).trimEnd().split('\n');
  const renamed = lines.map((line) => `  ${renameNodes(line, `m${place}_`)}\n`);
  return `  subgraph m${place}["${moment.id}"]\n${renamed.join('')}  end\n`;
}

/** Renames the nodes of one line. Every second part between quotes is an author's text, kept as it is. */
function renameNodes(line: string, prefix: string): string {
  return line
    .split('"')
    .map((part, i) =>
      i % 2 === 1 ? part : part.replace(/\b(?:begin|s\d+(?:c\d+)?)\b/g, `${prefix}$&`),
    )
    .join('"');
}
