import { describe, expect, test } from 'vitest';
import type { Keep } from './keep.ts';
import type { SavedSeason } from './save.ts';
import { SeasonShelf } from './season-shelf.ts';

const SEASON: SavedSeason = {
  scenario: 'tv-quota',
  title: 'Dave and the TV quota',
  hash: 'abc',
  engine: '1',
  seed: 7,
  intents: [],
  week: 1,
  isOwnFile: false,
};

/** A keep over a map; `canWrite` may refuse. */
function keepOver(texts: Map<string, string>, canWrite = () => true): Keep {
  return {
    read: (key) => texts.get(key),
    write: (key, text) => canWrite() && texts.set(key, text).has(key),
    remove: (key) => void texts.delete(key),
    keys: (prefix) => [...texts.keys()].filter((key) => key.startsWith(prefix)).sort(),
  };
}

describe('SeasonShelf', () => {
  test('lists the latest season first', () => {
    const shelf = new SeasonShelf(keepOver(new Map()));
    for (const week of [1, 2, 3]) shelf.keepSeason(shelf.newSlot(), { ...SEASON, week });
    expect(shelf.list().saved.map(({ season }) => season.week)).toEqual([3, 2, 1]);
  });

  test('keeps the latest twelve seasons', () => {
    const shelf = new SeasonShelf(keepOver(new Map()));
    for (let week = 1; week <= 15; week += 1)
      shelf.keepSeason(shelf.newSlot(), { ...SEASON, week });
    expect(shelf.list().saved.map(({ season }) => season.week)).toEqual([
      15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4,
    ]);
  });

  test('keeps a file as long as a season needs it', () => {
    const texts = new Map<string, string>();
    const shelf = new SeasonShelf(keepOver(texts));
    shelf.keepSource('feed', 'format: 1');
    shelf.keepSeason(shelf.newSlot(), { ...SEASON, hash: 'feed', isOwnFile: true });
    shelf.keepSeason(shelf.newSlot(), SEASON);
    expect(shelf.source('feed')).toBe('format: 1');
    for (let week = 1; week <= 12; week += 1)
      shelf.keepSeason(shelf.newSlot(), { ...SEASON, week });
    expect(shelf.source('feed')).toBeUndefined();
  });

  test('leaves a broken save where it is when it cannot be moved, and tells it only once', () => {
    const texts = new Map([['floorwalker.season.000001', '{']]);
    const shelf = new SeasonShelf(keepOver(texts, () => false));
    expect(shelf.list().fresh).toHaveLength(1);
    expect(shelf.list().fresh).toHaveLength(0);
    expect(texts.get('floorwalker.season.000001')).toBe('{');
  });

  test('never removes what was put aside', () => {
    const texts = new Map([['floorwalker.season.000001', '{']]);
    const shelf = new SeasonShelf(keepOver(texts));
    shelf.list();
    for (let week = 1; week <= 20; week += 1)
      shelf.keepSeason(shelf.newSlot(), { ...SEASON, week });
    expect(shelf.aside().map(({ key }) => shelf.text(key))).toEqual(['{']);
  });
});
