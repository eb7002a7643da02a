import type { AttributedChange } from '../../dialogue/act-changes.ts';
import { type CompiledChoice, momentOf, sceneOf } from '../../dialogue/compiled.ts';
import type { Position } from '../../dialogue/conversation.ts';
import { applyEffects } from '../../dialogue/program.ts';
import { COACHING_ACTS, sayBecause } from '../../model/acts.ts';
import { value } from '../../model/coefficients.ts';
import { draw, streamKey } from '../../model/dice.ts';
import { clamp } from '../../model/exact-math.ts';
import { copyOf } from '../../model/rep.ts';
import type { Because } from '../event.ts';
import type { Intent, Prediction, Refusal } from '../intent.ts';
import { readPlace } from '../numbers.ts';
import { learnFromChoice } from '../people/know/learn.ts';
import type { SeasonRules } from '../rules.ts';
import { type Conversation, type Draft, isHeard } from '../state.ts';
import { letActsLand } from './landing.ts';

const COACHING_PER_ACT = value('coachingPerAct');

type Choose = Extract<Intent, { do: 'choose' }>;

/** Begins a conversation and says whatever comes before the first choice. */
export function beginMoment(rules: SeasonRules, draft: Draft, moment: string): void {
  draft.phase = 'moment';
  draft.slippedTo = [];
  draft.events.push({ type: 'momentBegan', moment });
  const before = draft.numbers.slice();
  const position = rules.talk.begin(moment, before);
  draft.conversation = { moment, position };
  tellTrail(draft, moment, position);
  const title = rules.moments.get(moment)?.title ?? moment;
  const because: Because = { kind: 'week', words: `“${title}”`, week: draft.week };
  if (isHeard(draft)) tellBesides(rules, draft, { expected: before, position, because });
  settle(rules, draft, position, before);
}

/**
 * Takes a choice: its acts and effects are felt and told one by one, each with its cause, then
 * chance falls on this place's own dice, then whatever follows is said. Refuses, without touching
 * the draft, a choice that is not on offer and hands that do not fit the choices.
 */
export function takeChoice(rules: SeasonRules, draft: Draft, intent: Choose): Refusal | undefined {
  const talk = draft.conversation;
  if (talk === undefined) return 'not-now';
  const choices = offeredChoices(rules, talk);
  const choice = choices.find(({ key }) => key === intent.choice);
  if (choice === undefined) return 'not-offered';
  const offered = choices.map(({ key }) => key);
  if (!handsFit(intent.hands, offered)) return 'out-of-range';
  const position = rules.talk.choose(talk.moment, talk.position, choice.id);
  if (position === undefined) return 'not-offered';
  const hands = intent.hands === undefined ? {} : { hands: intent.hands };
  draft.events.push({ type: 'chose', choice: choice.key, acts: choice.acts, ...hands });
  recordHands(draft, intent, offered);
  noteActs(rules, draft, choice);
  const before = draft.numbers.slice();
  const expected = isHeard(draft) ? tellEffects(rules, draft, choice) : before;
  const settled = letChanceFall(rules, draft, { talk, position, choice });
  tellTrail(draft, talk.moment, settled);
  if (isHeard(draft)) {
    const because = becauseOfChoice(rules, draft.week, choice, settled === position);
    tellBesides(rules, draft, { expected, position: settled, because });
  }
  settle(rules, draft, settled, before);
  draft.conversation = { moment: talk.moment, position: settled, lastChoice: choice.key };
  const place = { moment: talk.moment, choice: choice.key };
  letActsLand(rules, draft, place);
  learnFromChoice(rules, draft, place);
  tellPrediction(rules, draft, { choice, before, guess: intent.prediction });
  return undefined;
}

/** Lists the customers whose contract a choice hid from them: the one it names, or all present. */
function slippedTo(rules: SeasonRules, draft: Draft, key: string): string[] {
  const uses = rules.choices.get(key)?.acts.filter(({ act }) => act === 'hide-the-add-on') ?? [];
  const present = rules.customersOf.get(draft.conversation?.moment ?? '') ?? [];
  const slipped = present.filter((id) => uses.some(({ to }) => to === undefined || to === id));
  return [...draft.slippedTo, ...slipped];
}

/** Lists the full ids of the choices on offer, in file order. */
export function offeredKeys(rules: SeasonRules, talk: Conversation): string[] {
  return offeredChoices(rules, talk).map(({ key }) => key);
}

/** Lists the choices on offer, in file order. */
function offeredChoices(rules: SeasonRules, { moment, position }: Conversation): CompiledChoice[] {
  const { next } = sceneOf(momentOf(rules.story, moment), position.scene);
  if (next.kind !== 'choices') return [];
  const offered = rules.talk.offered(moment, position);
  return next.choices.filter(({ id }) => offered.includes(id));
}

function handsFit(hands: Choose['hands'], offered: readonly string[]): boolean {
  if (hands === undefined) return true;
  return Object.entries(hands).every(
    ([id, count]) => offered.includes(id) && Number.isInteger(count) && count >= 0 && count <= 999,
  );
}

function recordHands(draft: Draft, intent: Choose, offered: readonly string[]): void {
  const { hands } = intent;
  if (hands === undefined) return;
  const counts = offered.map((id) => ({ id, hands: hands[id] ?? 0 }));
  draft.hands = [...draft.hands, { choice: intent.choice, week: draft.week, counts }];
}

/** Notes what acts mean beside what they change: coaching, a goal that is told, an add-on slipped in. */
function noteActs(rules: SeasonRules, draft: Draft, { acts, key }: CompiledChoice): void {
  const times = acts.filter((act) => COACHING_ACTS.has(act)).length;
  draft.coaching = clamp(draft.coaching + times * COACHING_PER_ACT, 0, 1);
  if (acts.includes('set-clear-goal')) draft.isGoalTold = true;
  if (acts.includes('hide-the-add-on')) draft.slippedTo = slippedTo(rules, draft, key);
}

/**
 * Tells what a choice's own acts and effects change, one by one. Gives the numbers that they lead
 * to, so that what happened besides can be told from it.
 */
function tellEffects(rules: SeasonRules, draft: Draft, choice: CompiledChoice): readonly number[] {
  const expected = draft.numbers.slice();
  for (const change of choice.effects.changes) feel(rules, draft, { change, choice });
  applyEffects(choice.effects.program, expected);
  return expected;
}

interface Felt {
  readonly change: AttributedChange;
  readonly choice: CompiledChoice;
}

/** Tells one change of a choice, from what the number is by then to what it becomes. */
function feel(rules: SeasonRules, draft: Draft, { change, choice }: Felt): void {
  const index = rules.places.indexOf.get(change.place);
  const place = index === undefined ? undefined : rules.places.list[index];
  if (index === undefined || place === undefined) return;
  const from = draft.numbers[index] ?? 0;
  const to = clamp(from + change.by, place.low, place.high);
  if (to === from || isUnfelt(rules, draft, index)) return;
  draft.numbers[index] = to;
  if (change.source === 'count' || change.place.startsWith('acts.')) return;
  draft.events.push({
    type: 'changed',
    place: change.place,
    from,
    to,
    because:
      change.source === 'effect'
        ? becauseOfChoice(rules, draft.week, choice, true)
        : {
            kind: 'act',
            words: sayBecause(change.source.act, change.source.fit),
            week: draft.week,
            choice: choice.key,
            act: change.source.act,
          },
  });
}

/** A rep who has left feels nothing any more. */
function isUnfelt(rules: SeasonRules, draft: Draft, index: number): boolean {
  const person = rules.personAt[index];
  return (
    person !== undefined && draft.reps.some(({ id, state }) => id === person && state === 'gone')
  );
}

function becauseOfChoice(
  rules: SeasonRules,
  week: number,
  choice: CompiledChoice,
  isCertain: boolean,
): Because {
  const moment = rules.moments.get(choice.key.slice(0, choice.key.indexOf('.')))?.title ?? '';
  const words = rules.choices.get(choice.key)?.because ?? `your answer in “${moment}”`;
  return { kind: isCertain ? 'choice' : 'chance', words, week, choice: choice.key };
}

interface Falling {
  readonly talk: Conversation;
  readonly position: Position;
  readonly choice: CompiledChoice;
}

/** Nature decides on the dice of this very choice, counted by how often it drew before. */
function letChanceFall(
  rules: SeasonRules,
  draft: Draft,
  { talk, position, choice }: Falling,
): Position {
  if (position.awaits === undefined || choice.outcomes === undefined) return position;
  const drew = readPlace(rules, position.numbers, `drew.${choice.key}`);
  const total = choice.outcomes.reduce((sum, { odds }) => sum + odds, 0);
  let left = draw(draft.seed, streamKey(`chance:${choice.key}`), drew) % total;
  const outcome = choice.outcomes.findIndex(({ odds }) => {
    left -= odds;
    return left < 0;
  });
  draft.events.push({ type: 'fell', choice: choice.key, outcome });
  const fallen = rules.talk.fall(talk.moment, position, outcome);
  if (fallen === undefined) throw new Error(`chance "${choice.key}" has no outcome ${outcome}`);
  return fallen;
}

function tellTrail(draft: Draft, moment: string, position: Position): void {
  for (const scene of position.trail) draft.events.push({ type: 'said', moment, scene });
}

interface Besides {
  /** What the numbers would be if only the choice's own acts and effects had happened. */
  readonly expected: readonly number[];
  readonly position: Position;
  /** The cause of whatever else changed them: chance, or a scene that followed by itself. */
  readonly because: Because;
}

/** Tells what scenes and chance change besides. */
function tellBesides(
  rules: SeasonRules,
  draft: Draft,
  { expected, position, because }: Besides,
): void {
  draft.numbers.forEach((from, index) => {
    const to = position.numbers[index] ?? 0;
    if (to === from || to === expected[index] || isUnfelt(rules, draft, index)) return;
    const place = rules.places.list[index]?.name ?? '';
    if (/^(acts|chose|drew)\./.test(place)) return;
    draft.events.push({ type: 'changed', place, from, to, because });
  });
}

/** Takes over the conversation's numbers; `before` are those that it began its step with. */
function settle(
  rules: SeasonRules,
  draft: Draft,
  position: Position,
  before: readonly number[],
): void {
  const { numbers } = draft;
  for (let index = 0; index < numbers.length; index += 1) {
    const to = position.numbers[index] ?? 0;
    if (to !== numbers[index] && !isUnfelt(rules, draft, index)) numbers[index] = to;
  }
  takeOver(rules, draft, before);
}

/** Carries the changes of whole points over to the fractions that the model moves. */
function takeOver(rules: SeasonRules, draft: Draft, before: readonly number[]): void {
  const { numbers, dials } = draft;
  const at = rules.dialPlaces;
  draft.reps = draft.reps.map((rep) => {
    const places = rules.repPlaces.get(rep.id);
    if (places === undefined) return rep;
    const morale = moved(numbers, before, places.morale);
    const trust = moved(numbers, before, places.trust);
    const ownership = moved(numbers, before, places.ownership);
    if (morale === 0 && trust === 0 && ownership === 0) return rep;
    const felt = copyOf(rep);
    felt.morale = clamp(rep.morale + morale, 0, 100);
    felt.trust = clamp(rep.trust + trust, 0, 100);
    felt.ownership = clamp(rep.ownership + ownership, 0, 100);
    return felt;
  });
  draft.dials = {
    support: clamp(dials.support + moved(numbers, before, at.support), -100, 100),
    structure: clamp(dials.structure + moved(numbers, before, at.structure), -100, 100),
    pressure: clamp(dials.pressure + moved(numbers, before, at.pressure), -100, 100),
  };
}

function moved(now: readonly number[], before: readonly number[], index: number): number {
  return (now[index] ?? 0) - (before[index] ?? 0);
}

interface Predicting {
  readonly choice: CompiledChoice;
  readonly before: readonly number[];
  readonly guess: Prediction | undefined;
}

/** Points by which a person's feelings must move, all traits together, to count as a change. */
const NOTICEABLE = 2;

function tellPrediction(
  rules: SeasonRules,
  draft: Draft,
  { choice, before, guess }: Predicting,
): void {
  const person = rules.choices.get(choice.key)?.predict;
  if (person === undefined || guess === undefined) return;
  const change = ['morale', 'trust', 'comfort']
    .map((trait) => `${person}.${trait}`)
    .map((name) => readPlace(rules, draft.numbers, name) - readPlace(rules, before, name))
    .reduce((sum, by) => sum + by, 0);
  const was: Prediction =
    change >= NOTICEABLE ? 'better' : change <= -NOTICEABLE ? 'worse' : 'same';
  draft.events.push({ type: 'predicted', about: 'choice', person, guess, was });
}
