import { ACT_EVIDENCE, type ActEvidence, SIZE_GRADE } from '../../model/acts/evidence.ts';
import { FIT_EVIDENCE } from '../../model/acts/fit-evidence.ts';
import { FITS, type FitName } from '../../model/acts/fits.ts';
import { ACT_CATALOGUE, COACHING_ACTS } from '../../model/acts.ts';
import type { Grade } from '../../model/registry/coefficient.ts';
import { SOURCES, type Source, type SourceKey } from '../../model/registry/sources.ts';
import type { ActFit, ActImpact, ActName, FitFor } from '../../scenario/act.ts';
import { FEATURES } from '../founding/features.ts';

/** What an act or a fit rests on, with founding rows and references in full. */
interface ToldEvidence {
  readonly features: readonly { readonly id: string; readonly name: string }[];
  readonly sources: readonly ({ readonly key: SourceKey } & Source)[];
  readonly grade: { readonly direction: Grade; readonly size: Grade };
}

/** One kind of person whom an act moves otherwise than most. */
export interface ToldFit extends ToldEvidence {
  readonly name: FitName;
  readonly who: FitFor;
  /** Added to what the act does to everybody, in points. */
  readonly addressed: ActImpact;
  readonly witnesses: ActImpact;
  readonly because: string;
  readonly note: string;
}

/** One act of the catalogue; points, and hours of the manager's own. */
export interface ToldAct extends ToldEvidence {
  readonly name: ActName;
  readonly because: string;
  readonly loads: {
    readonly support: number;
    readonly structure: number;
    readonly pressure: number;
  };
  readonly hours: number;
  /** Whether it counts as coaching, from which reps learn. */
  readonly coaches: boolean;
  readonly addressed: ActImpact;
  readonly witnesses: ActImpact;
  /** In order: for each person the first that suits counts. */
  readonly fits: readonly ToldFit[];
}

/** Gives acts as the agreed JSON, in the order asked for. */
export function actsJson(acts: readonly ActName[]): { readonly acts: readonly ToldAct[] } {
  return { acts: acts.map(tellAct) };
}

function tellAct(name: ActName): ToldAct {
  const { support, structure, pressure, hours, because, ...load } = ACT_CATALOGUE[name];
  const fits = Object.entries(FITS).filter(([, fit]) => load.fits.includes(fit));
  return {
    name,
    because,
    loads: { support, structure, pressure },
    hours,
    coaches: COACHING_ACTS.has(name),
    addressed: felt(load.addressed),
    witnesses: felt(load.witnesses),
    fits: fits.map(([fit]) => tellFit(fit as FitName)),
    ...tellEvidence(ACT_EVIDENCE[name]),
  };
}

function tellFit(name: FitName): ToldFit {
  const { who, because, addressed = {}, witnesses = {} }: ActFit = FITS[name];
  const { note, ...evidence } = FIT_EVIDENCE[name];
  return { name, who, addressed, witnesses, because, note, ...tellEvidence(evidence) };
}

function tellEvidence({ features, sources, grade }: ActEvidence): ToldEvidence {
  return {
    features: features.map((id) => ({
      id,
      name: FEATURES.find((one) => one.id === id)?.name ?? '',
    })),
    sources: sources.map((key) => ({ key, ...SOURCES[key] })),
    grade: { direction: grade, size: SIZE_GRADE },
  };
}

/** Leaves out the traits that are not moved. */
function felt(impact: ActImpact): ActImpact {
  return Object.fromEntries(Object.entries(impact).filter(([, by]) => by !== 0));
}

/** Writes acts for people, one block each; then the references that they rest on, and how to read it. */
export function actsWords(acts: readonly ActName[]): string {
  const told = acts.map(tellAct);
  const sources = new Map(
    told
      .flatMap((act) => [act, ...act.fits])
      .flatMap((one) => one.sources)
      .map((source) => [source.key, source]),
  );
  return [
    ...told.flatMap((act) => [...actLines(act), '']),
    ...(sources.size === 0 ? [] : ['SOURCES', ...[...sources.values()].map(sourceLine), '']),
    'Support, Structure and Pressure are points on the manager’s dials, of which 50 are one standard',
    'score; traits are points of 0…100. Grades: A meta-analysis, B single study, C judgement or trade',
    'figure; a source that measured something nearby counts one lower. Every size is C, our judgement;',
    'those of fits are k03 and k04 of `floorwalker evidence`.',
    '',
  ].join('\n');
}

function actLines(act: ToldAct): string[] {
  const hours = act.hours === 0 ? 'no time' : `${act.hours} h`;
  return [
    `${act.name} · ${hours}${act.coaches ? ' · counts as coaching' : ''}`,
    `  because    ${act.because}`,
    `  loads      ${points(act.loads)}`,
    `  addressed  ${points(act.addressed)}`,
    `  witnesses  ${points(act.witnesses)}`,
    ...act.fits.flatMap(fitLines),
    ...restLines(act, '  '),
  ];
}

function fitLines(fit: ToldFit): string[] {
  const onWitnesses = Object.keys(fit.witnesses).length > 0;
  const more = points(onWitnesses ? fit.witnesses : fit.addressed);
  const who = `${whoWords(fit.who)}${onWitnesses ? ', seeing it' : ''}`;
  return [
    `  fit        ${who}: ${more} (“…, ${fit.because}”)`,
    `               ${fit.note}`,
    ...restLines(fit, '               '),
  ];
}

function restLines({ features, sources, grade }: ToldEvidence, indent: string): string[] {
  const keys = sources.map(({ key }) => key).join(', ');
  return [
    `${indent}rests on   ${keys || 'the founding texts alone'} · direction ${grade.direction}, size ${grade.size}`,
    `${indent}founding   ${features.map(({ id, name }) => `${id} ${name}`).join(' · ')}`,
  ];
}

function whoWords({ styles = [], paces = [], skillBelow, skillFrom }: FitFor): string {
  return [
    ...styles,
    ...paces.map((pace) => `${pace} pace`),
    ...(skillBelow === undefined ? [] : [`skill below ${skillBelow}`]),
    ...(skillFrom === undefined ? [] : [`skill from ${skillFrom}`]),
  ].join(' or ');
}

/** Says what moves by how much: `morale +1, trust −2`; zeros are left out, and `nothing` is none. */
function points(by: Readonly<Record<string, number>> | ActImpact): string {
  const moved = Object.entries(by).filter(([, points]) => points !== 0);
  const said = moved.map(([name, many]) => `${name} ${many > 0 ? '+' : '−'}${Math.abs(many)}`);
  return said.join(', ') || 'nothing';
}

function sourceLine({ key, reference, finding, tag, memory }: { key: string } & Source): string {
  const sure = memory === undefined ? tag : `from memory (${memory}), not read`;
  return `  ${key}: ${reference}. ${finding} [${sure}]`;
}
