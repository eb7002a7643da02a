import { defineCommand } from 'citty';
import { refuseMore } from '../refuse-more.ts';
import { FEATURES } from './features.ts';
import { foundingJson, foundingWords } from './tell-founding.ts';

/** `floorwalker founding`: what the founding texts ask for, and what shows that it works. */
export const foundingCommand = defineCommand({
  meta: {
    name: 'founding',
    description: 'Prints each founding feature: whether it works, by what, or why not yet',
  },
  args: { json: { type: 'boolean', description: 'Tell it as JSON' } },
  run({ args }) {
    refuseMore(args._, 0);
    process.stdout.write(
      args.json === true ? `${JSON.stringify(foundingJson(FEATURES))}\n` : foundingWords(FEATURES),
    );
    return 0;
  },
});
