import { describe, expect, test } from 'vitest';
import { readScenario } from '../read-scenario.ts';
import type { Condition } from '../scenario.ts';

function read(condition: string): { when: Condition | undefined; codes: string[] } {
  const { scenario, diagnostics } = readScenario(`
format: 1
id: late-call
title: The late call
store: { name: Corner Mobile, weeks: 8 }
cast:
  dave: { name: Dave Okoro, role: rep }
  vera: { name: Vera Lindqvist, role: district-manager }
variables: { calm: { start: -3, low: -5, high: 5 } }
calendar: [{ week: 1, moment: call }]
moments:
  call:
    with: [dave]
    scenes:
      a: { choices: { go: { text: Go., goto: b }, stay: { text: Stay., goto: b } } }
      b: { end: true }
endings:
  - { id: kept, title: Kept, when: ${condition} }
  - { id: over, title: Over, otherwise: true }
`);
  return { when: scenario?.endings[0]?.when, codes: diagnostics.map(({ code }) => code) };
}

describe('a condition', () => {
  test.each<[string, Condition]>([
    ['{ dave.trust: at least 35 }', { place: 'dave.trust', low: 35, high: 100 }],
    ['{ calm: below 0 }', { place: 'calm', low: -5, high: -1 }],
    ['{ week: 3 to 4 }', { place: 'week', low: 3, high: 4 }],
    ['{ support: at least 20 }', { place: 'support', low: 20, high: 100 }],
    ['{ dave: working }', { place: 'dave.state', low: 0, high: 0 }],
    ['{ dave: here }', { place: 'dave.state', low: 0, high: 2 }],
    ['{ dave: [notice, gone] }', { place: 'dave.state', low: 2, high: 3 }],
    ['{ manager: dismissed }', { place: 'manager.state', low: 1, high: 1 }],
    ['{ tv-rule: push-until-no }', { place: 'tv-rule', low: 3, high: 3 }],
    ['{ chose: call.a.go }', { place: 'chose.call.a.go', low: 1, high: 9999 }],
    ['{ act-count: { order: at least 3 } }', { place: 'acts.order', low: 3, high: 9999 }],
    ['{ act-count: { order.dave: at most 1 } }', { place: 'acts.order.dave', low: 0, high: 1 }],
    [
      '{ dave: [working, gone] }',
      {
        any: [
          { place: 'dave.state', low: 0, high: 0 },
          { place: 'dave.state', low: 3, high: 3 },
        ],
      },
    ],
    [
      '{ chose: [call.a.go, call.a.stay] }',
      {
        any: [
          { place: 'chose.call.a.go', low: 1, high: 9999 },
          { place: 'chose.call.a.stay', low: 1, high: 9999 },
        ],
      },
    ],
    [
      '{ dave: gone, any: [{ week: 2 }, { none: [{ calm: 1 }] }] }',
      {
        all: [
          { place: 'dave.state', low: 3, high: 3 },
          {
            any: [
              { place: 'week', low: 2, high: 2 },
              { none: [{ place: 'calm', low: 1, high: 1 }] },
            ],
          },
        ],
      },
    ],
  ])('%s becomes numbers on places', (written, expected) => {
    expect(read(written)).toEqual({ when: expected, codes: [] });
  });

  test.each([
    ['{ dave.trsut: 5 }', ['unknown-trait']],
    ['{ dvae.trust: 5 }', ['unknown-person']],
    ['{ dave.state: 1 }', ['unknown-trait']],
    ['{ acts.order: 1 }', ['unknown-person']],
    ['{ vera: working }', ['unknown-place']],
    ['{ dave: happy }', ['unknown-word']],
    ['{ manager: fired }', ['unknown-word']],
    ['{ tv-rule: [none, push] }', ['unknown-word']],
    ['{ act-count: { smile: 1 } }', ['unknown-act']],
    ['{ act-count: { order.dvae: 1 } }', ['unknown-person']],
    ['{ act-count: { smile.dave: 1 } }', ['unknown-act']],
    ['{ chose: call.a.stop }', ['unknown-choice']],
    ['{ any: [] }', ['empty-field']],
    ['{}', ['empty-field']],
    ['{ dave: 5 }', ['unknown-word']],
    ['{ dave: [working, 5] }', ['wrong-type']],
    ['{ dave.trust: [working] }', ['bad-comparison']],
    ['{ manager: 1 }', ['wrong-type']],
    ['{ calm: 1.5 }', ['wrong-type']],
    ['{ dave.trust: [5] }', ['wrong-type']],
    ['{ dave.trust: true }', ['wrong-type']],
    ['{ calm: 6 }', ['impossible-condition']],
    ['{ week: at least 9 }', ['impossible-condition']],
    ['{ week: at most 8 }', ['always-true']],
    ['yes', ['wrong-type']],
  ])('%s is told as %j', (written, codes) => {
    expect(read(written).codes).toEqual(codes);
  });
});
