import { defineCommand } from 'citty';
import { isPolicy, LEADING, POLICY_NAMES, type PolicyName } from '../../rollout/policy.ts';
import { reportOf } from '../../rollout/report.ts';
import { nameHint } from '../../scenario/source/nearest.ts';
import { prepareSeason } from '../../season/rules.ts';
import { BadCall } from '../bad-call.ts';
import { loadScenario } from '../load-scenario.ts';
import { splitList } from '../play/play-list.ts';
import { MOST_SEED, readSeed } from '../play/read-seed.ts';
import { refuseMore } from '../refuse-more.ts';
import { Progress } from './progress.ts';
import { writeRollout } from './rollout-table.ts';
import { runRollout } from './run-rollout.ts';

const MOST_RUNS = 1_000_000;

/** What a shell expects of a program that was ended by Ctrl-C. */
const INTERRUPTED = 130;

/** `floorwalker rollout <scenario>`: many seasons by many policies, and what they come to. */
export const rolloutCommand = defineCommand({
  meta: {
    name: 'rollout',
    description: 'Plays a scenario many times by policies, and tells means, spreads and endings',
  },
  args: {
    scenario: {
      type: 'positional',
      description: 'A scenario: its id, its file or its folder',
      required: true,
    },
    policies: {
      type: 'string',
      valueHint: 'a,b,c',
      description: `Who plays: all, or some of ${POLICY_NAMES.join(', ')}`,
      default: 'all',
    },
    runs: { type: 'string', description: `Seasons by each: 1 to ${MOST_RUNS}`, default: '1000' },
    seed: {
      type: 'string',
      description: `The dice of the first season: 0 to ${MOST_SEED}`,
      default: '1',
    },
    json: { type: 'boolean', description: 'Give every week as JSON' },
  },
  async run({ args }) {
    refuseMore(args._, 1);
    const policies = readPolicies(args.policies);
    const runs = readRuns(args.runs);
    const seed = readSeed(args.seed);
    const scenario = loadScenario(args.scenario);
    const rules = prepareSeason(scenario);
    const progress = new Progress(process.stderr);
    let isStopped = false;
    const stop = (): void => {
      isStopped = true;
    };
    // Only once: whoever presses Ctrl-C again does not want to wait.
    process.once('SIGINT', stop);
    const played = await runRollout(
      rules,
      { policies, runs, seed },
      { onProgress: (done) => progress.tell(done), isStopped: () => isStopped },
    );
    process.off('SIGINT', stop);
    progress.end();
    const report = reportOf(scenario, seed, played);
    const isPartial = played.some(({ tally }) => tally.seasons < runs);
    const partial = isPartial ? `Partial: stopped before ${runs} seasons were played.\n` : '';
    process.stdout.write(
      args.json === true
        ? `${JSON.stringify({ ...report, runs, isPartial })}\n`
        : `${partial}${writeRollout(report, scenario.title)}\n`,
    );
    return isPartial ? INTERRUPTED : 0;
  },
});

/** Reads `all` or a list of names; a name that stands twice plays once. */
function readPolicies(words: string): readonly PolicyName[] {
  const names = splitList(words);
  if (names.length === 0) throw new BadCall('--policies names nobody', { wantsUsage: true });
  if (names.length === 1 && names[0] === 'all') return LEADING;
  return [...new Set(names)].map((name) => {
    if (isPolicy(name)) return name;
    throw new BadCall(`there is no policy "${name}"`, { hint: nameHint(name, POLICY_NAMES) });
  });
}

function readRuns(word: string): number {
  const runs = /^\d{1,7}$/.test(word) ? Number(word) : 0;
  if (runs >= 1 && runs <= MOST_RUNS) return runs;
  throw new BadCall(`runs are a whole number from 1 to ${MOST_RUNS}, and "${word}" is not`);
}
