import type {
  CompiledChoice,
  CompiledGuard,
  CompiledMoment,
  CompiledScene,
  Way,
} from './compiled.ts';
import { machineConfig } from './machine-config.ts';

/** The most characters of a text that a drawing shows. */
const LABEL_LENGTH = 60;

/**
 * Writes a moment as XState 5 JSON, two spaces deep: what the live game runs, without the two
 * guards and the one action that give it meaning, and with guards in words if the moment was
 * compiled with them. The same moment gives the same bytes.
 */
export function toXStateJson(moment: CompiledMoment): string {
  return `${JSON.stringify(machineConfig(moment), null, 2)}\n`;
}

/**
 * Draws a moment as a Mermaid flowchart: a box for each scene with its first line, a labelled
 * arrow for each choice with its guard in words, a diamond for each chance with its odds, dotted
 * arrows back from a visit. Texts are cut at 60 characters. The same moment gives the same bytes.
 */
export function toMermaid(moment: CompiledMoment): string {
  const names = new Map(moment.scenes.map((scene, index) => [scene.id, `s${index}`]));
  const nameOf = (scene: string): string => names.get(scene) ?? scene;
  const drawing: Drawing = { moment, nameOf };
  const lines = [
    'flowchart TD',
    `begin((${quoted(moment.id)})) --> ${nameOf(moment.start)}`,
    ...moment.scenes.map((scene) => box(scene, nameOf(scene.id))),
    ...moment.scenes.flatMap((scene) => arrows(drawing, scene)),
  ];
  return `${lines.join('\n  ')}\n`;
}

interface Drawing {
  readonly moment: CompiledMoment;
  readonly nameOf: (scene: string) => string;
}

function box(scene: CompiledScene, name: string): string {
  const line = scene.lines[0];
  const said = line && (line.name === undefined ? line.words : `${line.name}: ${line.words}`);
  const label = said === undefined ? quoted(scene.id) : quoted(scene.id, cut(said));
  const { kind } = scene.next;
  if (kind === 'end') return `${name}([${label}])`;
  return kind === 'choices' ? `${name}[${label}]` : `${name}(${label})`;
}

function arrows(drawing: Drawing, scene: CompiledScene): string[] {
  const from = drawing.nameOf(scene.id);
  const { next } = scene;
  if (next.kind === 'choices')
    return next.choices.flatMap((choice, index) =>
      choiceArrows(drawing, { from, chance: `${from}c${index}` }, choice),
    );
  if (next.kind === 'automatic')
    return next.cases.map(({ guard, way }) => {
      const label = next.cases.length === 1 ? [] : [guardLabel(guard) ?? 'otherwise'];
      return arrow(drawing, { from, way, label });
    });
  if (next.kind !== 'return') return [];
  return drawing.moment.returnSites.map(
    (site) => `${from} -.->|${quoted('returns')}| ${drawing.nameOf(site)}`,
  );
}

function choiceArrows(
  drawing: Drawing,
  { from, chance }: { readonly from: string; readonly chance: string },
  { text, guard, way, outcomes }: CompiledChoice,
): string[] {
  const words = guardLabel(guard);
  const label = [cut(text), ...(words === undefined ? [] : [words])];
  if (outcomes === undefined) return [arrow(drawing, { from, way, label })];
  const total = outcomes.reduce((sum, { odds }) => sum + odds, 0);
  return [
    `${chance}{${quoted('chance')}}`,
    `${from} -->|${quoted(...label)}| ${chance}`,
    ...outcomes.map((one) =>
      arrow(drawing, { from: chance, way: one.way, label: [`${one.odds} in ${total}`] }),
    ),
  ];
}

function guardLabel(guard: CompiledGuard | undefined): string | undefined {
  return guard === undefined ? undefined : `if ${cut(guard.words ?? 'a condition holds')}`;
}

function arrow(
  { nameOf }: Drawing,
  { from, way, label }: { readonly from: string; readonly way: Way; readonly label: string[] },
): string {
  const after = way.push === undefined ? label : [...label, `visit, then ${way.push}`];
  const text = after.length === 0 ? '' : `|${quoted(...after)}|`;
  return `${from} -->${text} ${nameOf(way.enter)}`;
}

function cut(text: string): string {
  const letters = [...text.replace(/\s+/g, ' ').trim()];
  if (letters.length <= LABEL_LENGTH) return letters.join('');
  return `${letters
    .slice(0, LABEL_LENGTH - 1)
    .join('')
    .trimEnd()}…`;
}

/**
 * Puts text into a Mermaid string, one part a line. Every ASCII sign but a few harmless ones
 * becomes a character code, so that no quote, bracket, `#`, `;`, `%%{` or `<` of an author's can
 * end the string, begin a directive or become HTML.
 */
function quoted(...parts: readonly string[]): string {
  const escaped = parts.map((part) =>
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are escaped too.
    part.replace(/[\x00-\x7f]/g, (sign) =>
      /[A-Za-z0-9 .,!?'-]/.test(sign) ? sign : `#${sign.charCodeAt(0)};`,
    ),
  );
  return `"${escaped.join('<br/>')}"`;
}
