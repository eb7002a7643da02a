import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ActUse } from '../../../scenario/act.ts';
import type { SeasonEvent } from '../../event.ts';
import type { Intent } from '../../intent.ts';
import { begun, carried, playBy, playOn, SMALL } from '../../small-season.ts';
import { draftOf, NOBODY, type SeasonState } from '../../state.ts';
import { snapshotOf } from '../../view.ts';
import { learnFromChoice } from './learn.ts';

const known = (state: SeasonState, id: string) =>
  snapshotOf(SMALL, state).people.find((person) => person.id === id)?.known;

const learnedIn = ({ events }: Pick<SeasonState, 'events'>) =>
  events.filter((event) => event.type === 'learned');

const told = (state: SeasonState): string[] =>
  learnedIn(state).map(({ person, what, by }) => `${person} ${what} ${by}`);

/** What a choice that does these acts in the huddle, with Dave and Priya, tells the manager. */
function toldBy(...acts: readonly ActUse[]): string[] {
  const choice = SMALL.choices.get('huddle.opening.ask');
  if (choice === undefined) throw new Error('the huddle has no such choice');
  const rules = { ...SMALL, choices: new Map([['huddle.opening.ask', { ...choice, acts }]]) };
  const draft = draftOf(begun());
  learnFromChoice(rules, draft, { moment: 'huddle', choice: 'huddle.opening.ask' });
  return told(draft);
}

/** Plays the first weeks by the same choice, after some orders. */
function weeks(count: number, wanted: string, ...orders: Intent[]): SeasonState {
  const state = carried(SMALL, begun(), ...orders);
  return playOn(SMALL, state, { wanted: [wanted, '.listen'], toPlanOf: count + 1 });
}

describe('asking', () => {
  test('a rep who is asked tells how they like to be led, and asked again how they learn', () => {
    expect(known(begun(), 'dave')).not.toHaveProperty('style');
    const once = weeks(1, '.ask');
    expect(known(once, 'dave')).toMatchObject({
      style: 'service-first',
      learned: [{ what: 'style', by: 'asking', because: { week: 1, act: 'ask-curious' } }],
    });
    expect(known(once, 'dave')).not.toHaveProperty('pace');
    expect(known(once, 'priya')).toMatchObject({ learned: [] });
    expect(known(weeks(5, '.ask'), 'dave')).toMatchObject({
      style: 'service-first',
      pace: 'steady',
    });
  });

  test('tells one thing of a person a choice, however much is asked', () => {
    const twice: ActUse[] = [
      { act: 'ask-open', to: 'dave' },
      { act: 'listen', to: 'dave' },
      { act: 'seek-input', to: 'priya' },
    ];
    expect(toldBy(...twice)).toEqual(['dave style asking', 'priya style asking']);
  });

  test('tells nothing when it is put to the team, to several, to a customer, or is no asking', () => {
    expect(toldBy({ act: 'ask-open', to: 'team' })).toEqual([]);
    expect(toldBy({ act: 'ask-open' })).toEqual([]);
    expect(toldBy({ act: 'listen', to: 'ruth' })).toEqual([]);
    expect(toldBy({ act: 'give-credit', to: 'dave' }, { act: 'order', to: 'dave' })).toEqual([]);
  });

  test('is heard by nobody in a season of which nobody hears', () => {
    const draft = { ...draftOf(begun()), events: NOBODY };
    learnFromChoice(SMALL, draft, { moment: 'huddle', choice: 'huddle.opening.ask' });
    expect(draft.insight).toBe(begun().insight);
  });
});

describe('time spent with people', () => {
  test('coaching somebody shows first how they learn', () => {
    expect(told(weeks(1, '.coach'))).toEqual(['priya pace coaching']);
  });

  test('every four hours of coaching show something of whoever is known least', () => {
    const coached = weeks(3, '.praise', { do: 'set-coaching', hours: 4 });
    expect(told(coached)).toEqual([
      'dave pace coaching',
      'priya pace coaching',
      'marcus pace coaching',
    ]);
    expect(told(weeks(1, '.praise', { do: 'set-coaching', hours: 3 }))).toEqual([]);
    expect(told(weeks(2, '.praise', { do: 'set-coaching', hours: 3 }))).toHaveLength(1);
  });

  test('hours on the floor show how people like to be led, a third as fast as coaching', () => {
    const order = (to: number) => ({ do: 'set-order', order: 'floor-hours', to }) as const;
    expect(told(weeks(3, '.praise', order(12)))).toEqual([
      'dave style serving',
      'priya style serving',
      'marcus style serving',
    ]);
    expect(told(weeks(1, '.praise', order(11)))).toEqual([]);
    expect(told(weeks(2, '.praise', order(4)))).toEqual([]);
    expect(told(weeks(3, '.praise', order(4)))).toEqual(['dave style serving']);
    expect(known(weeks(3, '.praise', order(4)), 'dave')?.learned).toMatchObject([
      { by: 'serving', because: { kind: 'plan', words: 'you served beside them on the floor' } },
    ]);
  });
});

/** The acts to one person that a choice of the small season does. */
const actsOf = (choice: string): readonly ActUse[] => SMALL.choices.get(choice)?.acts ?? [];

/** Every learned event that has nothing before it, in its week, from which it could come. */
function groundless(events: readonly SeasonEvent[]): SeasonEvent[] {
  let chosen: string | undefined;
  let hours = { coaching: 0, serving: 0 };
  return events.filter((event) => {
    if (event.type === 'chose') chosen = event.choice;
    if (event.type === 'weekClosed') {
      const { coaching, floor } = event.report.hours;
      hours = { coaching: hours.coaching + coaching, serving: hours.serving + floor };
    }
    if (event.type !== 'learned') return false;
    const { because, person } = event;
    if (because.kind === 'plan') return false;
    return because.choice !== chosen || !actsOf(chosen ?? '').some(({ to }) => to === person);
  });
}

describe('what is known', () => {
  const seasons = fc.array(fc.nat(10_000), { minLength: 1, maxLength: 12 });

  test('was learned by an act to that person or by hours that were kept, each field once', () => {
    fc.assert(
      fc.property(fc.nat(1000), seasons, (seed, picks) => {
        const last = playBy(SMALL, seed, picks).at(-1) ?? begun();
        const learned = learnedIn(last);
        const fields = learned.map(({ person, what }) => `${person} ${what}`);
        expect(new Set(fields).size).toBe(fields.length);
        expect(groundless(last.events)).toEqual([]);
        const spent = (by: string) =>
          learned.filter((one) => one.by === by && one.because.kind === 'plan').length;
        const hours = (pick: 'coaching' | 'floor') =>
          last.reports.reduce((sum, report) => sum + report.hours[pick], 0);
        expect(spent('coaching') * 4).toBeLessThanOrEqual(hours('coaching'));
        expect(spent('serving') * 12).toBeLessThanOrEqual(hours('floor'));
      }),
      { numRuns: 30 },
    );
  });

  test('is shown to the player exactly when it was learned', () => {
    fc.assert(
      fc.property(fc.nat(1000), seasons, (seed, picks) => {
        for (const state of playBy(SMALL, seed, picks).slice(0, 40)) {
          const learned = new Set(learnedIn(state).map(({ person, what }) => `${person} ${what}`));
          for (const { id, known: of } of snapshotOf(SMALL, state).people) {
            if (of === undefined) continue;
            expect('style' in of).toBe(learned.has(`${id} style`));
            expect('pace' in of).toBe(learned.has(`${id} pace`));
          }
        }
      }),
      { numRuns: 10 },
    );
  });
});
