import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { defineCommand } from 'citty';
import type { PanelPlan } from '../../rollout/panel/run.ts';
import { simulatePanel } from '../../rollout/panel.ts';
import { nameHint } from '../../scenario/source/nearest.ts';
import { BadCall } from '../bad-call.ts';
import { refuseMore } from '../refuse-more.ts';
import { headerOf, PANEL_LEVELS, type PanelLevel, rowsOf } from './panel-csv.ts';
import { tellProgress } from './progress.ts';
import { readPlan } from './read-plan.ts';

/** What `--help` says of the columns. */
const COLUMNS_WORDS = [
  'Writes a panel of simulated stores as CSV: one row for each rep and week after the burn-in (a post that is empty has none).',
  'store, rep: numbers from 1; whoever is hired gets the next number of their store. week: from 1, burn-in included.',
  'support, structure, pressure: the manager’s, in standard scores. perceivedSupport: the rep’s, in standard scores, as surveyed but without survey error. coaching: 0…1.',
  'morale, ownership, csat, reputation: points, 0…100. skill: 1 is proficient. tenureWeeks: weeks worked before this one.',
  'discovery, push: chances in one conversation, 0…1. conversations, phones, tvFitting, tvPushed: counts of the week. cancellations: contracts of this week that are cancelled within 90 days.',
  'csat: mean of the week’s customers, empty when there were none. quit: 1 in the last week of who leaves of their own will; separated: 1 whatever the reason.',
  'gross: dollars sold. margin: gross less contracts taken back this week (12 weeks after the sale) and the cost of replacing who leaves. traffic: visits against the average store, 1.',
  '--level store: one row for each store and week; perceivedSupport, morale, ownership, skill, tenureWeeks, discovery, push are means over the reps who are there, csat over conversations, counts and dollars are sums.',
].join('\n');

/** The command in the list of commands, in one line. */
export const panelIntroduction = defineCommand({
  meta: { name: 'evidence panel', description: 'Writes a panel of simulated stores as CSV' },
});

/** `floorwalker evidence panel`: simulated stores as a table, for those who check the model. */
export const panelCommand = defineCommand({
  meta: { name: 'evidence panel', description: COLUMNS_WORDS },
  args: {
    stores: { type: 'string', description: 'How many stores', default: '2000' },
    weeks: {
      type: 'string',
      description: 'How many weeks in all, the burn-in among them',
      default: '104',
    },
    'burn-in': {
      type: 'string',
      description: 'How many weeks at the beginning are not written',
      default: '52',
    },
    seed: { type: 'string', description: 'A whole number', default: '1' },
    out: {
      type: 'string',
      description: 'The file to write, or - for the standard output',
      required: true,
    },
    level: { type: 'string', description: PANEL_LEVELS.join(' or '), default: 'rep' },
    policy: {
      type: 'string',
      description:
        'Leads every store alike: JSON with any of support, structure, pressure (standard scores) and coaching (0 to 1); the rest stays as drawn',
    },
    'from-week': {
      type: 'string',
      description: 'The first week of --policy, burn-in included; 1 when left out',
    },
  },
  async run({ args }) {
    refuseMore(args._, 0);
    const level = readLevel(args.level);
    const plan = readPlan({
      stores: args.stores,
      weeks: args.weeks,
      burnIn: args['burn-in'],
      seed: args.seed,
      policy: args.policy,
      fromWeek: args['from-week'],
    });
    await write(textOf(plan, level), args.out);
    return 0;
  },
});

function readLevel(word: string): PanelLevel {
  const level = PANEL_LEVELS.find((one) => one === word);
  if (level !== undefined) return level;
  throw new BadCall(`there is no level "${word}"`, { hint: nameHint(word, PANEL_LEVELS) });
}

function* textOf(plan: PanelPlan, level: PanelLevel): Generator<string, void> {
  const tell = tellProgress('panel');
  yield headerOf(level);
  for (const record of simulatePanel(plan)) {
    yield rowsOf(record, level);
    tell(record.store, plan.stores);
  }
}

/** Writes piece by piece, as fast as whoever reads takes it. */
async function write(text: Iterable<string>, out: string): Promise<void> {
  const pieces = Readable.from(text);
  if (out === '-') {
    await pipeline(pieces, process.stdout, { end: false });
    return;
  }
  try {
    await pipeline(pieces, createWriteStream(out));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new BadCall(`"${out}" cannot be written: ${WHY[code] ?? code}`);
  }
}

const WHY: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder',
  ENOTDIR: 'there is no such folder',
  EISDIR: 'it is a folder',
  EACCES: 'that is not allowed',
  EROFS: 'nothing can be written there',
  ENOSPC: 'the disk is full',
};
