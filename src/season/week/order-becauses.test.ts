import { describe, expect, test } from 'vitest';
import type { SetOrder } from '../intent.ts';
import { begun, carried, playOn, SMALL } from '../small-season.ts';
import type { SeasonState } from '../state.ts';

/** Every cause that some seasons were told with, under some orders. */
function wordsUnder(orders: Partial<Record<SetOrder['order'], string | number>>): string {
  const intents = Object.entries(orders).map(
    ([order, to]) => ({ do: 'set-order', order, to }) as SetOrder,
  );
  const seasons: SeasonState[] = [1, 2, 3, 4].map((seed) =>
    playOn(SMALL, carried(SMALL, begun(seed), ...intents), { wanted: ['.dismiss', '.ask'] }),
  );
  return seasons
    .flatMap(({ reports }) => reports.flatMap(({ becauses }) => becauses.map(({ words }) => words)))
    .join('\n');
}

describe('a week’s causes', () => {
  test.each([
    [{ overtime: 8 }, /overtime (cost \$[\d,]+|served more customers)|overtime wears people down/],
    [{ bonus: 'per-contract' }, /the bonus for contracts cost \$\d+/],
    [{ bonus: 'team' }, /works for the bonus|the bonus cost \$\d+/],
    [{ hiring: 'nobody' }, /Marcus’s place stays empty, as you ordered/],
    [{ budget: 'prizes' }, /there were prizes for TV contracts/],
    [{ budget: 'training' }, /training cost \$180, and will show in weeks/],
    [{ 'floor-hours': 16 }, /you served \d+ customers yourself/],
  ])('tell of %o', (orders, words) => {
    expect(wordsUnder(orders)).toMatch(words);
  });

  test('tell of none of them where nothing was ordered', () => {
    expect(wordsUnder({})).not.toMatch(/overtime|bonus|prizes|training|yourself|as you ordered/);
  });

  test('rank by what they moved, three at most, each with its measure', () => {
    const state = playOn(SMALL, begun(2), { wanted: ['.dismiss'] });
    for (const { becauses } of state.reports) {
      expect(becauses.length).toBeLessThanOrEqual(3);
      for (const because of becauses) expect(because.moved).toBeDefined();
    }
  });
});
