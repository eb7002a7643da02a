import { defineCommand } from 'citty';
import { compileStory } from '../dialogue/compile-moment.ts';
import { momentsOf } from '../dialogue/compiled.ts';
import { guardInWords } from '../dialogue/condition-words.ts';
import { ACT_CATALOGUE } from '../model/acts.ts';
import { nameHint } from '../scenario/source/nearest.ts';
import { BadCall } from './bad-call.ts';
import { drawStory, GRAPH_FORMATS, type GraphFormat } from './draw-story.ts';
import { loadScenario } from './load-scenario.ts';
import { refuseMore } from './refuse-more.ts';

/** `floorwalker graph <scenario>`: draws its conversations. */
export const graphCommand = defineCommand({
  meta: { name: 'graph', description: 'Draws the conversations of a scenario' },
  args: {
    scenario: {
      type: 'positional',
      description: 'A scenario: its id, its file or its folder',
      required: true,
    },
    format: {
      type: 'string',
      description: `${GRAPH_FORMATS.join(' or ')} (a Mermaid flowchart, or XState 5 machines as JSON)`,
      default: 'mermaid',
    },
    moment: { type: 'string', description: 'Only the conversation of this id' },
  },
  run({ args }) {
    refuseMore(args._, 1);
    const format = readFormat(args.format);
    const scenario = loadScenario(args.scenario);
    const story = compileStory(scenario, ACT_CATALOGUE, guardInWords);
    const only = args.moment === undefined ? undefined : story.moment(args.moment);
    if (args.moment !== undefined && only === undefined)
      throw new BadCall(`the scenario has no moment "${args.moment}"`, {
        hint: nameHint(args.moment, story.ids),
      });
    process.stdout.write(drawStory(only === undefined ? momentsOf(story) : [only], format));
    return 0;
  },
});

function readFormat(word: string): GraphFormat {
  const format = GRAPH_FORMATS.find((one) => one === word);
  if (format !== undefined) return format;
  throw new BadCall(`there is no format "${word}"`, { hint: nameHint(word, GRAPH_FORMATS) });
}
