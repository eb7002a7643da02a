import { describe, expect, test } from 'vitest';
import { ACT_CATALOGUE } from '../src/model/acts.ts';
import { openStream } from '../src/model/dice.ts';
import { quitRatio } from '../src/model/leaving/hazard.ts';
import {
  type Climate,
  climateOf,
  moraleAfter,
  ownershipAfter,
  type Rep,
  skillAfter,
} from '../src/model/rep.ts';
import { termsOf } from '../src/model/terms.ts';
import {
  type Chances,
  chancesOf,
  emptyVisit,
  playVisit,
  trafficAt,
  type Visit,
} from '../src/model/visit.ts';
import { workWeek } from '../src/model/week.ts';
import type { ActName } from '../src/scenario/act.ts';
import { USUAL_ORDERS } from '../src/scenario/standing-orders.ts';
import { CALM, MARKET, PLAIN_REP } from './small-team.ts';

const REP: Rep = { ...PLAIN_REP, skill: 0.8 };
const PEERS = 0.8;

const chances = (rep: Partial<Rep>, climate: Partial<Climate> = {}): Chances =>
  chancesOf({ ...REP, ...rep }, { ...CALM, ...climate }, MARKET);

describe('a rep', () => {
  test('a service-first rep asks more and pushes less than a closer', () => {
    const service = chances({ style: 'service-first' });
    const closer = chances({ style: 'closer' });
    expect(service.discover).toBeGreaterThan(closer.discover);
    expect(service.push).toBeLessThan(closer.push);
    const pressed = { ...CALM, pressure: 2 };
    expect(quitRatio({ ...REP, style: 'service-first' }, pressed)).toBeGreaterThan(
      quitRatio(REP, CALM),
    );
  });

  test('ownership makes a rep ask more and push less', () => {
    const [low, high] = [chances({ ownership: 20 }), chances({ ownership: 80 })];
    expect(high.discover).toBeGreaterThan(low.discover);
    expect(high.push).toBeLessThan(low.push);
  });

  test('coaching raises the ceiling that skill grows towards', () => {
    const master = { ...REP, skill: 1 };
    expect(skillAfter(master, { ...CALM, coaching: 0 }, PEERS)).toBe(1);
    expect(skillAfter(master, { ...CALM, coaching: 1 }, PEERS)).toBeGreaterThan(1);
  });

  const gain = (rep: Partial<Rep>, coaching: number): number => {
    const whole = { ...REP, ...rep };
    return skillAfter(whole, { ...CALM, coaching }, PEERS) - whole.skill;
  };

  test('a quick learner gains more from the same weeks than a slow one', () => {
    expect(gain({ pace: 'quick' }, 0.5)).toBeGreaterThan(gain({ pace: 'steady' }, 0.5));
    expect(gain({ pace: 'steady' }, 0.5)).toBeGreaterThan(gain({ pace: 'slow' }, 0.5));
  });

  test('the same coaching teaches a beginner more than a master', () => {
    const taught = (skill: number): number => gain({ skill }, 1) - gain({ skill }, 0);
    expect(taught(0.35)).toBeGreaterThan(taught(1));
    expect(taught(1)).toBeGreaterThan(0);
  });

  test('the manager’s hours on the floor lift everybody a little', () => {
    const seen = (hours: number): number => {
      const terms = termsOf({ ...USUAL_ORDERS, 'floor-hours': hours });
      return moraleAfter(REP, { ...CALM, terms });
    };
    expect(seen(8)).toBeGreaterThan(seen(0));
    expect(seen(16)).toBeGreaterThan(seen(8));
    expect(seen(16)).toBeLessThan(seen(0) + 2);
  });

  test('a rule to push wears ownership down', () => {
    const dials = { support: 0, structure: 0, pressure: 0, coaching: 0.5 };
    const goals = { head: 5, handed: 5, isTold: true };
    const under = (rule: Climate['rule']): number =>
      ownershipAfter(REP, climateOf(dials, rule, goals));
    expect(under('push-until-no')).toBeLessThan(REP.ownership);
    expect(under('push-until-no')).toBeLessThan(under('everyone-once'));
  });
});

describe('a customer', () => {
  /** Plays the same thousand visits on given chances. */
  function visits(of: Chances): Visit[] {
    const opened = openStream(3, 5);
    return Array.from({ length: 1000 }, (_, number) => {
      const visit = emptyVisit();
      playVisit(of, opened, number, visit);
      return visit;
    });
  }
  const mean = (all: readonly Visit[], of: (visit: Visit) => number): number =>
    all.reduce((sum, visit) => sum + of(visit), 0) / all.length;

  test('a pitch that follows a need is taken far oftener, and costs no satisfaction', () => {
    const blind = { ...chances({}), phone: 1, tvNeed: 1, push: 0, discover: 0 };
    const asked = visits({ ...blind, discover: 1 });
    const taken = (all: readonly Visit[]): number => mean(all, ({ tv }) => (tv === 'none' ? 0 : 1));
    expect(taken(asked)).toBeGreaterThan(5 * taken(visits(blind)));
    expect(mean(asked, ({ csat }) => csat)).toBeGreaterThan(
      mean(visits(blind), ({ csat }) => csat),
    );
  });

  test('pushing takes more money this week and leaves fewer customers who would return', () => {
    const reps = Array.from({ length: 60 }, (_, i) => ({ ...REP, id: `rep-${i}` }));
    const sold = (rule: Climate['rule'], pressure: number) => {
      const climate: Climate = { ...CALM, rule, pressure };
      const { rows } = workWeek(reps, {
        seed: 1,
        week: 1,
        climate,
        market: MARKET,
        reputation: 74,
      });
      const sum = (of: (row: (typeof rows)[number]) => number): number =>
        rows.reduce((total, row) => total + of(row), 0);
      return {
        tv: sum((row) => row.tvFitting + row.tvPushed),
        returning: sum((row) => row.wouldReturn) / sum((row) => row.visits),
      };
    };
    const [calm, pushing] = [sold('when-it-fits', 0), sold('push-until-no', 1.5)];
    expect(pushing.tv).toBeGreaterThan(calm.tv);
    expect(pushing.returning).toBeLessThan(calm.returning);
  });

  test('good service makes a reputation, and a reputation brings people in', () => {
    const reputationBy = (morale: number): number =>
      workWeek([{ ...REP, morale, skill: morale / 50 }], {
        seed: 1,
        week: 1,
        climate: CALM,
        market: MARKET,
        reputation: 74,
      }).reputation;
    expect(reputationBy(90)).toBeGreaterThan(reputationBy(10));
    expect(trafficAt(80)).toBeGreaterThan(trafficAt(74));
    expect(trafficAt(74)).toBe(1);
  });
});

describe('an act', () => {
  const felt = (act: ActName) => ({
    morale: 0,
    trust: 0,
    ownership: 0,
    ...ACT_CATALOGUE[act].addressed,
  });

  test('asking a rep raises ownership more than telling does', () => {
    for (const ask of ['ask-open', 'ask-technical', 'ask-investigative', 'ask-curious'] as const)
      for (const tell of ['teach', 'order', 'do-it-yourself'] as const)
        expect(felt(ask).ownership).toBeGreaterThan(felt(tell).ownership);
  });

  test('teaching, coaching and mentoring are three acts with three effects', () => {
    const acts = (['teach', 'coach-after-sale', 'mentor'] as const).map((act) => ({
      ...felt(act),
      support: ACT_CATALOGUE[act].support,
      structure: ACT_CATALOGUE[act].structure,
    }));
    expect(new Set(acts.map((one) => JSON.stringify(one))).size).toBe(3);
    expect(felt('mentor').trust).toBeGreaterThan(felt('teach').trust);
  });

  test('feedback on the task builds trust, and blame for it breaks trust', () => {
    expect(felt('coach-after-sale').trust).toBeGreaterThan(0);
    expect(felt('blame').trust).toBeLessThan(0);
  });
});
