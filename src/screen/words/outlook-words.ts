import type { OutlookSnapshot, ReviewCount } from '../../season/snapshot.ts';

type Gift = NonNullable<OutlookSnapshot['gift']>;

/** The sentences about what lies ahead of a plan, and what is new in it. */
export const OUTLOOK_WORDS = {
  ahead: 'What lies ahead',
  only: (week: number) => `This plan is for week ${week} alone.`,
  until: (week: number) => `This plan runs until Friday of week ${week}.`,
  atMost: (week: number) => `This plan runs until Friday of week ${week} at the latest.`,
  counts: {
    tv: 'TV contracts against the goal',
    kept: 'money kept',
    cancelled: 'contracts cancelled',
    left: 'who stayed',
    content: 'how content customers were',
    steady: 'how steady the weeks were',
  } satisfies Record<ReviewCount, string>,
  review: (by: string, week: number, what: readonly string[]) =>
    `${by} counts after week ${week}: ${listed(what)}.`,
  reviewNow: (by: string, what: readonly string[]) =>
    `${by} counts after this week: ${listed(what)}.`,
  gave: ({ by, week, gives, amount }: Gift) =>
    gives === 'money'
      ? `${by} put $${amount} into your purse after week ${week}.`
      : `${by} has lent you somebody until the end of week ${week + amount}.`,
  isNew: 'New this week',
  ruleFrom: (before: string) => `Head office changed it; it was “${before}”.`,
  ruleNew: 'Head office set it.',
  goalFrom: (before: number, now: number) =>
    `Head office ${now > before ? 'raised' : 'lowered'} it from ${before} to ${now}.`,
  goalNew: 'Head office set it.',
  talks: (count: number, least: number, most: number) =>
    `${count === 1 ? 'One conversation waits' : `${count} conversations wait`} this week: ${hoursRange(least, most)}, by what you choose.`,
  noTalks: 'No conversation waits this week.',
  briefing: 'Before you begin',
  you: 'You are',
  youAre: (store: string, reps: number) =>
    `the new manager of ${store}, with ${reps === 1 ? 'one person who sells' : `${reps} people who sell`}.`,
  wanted: 'Head office wants',
  wantedIs: (goal: number) =>
    `${goal} TV ${goal === 1 ? 'contract' : 'contracts'} a week to begin with.`,
  decide: 'You decide',
  decideOn: (hours: number) =>
    `what the team is told, where your ${hours} hours a week go, and what you say when people come to you. Each Friday tells what came of it, and why.`,
  ends: 'It ends',
  endsAt: (weeks: number) =>
    `after week ${weeks}, or sooner if you lose the job or everybody leaves. Nobody grades you.`,
  takeBack: 'Take the last change back',
  allBack: 'All of it is as it was.',
  takeAllBack: (count: number) => `Take back all ${count} changes`,
} as const;

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

function hoursRange(least: number, most: number): string {
  if (least === most) return most === 1 ? '1 hour' : `${most} hours`;
  return least === 0 ? `up to ${most} hours` : `${least} to ${most} hours`;
}
