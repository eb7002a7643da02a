import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { playSeason } from '../../rollout/play-season.ts';
import { POLICIES } from '../../rollout/policy.ts';
import { readScenario } from '../../scenario/read-scenario.ts';
import { beginSeason } from '../begin.ts';
import type { SeasonEvent } from '../event.ts';
import { prepareSeason, type SeasonRules } from '../rules.ts';
import { step } from '../season.ts';
import type { SeasonState } from '../state.ts';

function shipped(id: string): SeasonRules {
  const file = new URL(`../../../scenarios/${id}/scenario.yaml`, import.meta.url);
  const { scenario } = readScenario(readFileSync(file, 'utf8'));
  if (scenario === undefined) throw new Error(`${id} has errors; run the checker`);
  return prepareSeason(scenario);
}

/** What happened to each rep's employment, each with how many plans the player had made by then. */
function movesOf(rules: SeasonRules, played: SeasonState) {
  const moves: { event: Extract<SeasonEvent, { type: 'repMoved' }>; plans: number }[] = [];
  let state = beginSeason(rules, played.seed);
  let plans = 1;
  for (const intent of played.intents) {
    const before = state.phase;
    const stepped = step(rules, state, intent);
    if ('refused' in stepped) throw new Error(stepped.refused);
    state = stepped.state;
    for (const event of stepped.events) if (event.type === 'repMoved') moves.push({ event, plans });
    if (before !== 'plan' && state.phase === 'plan') plans += 1;
  }
  return moves;
}

describe.each(['tv-quota', 'first-season'])('nobody in %s', (id) => {
  const rules = shipped(id);
  const seasons = (['absent', 'boss', 'coach'] as const).flatMap((policy) =>
    [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => playSeason(rules, seed, POLICIES[policy])),
  );

  test('vanishes by the dice unannounced: thinking, notice and going each leave time for a plan', () => {
    let gone = 0;
    for (const season of seasons) {
      const moves = movesOf(rules, season);
      moves.forEach(({ event, plans }, at) => {
        const before = moves.slice(0, at).findLast((one) => one.event.person === event.person);
        if (event.how === 'walks-out') return;
        if (event.to === 'notice') expect(before?.event.to).toBe('thinking');
        if (event.to === 'gone') expect(before?.event.to).toBe('notice');
        if (event.to === 'notice' || event.to === 'gone') {
          gone += 1;
          expect(before?.plans).toBeLessThan(plans);
        }
      });
    }
    expect(gone).toBeGreaterThan(5);
  });
});
