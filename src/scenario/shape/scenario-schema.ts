import * as z from 'zod/mini';
import { scenarioShape } from './scenario-shape.ts';

/**
 * Writes the shape of a scenario file as a JSON Schema of draft 7, the newest that the language
 * server for YAML reads: completion and explanations while an author types. The committed copy is
 * `scenarios/scenario.schema.json`; it ends with a line break.
 */
export function writeScenarioSchema(): string {
  const schema = z.toJSONSchema(scenarioShape, { target: 'draft-7', io: 'input' });
  return `${JSON.stringify({ title: 'Floorwalker scenario', ...schema }, null, 2)}\n`;
}
