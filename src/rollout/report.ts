import type { Scenario } from '../scenario/scenario.ts';
import type { PolicyName } from './policy.ts';
import { MEASURES, type MeasureName, type Spread, spreadOf, type Tally } from './tally.ts';

/** One week of one policy. */
export type WeekFigures = {
  readonly week: number;
  /** Per cent of the seasons that went on in this week. */
  readonly running: number;
} & { readonly [Name in MeasureName]: Spread };

/** What many seasons by one policy came to. */
export interface PolicyFigures {
  readonly policy: PolicyName;
  readonly runs: number;
  /** From week 1 to the scenario's last. */
  readonly weeks: readonly WeekFigures[];
  /** Endings in the order of the file, those that were never reached left out. */
  readonly endings: readonly {
    readonly id: string;
    readonly title: string;
    readonly runs: number;
    /** 0…100. */
    readonly percent: number;
  }[];
  /** Seasons that ended before the last week, in per cent: the manager let go, or nobody left. */
  readonly endedEarly: number;
}

/** Which policy has the highest mean of a measure in a week; of equals the one named first. */
export interface Lead {
  readonly week: number;
  readonly policy: PolicyName;
  readonly mean: number;
}

export interface RolloutReport {
  readonly scenario: string;
  readonly seed: number;
  readonly weeks: number;
  readonly policies: readonly PolicyFigures[];
  /**
   * The week from which on coach is ahead of boss in mean cumulative net, to the end; null when
   * never, left out when one of the two did not play.
   */
  readonly coachPassesBoss?: number | null;
  /** Who is ahead at the end of week 13, in dollars since the beginning; left out in shorter seasons. */
  readonly aheadInWeek13?: { readonly margin: Lead; readonly net: Lead };
  readonly warning: string;
}

/** The review that is meant to tempt. */
const TEMPTING_WEEK = 13;

/** What every report says about its own weeks. */
export const HORIZON_WARNING =
  'In which week one way of leading passes another is grade C: it follows mainly from numbers of our own judgement (what a push sells, what it costs later, how many customers TV fits), and no published study gives it. Trust the direction, not the week.';

/** The seasons that one policy played. */
export interface Played {
  readonly policy: PolicyName;
  readonly tally: Tally;
}

/** Makes the report of a rollout, policies in the order given; those without a season are left out. */
export function reportOf(
  scenario: Pick<Scenario, 'id' | 'store' | 'endings'>,
  seed: number,
  played: readonly Played[],
): RolloutReport {
  const policies = played
    .filter(({ tally }) => tally.seasons > 0)
    .map(({ policy, tally }) => figuresOf(scenario, policy, tally));
  const { weeks } = scenario.store;
  const boss = policies.find(({ policy }) => policy === 'boss');
  const coach = policies.find(({ policy }) => policy === 'coach');
  const margin = leadOf(policies, TEMPTING_WEEK, 'margin');
  const net = leadOf(policies, TEMPTING_WEEK, 'net');
  return {
    scenario: scenario.id,
    seed,
    weeks,
    policies,
    ...(boss && coach ? { coachPassesBoss: passes(coach, boss) ?? null } : {}),
    ...(margin && net ? { aheadInWeek13: { margin, net } } : {}),
    warning: HORIZON_WARNING,
  };
}

function figuresOf(
  { endings }: Pick<Scenario, 'endings'>,
  policy: PolicyName,
  tally: Tally,
): PolicyFigures {
  const { seasons } = tally;
  const percent = (count: number): number => Math.round((1000 * count) / seasons) / 10;
  const titled = [...endings, { id: '', title: '(no end was reached)' }];
  return {
    policy,
    runs: seasons,
    weeks: Array.from({ length: tally.weeks }, (_, i) => ({
      week: i + 1,
      running: percent(tally.running[i] ?? 0),
      ...spreadsOf(tally, i + 1),
    })),
    endings: titled.flatMap(({ id, title }) => {
      const runs = tally.endings[id] ?? 0;
      return runs === 0 ? [] : [{ id, title, runs, percent: percent(runs) }];
    }),
    endedEarly: percent(seasons - (tally.running.at(-1) ?? 0)),
  };
}

function spreadsOf(tally: Tally, week: number): { readonly [Name in MeasureName]: Spread } {
  const one = (name: MeasureName): Spread => spreadOf(tally, week, name);
  return {
    gross: one('gross'),
    margin: one('margin'),
    net: one('net'),
    staffRetention: one('staffRetention'),
    customerReturn: one('customerReturn'),
    csat: one('csat'),
    morale: one('morale'),
  };
}

/**
 * Gives the first week from which on `later` has the higher mean cumulative net in every week to the
 * end: 1 when it always had, undefined when it is not ahead in the end.
 */
export function passes(
  later: Pick<PolicyFigures, 'weeks'>,
  sooner: Pick<PolicyFigures, 'weeks'>,
): number | undefined {
  const behind = later.weeks.findLastIndex(
    ({ net }, i) => net.mean <= (sooner.weeks[i]?.net.mean ?? 0),
  );
  return later.weeks[behind + 1]?.week;
}

/** Finds who is ahead; undefined when nobody played that long. */
export function leadOf(
  policies: readonly PolicyFigures[],
  week: number,
  name: MeasureName,
): Lead | undefined {
  let lead: Lead | undefined;
  for (const { policy, weeks } of policies) {
    const mean = weeks[week - 1]?.[name].mean;
    if (mean !== undefined && (lead === undefined || mean > lead.mean))
      lead = { week, policy, mean };
  }
  return lead;
}

/** Lists the measures in which a policy has the highest mean in a week. */
export function firstIn(
  policies: readonly PolicyFigures[],
  week: number,
  policy: PolicyName,
): readonly MeasureName[] {
  return MEASURES.filter((name) => leadOf(policies, week, name)?.policy === policy);
}
