import { ACTS, type ActUse } from '../act.ts';
import { type Effect, TRAITS_OF } from '../scenario.ts';
import { shorten } from '../shape/say-where.ts';
import { nameHint } from '../source/nearest.ts';
import {
  type Entry,
  entriesOf,
  itemsOf,
  type SourceNode,
  type Word,
  wordOf,
} from '../source/source-node.ts';
import { unknownTrait } from './condition.ts';
import { type Reading, readPerson } from './names.ts';

/** Reads a map of changes (`dave.morale: -5, promise: +20`) in file order. */
export function readEffects(node: SourceNode | undefined, reading: Reading): Effect[] {
  return entriesOf(node).map((entry) => {
    const { key, value } = entry;
    const by = value.kind === 'scalar' && typeof value.value === 'number' ? value.value : 0;
    const most = mostOf(entry, reading);
    if (most !== undefined && Math.abs(by) > most) {
      const message = `"${key}" changes by ${by}; at most ${most} either way is possible`;
      reading.tell({ code: 'out-of-range', span: value.span, message });
    }
    return { place: key, by };
  });
}

/** The most that a place can change by, `undefined` (and told) when effects cannot change it. */
function mostOf({ key, keySpan: span }: Entry, { names, tell }: Reading): number | undefined {
  const variable = names.variables.get(key);
  if (variable !== undefined) return variable.high - variable.low;
  const [owner = '', trait] = key.split('.');
  const person = names.cast.get(owner);
  if (person !== undefined && trait !== undefined) {
    if (TRAITS_OF[person.role].some((one) => one === trait)) return 100;
    tell(unknownTrait(key, span, person.role));
    return undefined;
  }
  const hint = (): string | undefined => {
    const traits = [...names.cast.values()].flatMap(({ id, role }) =>
      TRAITS_OF[role].map((one) => `${id}.${one}`),
    );
    return nameHint(key, [...names.variables.keys(), ...traits]);
  };
  if (trait !== undefined) {
    const message = `"${shorten(key)}" is no trait of anybody: the cast has no "${shorten(owner)}"`;
    tell({ code: 'unknown-person', span, message, hint });
    return undefined;
  }
  const traits = person && TRAITS_OF[person.role].map((one) => `"${key}.${one}"`).join(' or ');
  const message = names.places.has(key)
    ? `"${key}" cannot be set: it follows from what people do`
    : `effects change traits (dave.morale) and variables; "${shorten(key)}" is neither`;
  // A number that a comma has cut in two is told by the shape, as a value that is missing.
  if (!/^\d+$/.test(key))
    tell({ code: 'unknown-place', span, message, hint: traits ? `write ${traits}` : hint });
  return undefined;
}

/** Reads a list of acts, each alone (`order`) or with whom it is done to (`{ ask-curious: dave }`). */
export function readActs(node: SourceNode | undefined, reading: Reading): ActUse[] {
  return itemsOf(node).flatMap((item) => {
    const alone = wordOf(item);
    if (alone !== undefined) return actUse(alone.text, undefined, reading);
    return entriesOf(item).flatMap(({ key, value }) => actUse(key, wordOf(value), reading));
  });
}

function actUse(name: string, to: Word | undefined, reading: Reading): ActUse[] {
  const act = ACTS.find((one) => one === name);
  if (to !== undefined && to.text !== 'team') readPerson(to, `act "${name}"`, reading);
  if (act === undefined) return [];
  return [to === undefined ? { act } : { act, to: to.text }];
}
