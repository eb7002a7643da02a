import {
  READ_MEANS,
  registryShares,
  type Share,
  shareOf,
  type ToldCoefficient,
  type ToldSource,
  tellRegistry,
  tellSources,
} from '../../model/registry/tell-registry.ts';
import type { FitPlan, FitResult } from '../../rollout/panel/fit.ts';

function shares(all: readonly ToldCoefficient[], fit: readonly FitResult[]) {
  const inside = fit.filter(({ isInside }) => isInside);
  return { ...registryShares(all), fitRowsInside: shareOf(inside, fit), note: READ_MEANS };
}

/** Gives the registry, the shares and the fit as plain data, for programs. */
export function evidenceJson(plan: FitPlan, fit: readonly FitResult[]) {
  const coefficients = tellRegistry();
  return {
    coefficients,
    shares: shares(coefficients, fit),
    fit: {
      stores: plan.stores,
      seed: plan.seed,
      rows: fit.map(({ simulated, isInside, ...row }) => ({
        ...row,
        simulated: simulated ?? null,
        inside: isInside,
      })),
    },
  };
}

/** Writes the same for people: the registry as a table, then the sources, the shares and the fit. */
export function evidenceWords(plan: FitPlan, fit: readonly FitResult[]): string {
  const all = tellRegistry();
  return [
    'THE NUMBERS OF THE MODEL',
    'id, name, value (plausible range), unit · grade of the number / of the direction · tag · sensitivity',
    ...all.map(coefficientWords),
    '',
    'SOURCES',
    ...tellSources().map(sourceWords),
    '',
    'SHARES',
    ...shareWords(shares(all, fit)),
    '',
    `FIT ROWS (${plan.stores} stores, seed ${plan.seed}, simulated now; constants may be tuned on these alone)`,
    ...fit.map(fitWords),
    '',
  ].join('\n');
}

function coefficientWords(one: ToldCoefficient): string {
  const { id, name, value, unit, plausible, grade, signGrade, tag, sensitivity, sources, note } =
    one;
  const grades = signGrade === undefined ? grade : `${grade} / ${signGrade}`;
  const head = `${id.padEnd(4)} ${name} ${value} (${plausible.join('…')}) ${unit}`;
  const rests =
    sources.length === 0 ? '' : `\n     rests on ${sources.map(({ key }) => key).join(', ')}`;
  const why = note === '' ? '' : `\n     ${note}`;
  return `${head} · ${grades} · ${tag} · ${sensitivity}${rests}${why}`;
}

function sourceWords(source: ToldSource): string {
  const { key, reference, finding, tag, memory, address } = source;
  const sure = memory === undefined ? tag : `from memory (${memory}), not read`;
  return `${key}: ${reference}. ${finding} [${sure}]${address === undefined ? '' : `\n     ${address}`}`;
}

function shareWords({
  coefficients,
  withSource,
  tags,
  grades,
  causal,
  fitRowsInside,
  note,
}: ReturnType<typeof shares>): string[] {
  const say = ({ count, percent }: Share): string => `${count} (${percent} %)`;
  return [
    `${coefficients} numbers; with a source ${say(withSource)}`,
    `of these ${causal.coefficients} say what moves what: with a source ${say(causal.withSource)}, read ${say(causal.read)}`,
    `read ${say(tags.read)} · from memory ${say(tags.memory)} · our judgement ${say(tags.none)}`,
    note,
    `grade A ${say(grades.A)} · B ${say(grades.B)} · C ${say(grades.C)}`,
    `fit rows inside ${say(fitRowsInside)}`,
  ];
}

function fitWords({ id, what, published, accepted, simulated, isInside }: FitResult): string {
  const figure = simulated === undefined ? 'nothing to measure' : simulated.toFixed(3);
  return `${id.padEnd(3)} ${what}\n    published: ${published}\n    accepted ${accepted.join(' … ')} · simulated ${figure} · ${isInside ? 'inside' : 'OUTSIDE'}`;
}
