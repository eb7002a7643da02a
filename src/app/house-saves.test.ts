import { describe, expect, test, vi } from 'vitest';
import { WORDS } from '../screen/words.ts';
import type { Intent } from '../season/intent.ts';
import {
  historyOf,
  houseWith,
  playedHouse,
  scenarioOf,
  seasonKeys,
  TEXT,
  told,
  wireOf,
} from './house-with.ts';
import { readSave, writeSave } from './saves/save.ts';

const OPEN: Intent = { do: 'go-on' };
const ASK: Intent = { do: 'choose', choice: 'huddle.opening.ask' };
const ORDER: Intent = { do: 'choose', choice: 'huddle.opening.order' };

/** Two tabs that have the same season open, after its first step. */
async function twoTabs() {
  const here = houseWith({});
  await here.house.start('short', 7);
  here.house.send(OPEN);
  const there = houseWith({ texts: here.texts });
  const slot = seasonKeys(here.texts)[0] ?? '';
  await there.house.continueSeason(slot);
  return { here: here.house, there: there.house, texts: here.texts, slot };
}

const stepsIn = (texts: Map<string, string>) =>
  seasonKeys(texts).map((key) => {
    const season = readSave(texts.get(key) ?? '');
    return 'problem' in season ? season.problem : season.intents;
  });

describe('a season open in two tabs', () => {
  test('becomes two seasons where the tabs part, which is told once', async () => {
    const { here, there, texts } = await twoTabs();
    there.send(ASK);
    there.send(OPEN);
    here.send(ORDER);
    expect(stepsIn(texts)).toEqual([
      [OPEN, ASK, OPEN],
      [OPEN, ORDER],
    ]);
    expect(told(here)).toEqual([WORDS.notice.forked]);
    here.send(OPEN);
    there.send(OPEN);
    expect(stepsIn(texts)).toEqual([
      [OPEN, ASK, OPEN, OPEN],
      [OPEN, ORDER, OPEN],
    ]);
    expect(told(here)).toEqual([WORDS.notice.forked]);
    expect(told(there)).toEqual([]);
  });

  test('stays one as long as the tabs take the same steps', async () => {
    const { here, there, texts } = await twoTabs();
    there.send(ASK);
    here.send(ASK);
    expect(stepsIn(texts)).toEqual([[OPEN, ASK]]);
    expect(told(here)).toEqual([]);
  });

  test('is told of in the other tab, which can load it', async () => {
    const { here, there, slot } = await twoTabs();
    there.send(ASK);
    here.hearOtherTab(slot);
    here.hearOtherTab(slot);
    expect(told(here)).toEqual([WORDS.notice.elsewhere(1)]);
    here.state.notices[0]?.action?.run();
    await vi.waitFor(() => expect(here.transcript()).toEqual(there.transcript()));
    expect(told(here)).toEqual([]);
  });

  test('is told of in both as soon as it is open twice, and in no other tab', async () => {
    const openWire = wireOf();
    const here = houseWith({ openWire });
    const other = houseWith({ openWire, texts: here.texts });
    const title = houseWith({ openWire, texts: here.texts });
    await other.house.start('short', 8);
    other.house.send(OPEN);
    await here.house.start('short', 7);
    here.house.send(OPEN);
    const there = houseWith({ openWire, texts: here.texts });
    await there.house.continueSeason(here.house.state.play?.slot ?? '');
    expect(told(here.house)).toEqual([WORDS.notice.openTwice]);
    expect(told(there.house)).toEqual([WORDS.notice.openTwice]);
    expect(told(other.house)).toEqual([]);
    expect(told(title.house)).toEqual([]);
    there.house.send(ASK);
    expect(told(there.house)).toEqual([]);
  });

  test('leaves alone what a stranger says on the wire', async () => {
    const openWire = wireOf();
    const { house } = houseWith({ openWire });
    const say = openWire(() => undefined);
    for (const message of [undefined, null, 'slot', {}, { slot: 7 }]) say(message);
    await house.start('short', 7);
    house.send(OPEN);
    for (const message of [undefined, null, {}, { slot: 'floorwalker.season.9' }]) say(message);
    expect(told(house)).toEqual([]);
  });

  test('does not mix with another season begun at the same time', async () => {
    const here = houseWith({});
    const there = houseWith({ texts: here.texts });
    await here.house.start('short', 7);
    await there.house.start('short', 8);
    here.house.send(OPEN);
    there.house.send(OPEN);
    expect(seasonKeys(here.texts)).toHaveLength(2);
    expect(told(there.house)).toEqual([]);
  });
});

describe('what was set in a plan and taken back', () => {
  const GOAL: Intent = { do: 'set-goal', goal: 1 };
  const RULE: Intent = { do: 'set-rule', rule: 'none' };

  test('is as if it had never been set, on screen and where the season is kept', async () => {
    const { house, texts } = houseWith({});
    await house.start('short', 7);
    const before = house.state.play?.snapshot;
    house.send(GOAL);
    house.send(RULE);
    house.takeBack(1);
    expect(stepsIn(texts)).toEqual([[GOAL]]);
    expect(house.state.play?.snapshot.plan).toMatchObject({
      handedGoal: 1,
      rule: before?.plan.rule,
    });
    house.takeBack(9);
    expect(house.state.play?.snapshot).toEqual(before);
    expect(stepsIn(texts)).toEqual([[]]);
    expect(told(house)).toEqual([]);
  });

  test('is not what led on: neither the week before nor a choice', async () => {
    const { house, texts } = houseWith({});
    await house.start('short', 7);
    house.takeBack(1);
    house.send(OPEN);
    house.takeBack(1);
    house.send(ASK);
    house.takeBack(2);
    expect(stepsIn(texts)).toEqual([[OPEN, ASK]]);
  });

  test('leaves alone what another tab has made of the season meanwhile', async () => {
    const here = houseWith({});
    await here.house.start('short', 7);
    here.house.send(GOAL);
    const there = houseWith({ texts: here.texts });
    await there.house.continueSeason(seasonKeys(here.texts)[0] ?? '');
    there.house.send(OPEN);
    here.house.takeBack(1);
    expect(stepsIn(here.texts)).toEqual([[GOAL, OPEN], []]);
    expect(told(here.house)).toEqual([WORDS.notice.forked]);
  });
});

describe('the browser’s Back, Forward and reload', () => {
  test('lead to the title and into the season again', async () => {
    const places = historyOf();
    const { house } = await playedHouse({ places });
    const before = house.transcript();
    places.go(-1);
    await house.follow();
    expect(house.state.play).toBeUndefined();
    expect(house.state.saved).toHaveLength(1);
    places.go(1);
    await house.follow();
    expect(house.transcript()).toEqual(before);
  });

  test('go on with the season on screen after a reload, whatever the address asks for', async () => {
    const places = historyOf();
    const search = '?scenario=short&seed=7';
    const { house, texts } = await playedHouse({ places });
    const again = houseWith({ texts, places, search }).house;
    await vi.waitFor(() => expect(again.transcript()).toEqual(house.transcript()));
  });

  test('begin a season again of which no step was taken', async () => {
    const places = historyOf();
    const { house } = houseWith({ places });
    await house.start('short', 9);
    places.go(-1);
    await house.follow();
    places.go(1);
    await house.follow();
    expect(house.transcript()).toMatchObject({ seed: 9, intents: [] });
  });

  test('tell on the title when the season is not kept any more', async () => {
    const places = historyOf();
    const { house, texts } = await playedHouse({ places });
    places.go(-1);
    await house.follow();
    house.deleteSeason(seasonKeys(texts)[0] ?? '');
    places.go(1);
    await house.follow();
    expect(house.state.play).toBeUndefined();
    expect(told(house)).toContain(WORDS.notice.goneSeason);
  });
});

describe('what the title tells', () => {
  test('lets an attempt’s message go with the next attempt', async () => {
    let isBroken = true;
    const { house } = houseWith({ isBroken: () => isBroken });
    await house.start('short', 7);
    expect(told(house)).toEqual([WORDS.notice.scenarioFailed('A short one')]);
    isBroken = false;
    await house.start('short', 7);
    expect(told(house)).toEqual([]);
  });

  test('lets an older file’s mistakes go when a newer one cannot be read, and the other way', async () => {
    const { house } = houseWith({});
    const broken = new File([TEXT.replace('start: opening', 'start: openin')], 'broken.yaml');
    const large = new File(['#'.repeat(4_000_001)], 'large.yaml');
    await house.openFile(broken);
    await house.openFile(large);
    expect(house.state.trouble).toBeUndefined();
    expect(told(house)).toEqual([WORDS.file.tooLarge('large.yaml')]);
    await house.openFile(broken);
    expect(house.state.trouble?.file).toBe('broken.yaml');
    expect(told(house)).toEqual([]);
  });

  test('marks a season that is over with its ending, seed and time', async () => {
    const { house } = await playedHouse({ now: () => 1_600_000_000_000 });
    for (let steps = 0; house.state.play?.snapshot.phase !== 'over' && steps < 50; steps += 1)
      house.send(OPEN);
    house.leave();
    expect(house.state.saved).toMatchObject([
      { seed: 7, ending: 'Over', playedAt: 1_600_000_000_000 },
    ]);
  });

  test('gives a deleted season back', async () => {
    const { house, texts } = await playedHouse();
    house.leave();
    const before = new Map(texts);
    house.deleteSeason(house.state.saved[0]?.slot ?? '');
    expect(house.state.saved).toEqual([]);
    expect(seasonKeys(texts)).toEqual([]);
    house.state.notices[0]?.action?.run();
    expect(texts).toEqual(before);
    expect(house.state.saved).toHaveLength(1);
    expect(told(house)).toEqual([]);
  });

  test('says which season made room when too many are kept', async () => {
    const { house } = houseWith({});
    for (let seed = 1; seed <= 13; seed += 1) {
      await house.start('short', seed);
      house.send(OPEN);
    }
    expect(told(house)).toEqual([WORDS.notice.madeRoom('A short one', 1, 1)]);
  });

  test('tells a kept season whose scenario is gone, and keeps its text', async () => {
    const { texts } = await playedHouse();
    const text = texts.get(seasonKeys(texts)[0] ?? '');
    const other = houseWith({
      texts,
      scenario: scenarioOf(TEXT.replace('id: short', 'id: other')),
    });
    expect(told(other.house)).toEqual([`${WORDS.save['unknown-scenario']} ${WORDS.saveKept}`]);
    expect(other.house.state.saved).toEqual([]);
    expect([...texts.values()]).toContain(text);
  });
});

test('a season that an older version kept without its ending tells it once it has been opened', async () => {
  const { house, texts } = houseWith({});
  await house.start('short', 7);
  for (let step = 0; step < 30 && house.state.play?.snapshot.phase !== 'over'; step += 1)
    house.send(house.state.play?.snapshot.phase === 'moment' && step < 2 ? ASK : OPEN);
  const slot = seasonKeys(texts)[0] ?? '';
  const season = readSave(texts.get(slot) ?? '');
  if ('problem' in season) throw new Error(season.problem);
  const { playedAt, ending, ...older } = season;
  expect([playedAt, ending]).toEqual([expect.any(Number), 'Over']);
  texts.set(slot, writeSave(older));
  const again = houseWith({ texts }).house;
  expect(again.state.saved[0]?.ending).toBeUndefined();
  await again.continueSeason(slot);
  again.leave();
  expect(again.state.saved[0]?.ending).toBe('Over');
});
