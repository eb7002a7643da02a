import { defineCommand } from 'citty';
import { ACTS, type ActName } from '../../scenario/act.ts';
import { nameHint } from '../../scenario/source/nearest.ts';
import { BadCall } from '../bad-call.ts';
import { refuseMore } from '../refuse-more.ts';
import { actsJson, actsWords } from './tell-acts.ts';

/** `floorwalker acts`: what a trainer may have the manager do, and what each act does to people. */
export const actsCommand = defineCommand({
  meta: {
    name: 'acts',
    description:
      'Prints the catalogue of acts: what each loads, does to people, costs and rests on',
  },
  args: {
    name: {
      type: 'positional',
      description: 'Only the act of this name (ask-open, teach, order …)',
      required: false,
    },
    json: { type: 'boolean', description: 'Tell it as JSON' },
  },
  run({ args }) {
    refuseMore(args._, 1);
    const acts = args.name === undefined ? ACTS : [readAct(args.name)];
    process.stdout.write(
      args.json === true ? `${JSON.stringify(actsJson(acts), null, 2)}\n` : actsWords(acts),
    );
    return 0;
  },
});

function readAct(word: string): ActName {
  const act = ACTS.find((one) => one === word);
  if (act !== undefined) return act;
  const hint = nameHint(word, ACTS) ?? '`floorwalker acts` prints all of them';
  throw new BadCall(`there is no act "${word}"`, { hint });
}
