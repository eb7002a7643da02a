import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readScenario } from '../../scenario/read-scenario.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { scenarioOf, TEXT } from '../house-with.ts';
import { findStoreStates, STORE_STATES } from './store-states.ts';

function shipped(id: string): Scenario {
  const file = new URL(`../../../scenarios/${id}/scenario.yaml`, import.meta.url);
  const { scenario } = readScenario(readFileSync(file, 'utf8'));
  if (scenario === undefined) throw new Error(`${id} cannot be read`);
  return scenario;
}

const SHIPPED = ['tv-quota', 'first-season'].map(shipped);

describe('findStoreStates', () => {
  test('finds every state of the store in seasons of the shipped scenarios', async () => {
    const found = await findStoreStates(SHIPPED);
    expect(found.map(({ id }) => id)).toEqual([...STORE_STATES]);
  });

  test('alters nothing but the number of customers, and only where no season comes that far', async () => {
    const found = await findStoreStates(SHIPPED);
    const altered = found.filter(({ isAltered }) => isAltered);
    expect(altered.map(({ id, snapshot }) => [id, snapshot.floor.crowd])).toEqual([
      ['floor-empty', 0],
      ['floor-full', 2],
    ]);
  });

  test('gives the same states again for the same scenarios', async () => {
    expect(await findStoreStates(SHIPPED)).toEqual(await findStoreStates(SHIPPED));
  });

  test('leaves out what no season of a small scenario comes to', async () => {
    const found = (await findStoreStates([scenarioOf(TEXT)])).map(({ id }) => id);
    expect(found).toContain('morning');
    expect(found).not.toContain('phone');
    expect(await findStoreStates([])).toEqual([]);
  });
});
