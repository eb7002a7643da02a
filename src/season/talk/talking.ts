import type { AttributedChange } from '../../dialogue/act-changes.ts';
import { type CompiledChoice, choiceOf, momentOf, sceneOf } from '../../dialogue/compiled.ts';
import type { Position } from '../../dialogue/conversation.ts';
import { applyEffects } from '../../dialogue/program.ts';
import { ACT_CATALOGUE, COACHING_ACTS } from '../../model/acts.ts';
import { value } from '../../model/coefficients.ts';
import { draw, streamKey } from '../../model/dice.ts';
import { clamp } from '../../model/exact-math.ts';
import type { Because } from '../event.ts';
import type { Intent, Prediction, Refusal } from '../intent.ts';
import { readPlace } from '../numbers.ts';
import type { SeasonRules } from '../rules.ts';
import type { Conversation, Draft } from '../state.ts';

type Choose = Extract<Intent, { do: 'choose' }>;

/** Begins a conversation and says whatever comes before the first choice. */
export function beginMoment(rules: SeasonRules, draft: Draft, moment: string): void {
  draft.phase = 'moment';
  draft.events.push({ type: 'momentBegan', moment });
  const before = [...draft.numbers];
  const position = rules.talk.begin(moment, before);
  draft.conversation = { moment, position };
  tellTrail(draft, moment, position);
  const because: Because = { kind: 'week', words: 'the conversation began', week: draft.week };
  settle(rules, draft, { expected: before, position, because });
}

/**
 * Takes a choice: its acts and effects are felt and told one by one, each with its cause, then
 * chance falls on this place's own dice, then whatever follows is said. Refuses, without touching
 * the draft, a choice that is not on offer and hands that do not fit the choices.
 */
export function takeChoice(rules: SeasonRules, draft: Draft, intent: Choose): Refusal | undefined {
  const talk = draft.conversation;
  if (talk === undefined) return 'not-now';
  const choice = offeredChoice(rules, talk, intent.choice);
  if (choice === undefined) return 'not-offered';
  const offered = offeredKeys(rules, talk);
  if (!handsFit(intent.hands, offered)) return 'out-of-range';
  const position = rules.talk.choose(talk.moment, talk.position, choice.id);
  if (position === undefined) return 'not-offered';
  const hands = intent.hands === undefined ? {} : { hands: intent.hands };
  draft.events.push({ type: 'chose', choice: choice.key, acts: choice.acts, ...hands });
  recordHands(draft, intent, offered);
  draft.coaching = coachedBy(draft.coaching, choice);
  const before = [...draft.numbers];
  const expected = [...before];
  for (const change of choice.effects.changes) feel(rules, draft, { change, choice, expected });
  applyEffects(choice.effects.program, expected);
  const settled = letChanceFall(rules, draft, { talk, position, choice });
  tellTrail(draft, talk.moment, settled);
  const because = becauseOfChoice(rules, draft.week, choice, settled === position);
  settle(rules, draft, { expected, position: settled, because, before });
  draft.conversation = { moment: talk.moment, position: settled, lastChoice: choice.key };
  tellPrediction(rules, draft, { choice, before, guess: intent.prediction });
  return undefined;
}

/** Lists the full ids of the choices on offer, in file order. */
export function offeredKeys(rules: SeasonRules, talk: Conversation): string[] {
  const { moment, position } = talk;
  return rules.talk.offered(moment, position).map((id) => `${moment}.${position.scene}.${id}`);
}

function offeredChoice(
  rules: SeasonRules,
  talk: Conversation,
  key: string,
): CompiledChoice | undefined {
  if (!offeredKeys(rules, talk).includes(key)) return undefined;
  const scene = sceneOf(momentOf(rules.story, talk.moment), talk.position.scene);
  return choiceOf(scene, key.slice(key.lastIndexOf('.') + 1));
}

function handsFit(hands: Choose['hands'], offered: readonly string[]): boolean {
  return Object.entries(hands ?? {}).every(
    ([id, count]) => offered.includes(id) && Number.isInteger(count) && count >= 0 && count <= 999,
  );
}

function recordHands(draft: Draft, intent: Choose, offered: readonly string[]): void {
  const { hands } = intent;
  if (hands === undefined) return;
  const counts = offered.map((id) => ({ id, hands: hands[id] ?? 0 }));
  draft.hands = [...draft.hands, { choice: intent.choice, week: draft.week, counts }];
}

function coachedBy(coaching: number, choice: CompiledChoice): number {
  const times = choice.acts.filter((act) => COACHING_ACTS.has(act)).length;
  return clamp(coaching + times * value('coachingPerAct'), 0, 1);
}

interface Felt {
  readonly change: AttributedChange;
  readonly choice: CompiledChoice;
  readonly expected: readonly number[];
}

/** Tells one change of a choice, from what the number is by then to what it becomes. */
function feel(rules: SeasonRules, draft: Draft, { change, choice }: Felt): void {
  const index = rules.places.indexOf.get(change.place);
  const place = index === undefined ? undefined : rules.places.list[index];
  if (index === undefined || place === undefined) return;
  const from = draft.numbers[index] ?? 0;
  const to = clamp(from + change.by, place.low, place.high);
  if (to === from || isUnfelt(rules, draft, change.place)) return;
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
            words: ACT_CATALOGUE[change.source.act].because,
            week: draft.week,
            choice: choice.key,
            act: change.source.act,
          },
  });
}

/** A rep who has left feels nothing any more. */
function isUnfelt(rules: SeasonRules, draft: Draft, place: string): boolean {
  const person = place.slice(0, place.indexOf('.'));
  return (
    draft.reps.some((rep) => rep.id === person && rep.state === 'gone') && isTrait(rules, place)
  );
}

function isTrait(rules: SeasonRules, place: string): boolean {
  const [person, trait] = place.split('.');
  return trait !== undefined && rules.scenario.cast.some(({ id }) => id === person);
}

function becauseOfChoice(
  rules: SeasonRules,
  week: number,
  choice: CompiledChoice,
  isCertain: boolean,
): Because {
  const words = rules.choices.get(choice.key)?.because ?? `you said: ${choice.text}`;
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

interface Settling {
  /** What the numbers would be if only the choice's own acts and effects had happened. */
  readonly expected: readonly number[];
  readonly position: Position;
  /** The cause of whatever else changed them: chance, or a scene that followed by itself. */
  readonly because: Because;
  /** The numbers before the choice; left out when a conversation begins. */
  readonly before?: readonly number[];
}

/** Takes over the conversation's numbers, telling what scenes and chance changed besides. */
function settle(
  rules: SeasonRules,
  draft: Draft,
  { expected, position, because, before }: Settling,
): void {
  const old = before ?? expected;
  position.numbers.forEach((to, index) => {
    const place = rules.places.list[index];
    if (place === undefined || isUnfelt(rules, draft, place.name)) return;
    const from = draft.numbers[index] ?? 0;
    draft.numbers[index] = to;
    if (to === expected[index] || /^(acts|chose|drew)\./.test(place.name) || to === from) return;
    draft.events.push({ type: 'changed', place: place.name, from, to, because });
  });
  takeOver(rules, draft, old);
}

/** Carries the changes of whole points over to the fractions that the model moves. */
function takeOver(rules: SeasonRules, draft: Draft, before: readonly number[]): void {
  const moved = (name: string): number =>
    readPlace(rules, draft.numbers, name) - readPlace(rules, before, name);
  draft.reps = draft.reps.map((rep) => ({
    ...rep,
    morale: clamp(rep.morale + moved(`${rep.id}.morale`), 0, 100),
    trust: clamp(rep.trust + moved(`${rep.id}.trust`), 0, 100),
    ownership: clamp(rep.ownership + moved(`${rep.id}.ownership`), 0, 100),
  }));
  draft.dials = {
    support: clamp(draft.dials.support + moved('support'), -100, 100),
    structure: clamp(draft.dials.structure + moved('structure'), -100, 100),
    pressure: clamp(draft.dials.pressure + moved('pressure'), -100, 100),
  };
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
  draft.events.push({ type: 'predicted', person, guess, was });
}
