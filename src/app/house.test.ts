import { describe, expect, test, vi } from 'vitest';
import { WORDS } from '../screen/words.ts';
import { houseWith, playedHouse, scenarioOf, seasonKeys, TEXT, told } from './house-with.ts';
import { readSave, writeSave } from './saves/save.ts';

describe('House', () => {
  test('keeps the season at every step, and goes on with it after a reload', async () => {
    const { house, texts } = await playedHouse();
    const again = houseWith({ texts }).house;
    const [card] = again.state.saved;
    expect(card?.title).toBe('A short one');
    await again.continueSeason(card?.slot ?? '');
    expect(again.transcript()).toEqual(house.transcript());
  });

  test('tells a refused step in words and changes nothing', async () => {
    const { house } = await playedHouse();
    const before = house.transcript();
    house.send({ do: 'set-goal', goal: -5 });
    house.send({ do: 'choose', choice: 'huddle.opening.nothing' });
    expect(told(house)).toEqual([WORDS.refused['not-now'], WORDS.refused['not-offered']]);
    expect(house.transcript()).toEqual(before);
  });

  test('starts again with the same dice, and can go back to the season before', async () => {
    const { house } = await playedHouse();
    const before = house.transcript();
    await house.again(true);
    expect(house.transcript()).toMatchObject({ seed: 7, intents: [] });
    house.state.notices[0]?.action?.run();
    await vi.waitFor(() => expect(house.transcript()).toEqual(before));
  });

  test('starts a run from the address afresh, and offers the kept season', async () => {
    const { texts } = await playedHouse();
    const { house } = houseWith({ texts, search: '?scenario=short&seed=9' });
    await vi.waitFor(() => expect(told(house)).toEqual([WORDS.notice.savedBefore(1)]));
    expect(house.transcript()).toMatchObject({ seed: 9, intents: [] });
    house.send({ do: 'go-on' });
    expect(seasonKeys(texts)).toHaveLength(2);
  });

  test('tells an address that does not fit, on the title', () => {
    const { house } = houseWith({ search: '?scenario=nope&seed=x' });
    expect(told(house)).toEqual([WORDS.notice.unknownScenario('nope'), WORDS.notice.badSeed('x')]);
    expect(house.state.play).toBeUndefined();
  });

  test('puts a save that cannot be read aside, its text unchanged, and hands it out', async () => {
    const { texts } = await playedHouse();
    const slot = seasonKeys(texts)[0] ?? '';
    const cut = (texts.get(slot) ?? '').slice(0, 50);
    texts.set(slot, cut);
    const { house, downloads } = houseWith({ texts });
    expect(told(house)).toEqual([`${WORDS.save.cut} ${WORDS.saveKept}`]);
    expect(house.state.saved).toEqual([]);
    house.downloadAside(house.state.aside[0]?.key ?? '');
    expect(downloads).toEqual([cut]);
    expect(houseWith({ texts }).house.state.notices).toEqual([]);
  });

  test('puts a save of an older scenario aside', async () => {
    const { texts } = await playedHouse();
    const newer = scenarioOf(TEXT.replace('Pitch it.', 'Pitch it now.'));
    const { house } = houseWith({ texts, scenario: newer });
    await house.continueSeason(house.state.saved[0]?.slot ?? '');
    expect(told(house)).toEqual([`${WORDS.save['other-scenario']} ${WORDS.saveKept}`]);
    expect(house.state.aside).toHaveLength(1);
    expect(house.state.play).toBeUndefined();
  });

  test.each([
    ['illegal', { intents: [{ do: 'choose' as const, choice: 'huddle.opening.ask' }] }],
    ['other-engine', { engine: 'of yesterday' }],
    ['unknown-scenario', { scenario: 'gone' }],
    ['source', { isOwnFile: true, hash: 'ffff' }],
  ] as const)('puts a save aside whose problem is %s', async (problem, change) => {
    const { texts } = await playedHouse();
    const slot = seasonKeys(texts)[0] ?? '';
    const season = readSave(texts.get(slot) ?? '');
    if ('problem' in season) throw new Error('the season was not kept whole');
    texts.set(slot, writeSave({ ...season, ...change }));
    const { house } = houseWith({ texts });
    await house.continueSeason(slot);
    expect(told(house)).toEqual([`${WORDS.save[problem]} ${WORDS.saveKept}`]);
    expect(house.state.aside).toHaveLength(1);
  });

  test('plays on when storage refuses, and tells it once', async () => {
    const { house } = houseWith({ refuses: true });
    await house.start('short', 7);
    house.send({ do: 'go-on' });
    house.send({ do: 'choose', choice: 'huddle.opening.ask' });
    expect(told(house)).toEqual([WORDS.notice.storage]);
    expect(house.transcript()?.intents).toHaveLength(2);
    house.leave();
    expect(house.state.saved).toHaveLength(1);
  });

  test('shows the mistakes of an opened file and keeps the season', async () => {
    const { house, texts } = await playedHouse();
    house.leave();
    await house.openFile(new File([TEXT.replace('start: opening', 'start: openin')], 'mine.yaml'));
    expect(house.state.trouble?.diagnostics[0]?.text).toMatch(/^mine\.yaml:\d+:\d+ error /);
    expect(house.state.play).toBeUndefined();
    expect(seasonKeys(texts)).toHaveLength(1);
  });

  test('plays an opened file, and goes on with it after a reload', async () => {
    const given = houseWith({});
    await given.house.openFile(new File([TEXT.replace('id: short', 'id: mine')], 'mine.yaml'), 5);
    if (given.house.state.play === undefined) await given.house.playAnyway();
    given.house.send({ do: 'go-on' });
    const { house } = houseWith({ texts: given.texts });
    await house.continueSeason(house.state.saved[0]?.slot ?? '');
    expect(house.transcript()).toMatchObject({ scenario: 'mine', seed: 5 });
  });
});
