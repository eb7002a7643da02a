import { readScenario } from '../scenario/read-scenario.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { ENGINE } from '../season/transcript.ts';
import { House } from './house.ts';
import type { Place } from './places.ts';
import { priceOf } from './play/order-prices.ts';
import { beginRun, resumeRun } from './run.ts';
import type { OpenWire } from './saves/other-tabs.ts';

/** A whole season in two steps and a few Fridays. */
export const TEXT = `
format: 1
id: short
title: A short one
language: en
store: { name: Signal & Co, weeks: 4 }
cast:
  dave: { name: Dave Okoro, role: rep }
  priya: { name: Priya Nair, role: rep }
calendar:
  - { week: 1, moment: huddle }
moments:
  huddle:
    title: The huddle
    with: [dave]
    start: opening
    scenes:
      opening:
        say: "Dave: Well?"
        choices:
          ask: { text: What do they watch?, acts: [{ ask-curious: dave }], goto: done }
          order: { text: Pitch it., acts: [order], goto: done }
      done: { end: true }
endings:
  - { id: over, title: Over, otherwise: true }
`;

export function scenarioOf(text: string): Scenario {
  const { scenario, diagnostics } = readScenario(text);
  if (scenario === undefined) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return scenario;
}

/** A storage as browsers have it, over one map; `refuses` makes every access fail. */
function storageOver(texts: Map<string, string>, refuses = false): Storage {
  const guard = <T>(value: T): T => {
    if (refuses) throw new DOMException('no room', 'QuotaExceededError');
    return value;
  };
  const methods = {
    getItem: (key: string) => guard(texts.get(key) ?? null),
    setItem: (key: string, text: string) => void guard(texts.set(key, text)),
    removeItem: (key: string) => void guard(texts.delete(key)),
  };
  return new Proxy(methods, {
    ownKeys: () => guard([...texts.keys()]),
    getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
  }) as unknown as Storage;
}

interface Given {
  readonly texts?: Map<string, string>;
  readonly refuses?: boolean;
  readonly search?: string;
  readonly scenario?: Scenario;
  readonly places?: ReturnType<typeof historyOf>;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  readonly isBroken?: () => boolean;
  readonly openWire?: OpenWire;
}

/** A wire between houses in memory: each hears what the others say, never itself. */
export function wireOf(): OpenWire {
  const ears: ((message: unknown) => void)[] = [];
  return (hear) => {
    ears.push(hear);
    return (message) => {
      for (const ear of ears) if (ear !== hear) ear(structuredClone(message));
    };
  };
}

/** A browser's history in memory: entries before and after the one it stands at. */
export function historyOf() {
  const entries: (Place | undefined)[] = [undefined];
  let at = 0;
  return {
    current: () => entries[at],
    push: (place: Place | undefined) => void entries.splice(++at, Infinity, place),
    replace: (place: Place | undefined) => void entries.splice(at, 1, place),
    go: (by: number) => {
      at += by;
    },
  };
}

/** A house over a storage and a history of the test's own, with one scenario. */
export function houseWith({
  texts = new Map(),
  refuses = false,
  search = '',
  scenario = scenarioOf(TEXT),
  places = historyOf(),
  now = () => 1_700_000_000_000,
  isBroken = () => false,
  openWire,
}: Given) {
  const { id, title, language, store } = scenario;
  const card = { id, title, language, store: store.name, minutes: 5, summary: '', teaches: [] };
  /** The texts that were handed out, in order. */
  const downloads: string[] = [];
  const house = new House({
    storage: () => storageOver(texts, refuses),
    scenarios: [
      {
        ...card,
        load: async () => {
          if (isBroken()) throw new TypeError('offline');
          return scenario;
        },
      },
    ],
    newSeed: () => 42,
    search,
    places,
    now,
    ...(openWire !== undefined && { openWire }),
    loadRoom: async () => ({
      beginRun,
      resumeRun,
      priceOf,
      engine: ENGINE,
      PlayView: () => null as never,
    }),
    download: (_name, text) => void downloads.push(text),
    onEvents: () => undefined,
  });
  return { house, texts, downloads };
}

/** What stands on the notice board. */
export const told = (house: House) => house.state.notices.map(({ words }) => words);
/** The slots in use, in order. */
export const seasonKeys = (texts: Map<string, string>) =>
  [...texts.keys()].filter((key) => key.startsWith('floorwalker.season.'));

/** A house in which two steps have been played and kept. */
export async function playedHouse(more: Given = {}) {
  const given = houseWith(more);
  await given.house.start('short', 7);
  given.house.send({ do: 'go-on' });
  given.house.send({ do: 'choose', choice: 'huddle.opening.ask' });
  return given;
}
