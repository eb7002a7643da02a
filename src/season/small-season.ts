import { machineTalk } from '../dialogue/machine.ts';
import { readScenario } from '../scenario/read-scenario.ts';
import { ORDER_NAMES, ORDER_VALUES } from '../scenario/standing-orders.ts';
import { beginSeason } from './begin.ts';
import { type Intent, PREDICTIONS, type SetOrder } from './intent.ts';
import { playLive } from './people/live-people.ts';
import { prepareSeason, type SeasonRules } from './rules.ts';
import { step } from './season.ts';
import type { SeasonState } from './state.ts';
import { offeredKeys } from './talk/talking.ts';

/** A season of fourteen weeks for the tests of this folder: three reps, two customers, every order. */
export const SMALL_SEASON = `
format: 1
id: small
title: A small season
about: { minutes: 5, teaches: [Ask] }
store: { name: Signal & Co, weeks: 14 }
cast:
  dave: { name: Dave Okoro, role: rep, style: service-first }
  priya: { name: Priya Nair, role: rep, style: newcomer }
  marcus: { name: Marcus Bell, role: rep, style: closer, morale: 45 }
  vera: { name: Vera Lindqvist, role: district-manager, trust: 60 }
  ruth: { name: Ruth Adler, role: customer }
  omar: { name: Omar Haddad, role: customer, comfort: 70 }
variables:
  omar-signed: { start: 0, high: 1 }
  marcus-leaves: { start: 0, high: 1 }
calendar:
  - { week: 1, moment: huddle }
  - { week: 2, moment: counter }
  - { week: 3, order: { tv-rule: everyone-once, goal: +20 } }
  - { from: 5, to: 14, moment: huddle, once: false, when: { priya: here } }
moments:
  huddle:
    title: The huddle
    with: [dave, priya]
    scenes:
      opening:
        say: "Dave: They only stream."
        choices:
          ask: { text: Ask., acts: [{ ask-curious: dave }], predict: dave, goto: done }
          praise: { text: Praise., acts: [{ recognise-in-public: dave }], goto: done }
          coach: { text: Coach., acts: [{ coach-after-sale: priya }], goto: done }
          goal: { text: Set a goal., acts: [{ set-clear-goal: team }], goto: done }
          threaten: { text: Threaten., acts: [{ threaten: team }], goto: done }
          dismiss: { text: Dismiss Marcus., acts: [{ dismiss: marcus }], effects: { marcus-leaves: +1 }, goto: done }
          toil:
            text: Do it all.
            acts: [{ help-on-floor: team }, do-it-yourself, { teach: priya }, { rehearse: priya }, celebrate]
            goto: done
      done: { say: "Dave: Fine.", end: true }
  counter:
    title: At the counter
    with: [marcus, ruth, omar]
    scenes:
      opening:
        say: "Ruth: Just a phone."
        choices:
          listen: { text: Listen., acts: [{ listen: ruth }], effects: { ruth.comfort: +30 }, goto: done }
          push: { text: Push., acts: [{ push-again: ruth }], effects: { ruth.comfort: -40 }, goto: done }
          hide: { text: Hide it., acts: [{ hide-the-add-on: ruth }], goto: done }
          sign: { text: Sign him., effects: { omar-signed: +1 }, goto: done }
      done: { end: true }
endings:
  - { id: dismissed, title: Out, when: { manager: dismissed } }
  - { id: kept, title: Kept, otherwise: true }
`;

function smallRules(isLive: boolean): SeasonRules {
  const { scenario, diagnostics } = readScenario(SMALL_SEASON);
  if (scenario === undefined) throw new Error(JSON.stringify(diagnostics));
  return isLive ? prepareSeason(scenario, machineTalk, playLive) : prepareSeason(scenario);
}

/** The small season made ready, by the fast paths and through XState. */
export const SMALL = smallRules(false);
export const SMALL_LIVE = smallRules(true);

/** Carries out intents that must be possible. @throws when one is refused. */
export function carried(rules: SeasonRules, state: SeasonState, ...intents: Intent[]): SeasonState {
  let at = state;
  for (const intent of intents) {
    const stepped = step(rules, at, intent);
    if ('refused' in stepped) throw new Error(`${JSON.stringify(intent)}: ${stepped.refused}`);
    at = stepped.state;
  }
  return at;
}

/** Says why an intent is refused; undefined when it is carried out. */
export function refusalOf(state: SeasonState, intent: Intent): string | undefined {
  const stepped = step(SMALL, state, intent);
  return 'refused' in stepped ? stepped.refused : undefined;
}

/** Plays on to the end, or to the plan of a week, taking what is wanted most, else the first choice. */
export function playOn(
  rules: SeasonRules,
  from: SeasonState,
  { wanted = [], toPlanOf = 99 }: { wanted?: readonly string[]; toPlanOf?: number } = {},
): SeasonState {
  let state = from;
  while (state.phase !== 'over' && !(state.phase === 'plan' && state.week >= toPlanOf)) {
    const offered = state.conversation === undefined ? [] : offeredKeys(rules, state.conversation);
    const [key = offered[0]] = wanted.flatMap(
      (end) => offered.find((id) => id.endsWith(end)) ?? [],
    );
    state = carried(
      rules,
      state,
      key === undefined ? { do: 'go-on' } : { do: 'choose', choice: key },
    );
  }
  return state;
}

/** Begins a season of the small scenario. */
export const begun = (seed = 1, rules = SMALL): SeasonState => beginSeason(rules, seed);

/**
 * Plays a season by whole numbers, one a turn, in turn and round again: in a plan they may give an
 * order or a guess, in a conversation they choose. What is refused is left. Gives every turn's state.
 */
export function playBy(rules: SeasonRules, seed: number, picks: readonly number[]): SeasonState[] {
  const states = [beginSeason(rules, seed)];
  for (let turn = 0; turn < 400; turn += 1) {
    const state = states.at(-1);
    if (state === undefined || state.phase === 'over') break;
    const pick = picks[turn % picks.length] ?? 0;
    const stepped = step(rules, state, intentBy(rules, state, pick));
    states.push('refused' in stepped ? carried(rules, state, { do: 'go-on' }) : stepped.state);
  }
  return states;
}

function intentBy(rules: SeasonRules, state: SeasonState, pick: number): Intent {
  const offered = state.conversation === undefined ? [] : offeredKeys(rules, state.conversation);
  const choice = offered[pick % Math.max(1, offered.length)];
  if (choice !== undefined) return { do: 'choose', choice };
  if (state.phase !== 'plan' || pick % 3 === 0) return { do: 'go-on' };
  return planBy(state, Math.floor(pick / 3));
}

/** Any plan intent, within or out of range. */
export function planBy(state: SeasonState, pick: number): Intent {
  const more = Math.floor(pick / 5);
  const guess = PREDICTIONS[more % PREDICTIONS.length] ?? 'same';
  if (pick % 5 === 0) return { do: 'set-coaching', hours: more % 15 };
  if (pick % 5 === 1) return { do: 'set-goal', goal: more % 12 };
  if (pick % 5 === 2) return { do: 'predict', person: state.asked ?? '', guess };
  const order = ORDER_NAMES[more % ORDER_NAMES.length] ?? 'rota';
  const can = ORDER_VALUES[order];
  const last = Math.floor(more / ORDER_NAMES.length);
  const to = 'words' in can ? can.words[last % can.words.length] : last % (can.most + 2);
  return { do: 'set-order', order, to } as SetOrder;
}
