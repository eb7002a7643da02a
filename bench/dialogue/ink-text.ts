import type { Choice, Condition, Effect, Scenario, Scene } from '../../src/scenario/scenario.ts';

/**
 * Writes a scenario's first moment as ink source: variables, knots, sticky and once-only choices,
 * tunnels for visits, and the lines of each scene, which ink writes out as it goes.
 */
export function inkText(scenario: Scenario): string {
  const moment = scenario.moments[0];
  if (moment === undefined) throw new Error('the scenario has no moment');
  return [
    ...scenario.variables.map(({ id, start }) => `VAR ${id} = ${start}`),
    `-> ${moment.start}`,
    ...moment.scenes.flatMap((scene) => [
      `=== ${scene.id} ===`,
      ...scene.lines.map(({ name, words }) => `${name}: ${words}`),
      ...inkScene(scene),
    ]),
  ].join('\n');
}

function inkScene({ id, next }: Scene): string[] {
  if (next.kind === 'end') return ['-> END'];
  if (next.kind === 'return') return ['->->'];
  if (next.kind === 'goto') return [`-> ${next.goto}`];
  if (next.kind === 'first-match')
    return [
      '{',
      ...next.cases.flatMap((one) => [
        `- ${one.if ? inkCondition(one.if) : 'else'}:`,
        ...one.effects.map(inkEffect),
        `-> ${one.goto}`,
      ]),
      '}',
    ];
  return next.choices.flatMap((choice) => inkChoice(id, choice, next.choices));
}

function inkChoice(scene: string, choice: Choice, all: readonly Choice[]): string[] {
  const { if: own, once, fallback, visit, text, effects } = choice;
  const rivals = all.filter((one) => !one.fallback).map((one) => one.if ?? { all: [] });
  const guards = [...(own ? [own] : []), ...(fallback ? [{ none: rivals }] : [])];
  const guard = guards.map((one) => ` {${inkCondition(one)}}`).join('');
  const goto = choice.goto ?? scene;
  return [
    `${once ? '*' : '+'}${guard} [${text}]`,
    ...effects.map(inkEffect),
    ...(visit === undefined ? [] : [`-> ${visit} ->`]),
    `-> ${goto}`,
  ];
}

function inkEffect({ place, by }: Effect): string {
  return `~ ${place} = MAX(0, MIN(100, ${place} + ${by}))`;
}

function inkCondition(condition: Condition): string {
  if ('place' in condition) {
    const { place, low, high } = condition;
    return low <= 0 ? `${place} <= ${high}` : `${place} >= ${low}`;
  }
  if ('all' in condition) return `(${condition.all.map(inkCondition).join(' && ') || 'true'})`;
  if ('any' in condition) return `(${condition.any.map(inkCondition).join(' || ') || 'false'})`;
  return `(${condition.none.map((part) => `not (${inkCondition(part)})`).join(' && ') || 'true'})`;
}
