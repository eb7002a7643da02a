import { COEFFICIENTS, type CoefficientName } from '../../model/coefficients.ts';
import type { Coefficient } from '../../model/registry/coefficient.ts';
import { SOURCES, type Source } from '../../model/registry/sources.ts';
import { type Tag, tagOf } from '../../model/registry/tag.ts';
import type { FitPlan, FitResult } from '../../rollout/panel/fit.ts';

/** A coefficient as evidence shows it. */
type Tagged = Coefficient & { readonly tag: Tag };

/** Every coefficient with its name, in the order of the registry. */
const ALL = Object.entries(COEFFICIENTS).map(([name, one]: [string, Coefficient]) => {
  const tagged: Tagged = { ...one, tag: tagOf(one) };
  return [name as CoefficientName, tagged] as const;
});

/** What "read" means, said wherever shares are. */
const READ_MEANS =
  '"read" means that the abstract or the headline of a public page was read, never the tables';

/** How many of all, and in per cent with one decimal. */
interface Share {
  readonly count: number;
  readonly percent: number;
}

function shareOf(list: readonly unknown[], all: readonly unknown[]): Share {
  const percent = all.length === 0 ? 0 : Math.round((1000 * list.length) / all.length) / 10;
  return { count: list.length, percent };
}

function shares(fit: readonly FitResult[]) {
  const where = (is: (one: Tagged) => boolean): Share =>
    shareOf(
      ALL.filter(([, one]) => is(one)),
      ALL,
    );
  return {
    coefficients: ALL.length,
    withSource: where(({ sources }) => sources.length > 0),
    causal: causalShares(),
    tags: {
      read: where(({ tag }) => tag === 'read'),
      memory: where(({ tag }) => tag === 'memory'),
      none: where(({ tag }) => tag === 'none'),
    },
    grades: {
      A: where(({ grade }) => grade === 'A'),
      B: where(({ grade }) => grade === 'B'),
      C: where(({ grade }) => grade === 'C'),
    },
    fitRowsInside: shareOf(
      fit.filter(({ isInside }) => isInside),
      fit,
    ),
    note: READ_MEANS,
  };
}

/** The same for the causal coefficients alone: what moves what, without base rates and noise. */
function causalShares() {
  const all = ALL.filter(([, { id }]) => id.startsWith('c'));
  return {
    coefficients: all.length,
    withSource: shareOf(
      all.filter(([, { sources }]) => sources.length > 0),
      all,
    ),
    read: shareOf(
      all.filter(([, { tag }]) => tag === 'read'),
      all,
    ),
  };
}

/** Gives the registry, the shares and the fit as plain data, for programs. */
export function evidenceJson(plan: FitPlan, fit: readonly FitResult[]) {
  return {
    coefficients: ALL.map(([name, one]) => ({
      name,
      ...one,
      sources: one.sources.map((key): { key: string } & Source => ({ key, ...SOURCES[key] })),
    })),
    shares: shares(fit),
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
  return [
    'THE NUMBERS OF THE MODEL',
    'id, name, value (plausible range), unit · grade of the number / of the direction · tag · sensitivity',
    ...ALL.map(([name, one]) => coefficientWords(name, one)),
    '',
    'SOURCES',
    ...Object.entries(SOURCES).map(([key, source]) => sourceWords(key, source)),
    '',
    'SHARES',
    ...shareWords(shares(fit)),
    '',
    `FIT ROWS (${plan.stores} stores, seed ${plan.seed}, simulated now; constants may be tuned on these alone)`,
    ...fit.map(fitWords),
    '',
  ].join('\n');
}

function coefficientWords(name: string, one: Tagged): string {
  const { id, value, unit, plausible, grade, signGrade, tag, sensitivity, sources, note } = one;
  const grades = signGrade === undefined ? grade : `${grade} / ${signGrade}`;
  const head = `${id.padEnd(4)} ${name} ${value} (${plausible.join('…')}) ${unit}`;
  const rests = sources.length === 0 ? '' : `\n     rests on ${sources.join(', ')}`;
  const why = note === '' ? '' : `\n     ${note}`;
  return `${head} · ${grades} · ${tag} · ${sensitivity}${rests}${why}`;
}

function sourceWords(key: string, source: Source): string {
  const { reference, finding, tag, memory, address } = source;
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
