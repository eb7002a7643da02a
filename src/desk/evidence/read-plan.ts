import { type PanelPolicy, POLICY_DIALS } from '../../rollout/panel/policy.ts';
import type { PanelPlan } from '../../rollout/panel/run.ts';
import { nameHint } from '../../scenario/source/nearest.ts';
import { BadCall } from '../bad-call.ts';

/** The options of `evidence panel`, as typed. */
export interface PanelWords {
  readonly stores: string;
  readonly weeks: string;
  readonly burnIn: string;
  readonly seed: string;
  readonly policy: string | undefined;
  readonly fromWeek: string | undefined;
}

/** The most stores and weeks that one panel may have: enough for anybody, and not for a slip. */
const MOST_STORES = 1_000_000;
const MOST_WEEKS = 5_200;
const MOST_SEED = 4_294_967_295;

/** Standard scores beyond this are no policy that a person could have. */
const MOST_SCORE = 5;

/** Reads what panel is wanted. @throws BadCall that says what is wrong with which option. */
export function readPlan(words: PanelWords): PanelPlan {
  const stores = whole('--stores', words.stores, [1, MOST_STORES]);
  const weeks = whole('--weeks', words.weeks, [1, MOST_WEEKS]);
  const burnIn = whole('--burn-in', words.burnIn, [0, MOST_WEEKS]);
  const seed = whole('--seed', words.seed, [0, MOST_SEED]);
  if (burnIn >= weeks)
    throw new BadCall(
      `--weeks counts all weeks, the burn-in among them: ${weeks} weeks with a burn-in of ${burnIn} leave none to measure`,
      { hint: `--weeks ${burnIn + 52} would measure one year` },
    );
  const plan = { stores, weeks, burnIn, seed };
  if (words.policy === undefined) {
    if (words.fromWeek !== undefined) throw new BadCall('--from-week needs --policy');
    return plan;
  }
  const fromWeek = whole('--from-week', words.fromWeek ?? '1', [1, weeks]);
  return { ...plan, policy: readPolicy(words.policy), fromWeek };
}

function whole(option: string, word: string, [low, high]: readonly [number, number]): number {
  const number = /^\d{1,15}$/.test(word) ? Number(word) : Number.NaN;
  if (number >= low && number <= high) return number;
  throw new BadCall(`${option} takes a whole number from ${low} to ${high}; "${word}" is not`);
}

const EXAMPLE = 'for example --policy \'{"support":1.5,"pressure":-0.5,"coaching":0.8}\'';

/** Reads a policy: a JSON object with any of support, structure, pressure and coaching. */
export function readPolicy(text: string): PanelPolicy {
  const entries = Object.entries(parseObject(text));
  const policy: Record<string, number> = {};
  for (const [name, score] of entries) {
    if (!POLICY_DIALS.some((dial) => dial === name))
      throw new BadCall(`a policy has no "${name}"`, { hint: nameHint(name, POLICY_DIALS) });
    const [low, high] = name === 'coaching' ? [0, 1] : [-MOST_SCORE, MOST_SCORE];
    if (typeof score !== 'number' || !(score >= low && score <= high))
      throw new BadCall(`"${name}" of --policy is a number from ${low} to ${high}`);
    policy[name] = score;
  }
  if (entries.length === 0) throw new BadCall('--policy is empty', { hint: EXAMPLE });
  return policy;
}

function parseObject(text: string): object {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw new BadCall('--policy is no JSON', { hint: EXAMPLE });
  }
  if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) return parsed;
  throw new BadCall('--policy is a JSON object', { hint: EXAMPLE });
}
