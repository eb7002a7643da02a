import { defineCommand } from 'citty';
import { playSeason } from '../../rollout/play-season.ts';
import { isPolicy, POLICIES, POLICY_NAMES } from '../../rollout/policy.ts';
import { nameHint } from '../../scenario/source/nearest.ts';
import { describeSeason } from '../../season/describe.ts';
import { prepareSeason, type SeasonRules } from '../../season/rules.ts';
import type { SeasonState } from '../../season/state.ts';
import { transcriptOf } from '../../season/transcript.ts';
import { snapshotOf } from '../../season/view.ts';
import { BadCall } from '../bad-call.ts';
import { loadScenario } from '../load-scenario.ts';
import { refuseMore } from '../refuse-more.ts';
import { playList, splitList } from './play-list.ts';
import { MOST_SEED, readSeed } from './read-seed.ts';
import { runTerminal } from './run-terminal.ts';
import { tellEvents, tellOutcome } from './tell-events.ts';

/** `floorwalker play <scenario>`: one season without a screen, by list, by policy or by hand. */
export const playCommand = defineCommand({
  meta: {
    name: 'play',
    description: 'Plays one season: by a list of choices, by a policy, or with you in the terminal',
  },
  args: {
    scenario: {
      type: 'positional',
      description: 'A scenario: its id, its file or its folder',
      required: true,
    },
    seed: { type: 'string', description: `The dice: 0 to ${MOST_SEED}`, default: '1' },
    choices: {
      type: 'string',
      valueHint: 'a,b,c',
      description: 'Choices in order, with rule=<rule> and goal=<number> for the next plan',
    },
    policy: { type: 'string', description: `Who plays: ${POLICY_NAMES.join(', ')}` },
    json: { type: 'boolean', description: 'Give the record as JSON' },
  },
  async run({ args }) {
    refuseMore(args._, 1);
    const seed = readSeed(args.seed);
    const play = readPlayer(args);
    if (play === undefined && args.json === true)
      throw new BadCall('--json needs --choices or --policy', { wantsUsage: true });
    const rules = prepareSeason(loadScenario(args.scenario));
    if (play === undefined) {
      await runTerminal({ rules, seed, named: args.scenario });
      return 0;
    }
    const state = play(rules, seed);
    process.stdout.write(write(rules, state, args.json === true));
    if (args.policy === undefined || state.phase === 'over') return 0;
    process.stderr.write(`after ${state.intents.length} steps the story had not come to an end\n`);
    return 1;
  },
});

type Player = (rules: SeasonRules, seed: number) => SeasonState;

/** Says who plays; undefined when the one who typed the command does. */
function readPlayer(args: {
  choices?: string | undefined;
  policy?: string | undefined;
}): Player | undefined {
  const { choices, policy } = args;
  if (choices !== undefined && policy !== undefined)
    throw new BadCall('--choices and --policy exclude each other', { wantsUsage: true });
  if (choices !== undefined) {
    const list = splitList(choices);
    return (rules, seed) => playList(rules, seed, list);
  }
  if (policy === undefined) return undefined;
  if (!isPolicy(policy))
    throw new BadCall(`there is no policy "${policy}"`, { hint: nameHint(policy, POLICY_NAMES) });
  return (rules, seed) => playSeason(rules, seed, POLICIES[policy]);
}

function write(rules: SeasonRules, state: SeasonState, isJson: boolean): string {
  if (isJson) return `${JSON.stringify(transcriptOf(rules, state))}\n`;
  const told = [
    ...tellEvents(rules, state.events),
    ...tellOutcome(snapshotOf(rules, state)),
    '',
    describeSeason(rules, state),
  ];
  return `${told.join('\n').trimStart()}\n`;
}
