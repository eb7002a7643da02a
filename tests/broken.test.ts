import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { MARKET_RANGES } from '../src/model/market-ranges.ts';
import { DIAGNOSTIC_CODES, WARNING_CODES } from '../src/scenario/diagnostic.ts';
import { formatDiagnostic } from '../src/scenario/format-diagnostic.ts';
import { readScenario } from '../src/scenario/read-scenario.ts';

// One broken scenario a rule: `broken/<rule>.yaml`, and in `broken/<rule>.txt` what the trainer sees.
// `npx vitest run tests/broken.test.ts -u` writes the second anew; read it before you commit it.

const files = Object.keys(import.meta.glob('./broken/*.yaml'));
const warnings: readonly string[] = WARNING_CODES;

function textOf(rule: string): string {
  const text = readFileSync(new URL(`./broken/${rule}.yaml`, import.meta.url), 'utf8');
  // A file of that size is better made than kept.
  return rule === 'too-large' ? text.repeat(100_000) : text;
}

test('every rule has a broken scenario, and every broken scenario a rule', () => {
  const names = files.map((file) => file.replace(/^\.\/broken\/|\.yaml$/g, ''));
  expect(names.toSorted()).toEqual(DIAGNOSTIC_CODES.toSorted());
});

describe.each(DIAGNOSTIC_CODES)('broken/%s', (rule) => {
  const text = textOf(rule);
  const { scenario, diagnostics } = readScenario(text, MARKET_RANGES);

  test('breaks this rule and no other', () => {
    expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set([rule]));
  });

  test('gives a scenario only when the rule is a warning', () => {
    expect(scenario !== undefined).toBe(warnings.includes(rule));
  });

  test('tells the trainer where, what and how to mend it', async () => {
    const told = diagnostics.map((one) => formatDiagnostic(one, `${rule}.yaml`, text));
    await expect(`${told.join('\n\n')}\n`).toMatchFileSnapshot(`./broken/${rule}.txt`);
  });
});
