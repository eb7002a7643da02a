import { describe, expect, test } from 'vitest';
import { machineTalk } from '../../dialogue/machine.ts';
import { readScenario } from '../../scenario/read-scenario.ts';
import { beginSeason } from '../begin.ts';
import { playLive } from '../people/live-people.ts';
import { prepareSeason, type SeasonRules } from '../rules.ts';
import { step } from '../season.ts';
import type { SeasonState } from '../state.ts';
import { sumOfCosts } from './money.ts';

const LOAN = `
format: 1
id: loan
title: A loan
store: { name: Signal & Co, weeks: 8 }
cast:
  dave: { name: Dave Okoro, role: rep }
calendar:
  - { week: 2, moment: offer }
moments:
  offer:
    with: [dave]
    scenes:
      opening:
        say: "Dave: They would lend us money."
        choices:
          take:
            text: We take it.
            bill: { weekly: 120, weeks: 3, because: Interest on the loan }
            goto: done
          more: { text: "And again.", bill: { weekly: 30, weeks: 2, because: Interest on the loan }, goto: opening }
          leave: { text: We do without., goto: done }
      done: { end: true }
endings:
  - { id: over, title: It is over, otherwise: true }
`;

function rulesOf(isLive: boolean): SeasonRules {
  const { scenario, diagnostics } = readScenario(LOAN);
  if (scenario === undefined) throw new Error(JSON.stringify(diagnostics));
  return isLive ? prepareSeason(scenario, machineTalk, playLive) : prepareSeason(scenario);
}

/** Plays the whole season with one choice in it, and before it so many loans more. */
function play(choice: 'take' | 'leave', isLive = false, more = 0): SeasonState {
  const rules = rulesOf(isLive);
  let state = beginSeason(rules, 5);
  let left = more;
  while (state.phase !== 'over') {
    const ended = state.conversation?.position.ended !== false;
    const stepped = step(
      rules,
      state,
      state.conversation === undefined || ended
        ? { do: 'go-on' }
        : { do: 'choose', choice: `offer.opening.${left > 0 ? 'more' : choice}` },
    );
    if ('refused' in stepped) throw new Error(stepped.refused);
    if (state.conversation !== undefined) left -= 1;
    state = stepped.state;
  }
  return state;
}

describe('a bill that a choice brings', () => {
  const [loan, none] = [play('take'), play('leave')];

  test('is paid every week from the one of the choice on, for as many as were agreed', () => {
    expect(loan.reports.map(({ costs }) => costs.bills)).toEqual([0, 120, 120, 120, 0, 0, 0, 0]);
    expect(none.reports.every(({ costs }) => costs.bills === 0)).toBe(true);
  });

  test('comes off what the store keeps, and off nothing else', () => {
    loan.reports.forEach((report, at) => {
      const { gross, clawback, replacement, costs, net } = report;
      expect(net).toBe(gross - clawback - replacement - sumOfCosts(costs));
      expect(net).toBe((none.reports[at]?.net ?? 0) - costs.bills);
      expect(gross).toBe(none.reports[at]?.gross);
    });
    expect(none.totals.net - loan.totals.net).toBe(360);
  });

  test('is told among the causes of the week, in the author’s words', () => {
    const told = loan.reports.map(({ becauses }) =>
      becauses.some(({ words }) => words === 'Interest on the loan: −$120'),
    );
    expect(told.slice(0, 5)).toEqual([false, true, true, true, false]);
  });

  test('adds up with others for the same thing, paid and told as one sum', () => {
    const { reports } = play('take', false, 2);
    expect(reports.map(({ costs }) => costs.bills)).toEqual([0, 180, 180, 120, 0, 0, 0, 0]);
    const told = reports[1]?.becauses.filter(({ words }) => words.startsWith('Interest'));
    expect(told?.map(({ words }) => words)).toEqual(['Interest on the loan: −$180']);
  });

  test('is the same through XState', () => {
    expect(play('take', true).reports).toEqual(loan.reports);
  });
});
