import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { MARKET_RANGES } from '../src/model/market-ranges.ts';
import { DIAGNOSTIC_CODES, WARNING_CODES } from '../src/scenario/diagnostic.ts';
import { formatDiagnostic } from '../src/scenario/format-diagnostic.ts';
import { readScenario } from '../src/scenario/read-scenario.ts';

// One broken scenario a rule: `broken/<rule>.yaml`, and in `broken/<rule>.txt` what the trainer sees.
// Where a rule has words for several mistakes, each further one stands in `broken/<rule>--<mistake>.yaml`.
// `npx vitest run tests/broken.test.ts -u` writes the second anew; read it before you commit it.

const names = Object.keys(import.meta.glob('./broken/*.yaml')).map((file) =>
  file.replace(/^\.\/broken\/|\.yaml$/g, ''),
);
const warnings: readonly string[] = WARNING_CODES;

function textOf(name: string): string {
  const text = readFileSync(new URL(`./broken/${name}.yaml`, import.meta.url), 'utf8');
  // A file of that size is better made than kept.
  return name === 'too-large' ? text.repeat(100_000) : text;
}

test('every rule has a broken scenario, and every broken scenario a rule', () => {
  const rules = names.filter((name) => !name.includes('--'));
  expect(rules.toSorted()).toEqual(DIAGNOSTIC_CODES.toSorted());
});

describe.each(names)('broken/%s', (name) => {
  const [rule = ''] = name.split('--');
  const text = textOf(name);
  const { scenario, diagnostics } = readScenario(text, MARKET_RANGES);

  test('breaks this rule and no other', () => {
    expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set([rule]));
  });

  test('gives a scenario only when the rule is a warning', () => {
    expect(scenario !== undefined).toBe(warnings.includes(rule));
  });

  test('tells the trainer where, what and how to mend it', async () => {
    const told = diagnostics.map((one) => formatDiagnostic(one, `${name}.yaml`, text));
    await expect(`${told.join('\n\n')}\n`).toMatchFileSnapshot(`./broken/${name}.txt`);
  });
});
