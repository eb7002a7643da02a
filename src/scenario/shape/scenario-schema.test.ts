import { describe, expect, test } from 'vitest';
import { writeScenarioSchema } from './scenario-schema.ts';

interface Schema {
  readonly [key: string]: unknown;
  readonly properties?: Record<string, Schema>;
}

/** Lists the paths of all fields without a description. */
function undescribed(schema: Schema, path = ''): string[] {
  const fields = Object.entries(schema.properties ?? {});
  const own = fields
    .filter(([, field]) => field['description'] === undefined && !isReference(field))
    .map(([name]) => `${path}.${name}`);
  const inner = Object.entries(schema).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null
      ? undescribed(value as Schema, `${path}.${key}`)
      : [],
  );
  return [...own, ...inner];
}

function isReference(field: Schema): boolean {
  return '$ref' in field || 'allOf' in field;
}

describe('writeScenarioSchema', () => {
  // `npx vitest run src/scenario/shape -u` writes the file anew after the shape has changed.
  test('is what is committed as scenarios/scenario.schema.json', async () => {
    await expect(writeScenarioSchema()).toMatchFileSnapshot(
      '../../../scenarios/scenario.schema.json',
    );
  });

  test('is a draft-7 schema that describes every field', () => {
    const schema = JSON.parse(writeScenarioSchema());
    expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#');
    expect(undescribed(schema)).toEqual([]);
  });

  test('completes acts and forbids unknown fields', () => {
    const text = writeScenarioSchema();
    expect(text).toContain('"ask-curious"');
    expect(JSON.parse(text).additionalProperties).toBe(false);
  });
});
