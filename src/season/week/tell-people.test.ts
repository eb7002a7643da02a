import { describe, expect, test } from 'vitest';
import { LEAVING_REASONS } from '../../model/terms.ts';
import { begun, playOn, SMALL } from '../small-season.ts';

describe('a notice', () => {
  test('is told with the reason for which somebody leaves, the manager being one of several', () => {
    const told = new Map<string, string>();
    for (let seed = 1; seed <= 120; seed += 1) {
      const { events, reps } = playOn(SMALL, begun(seed), { wanted: ['.ask'] });
      for (const event of events) {
        if (event.type !== 'repMoved' || event.how !== 'gives-notice') continue;
        const reason = reps.find(({ id }) => id === event.person)?.leavesFor;
        if (reason !== undefined) told.set(reason, event.because.words);
      }
    }
    expect([...told.keys()].sort()).toEqual([...LEAVING_REASONS].sort());
    expect(told.get('pay')).toBe('leaves for a better-paid job');
    expect(new Set(told.values()).size).toBe(LEAVING_REASONS.length);
  });
});
