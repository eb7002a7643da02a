import { describe, expect, test } from 'vitest';
import { FloorReport } from './floor-report.ts';
import type { FloorPlayback } from './playback.ts';

function reported(): { told: FloorPlayback[]; report: FloorReport } {
  const told: FloorPlayback[] = [];
  return { told, report: new FloorReport((playback) => told.push(playback)) };
}

describe('FloorReport', () => {
  test('tells each percent once, the day, and that the last customer has gone', () => {
    const { told, report } = reported();
    report.open(4);
    report.tell({ isOn: true, share: 0.501 });
    report.tell({ isOn: true, share: 0.504 });
    report.tell({ isOn: false, share: 1 });
    report.tell({ isOn: false, share: 1 });
    expect(told.map(({ week, percent, day, isOver }) => [week, percent, day, isOver])).toEqual([
      [4, 0, 0, false],
      [4, 50, 3, false],
      [4, 100, 5, true],
    ]);
  });

  test('plays a week once, and again after its report was closed', () => {
    const { report } = reported();
    expect(report.isNews(4)).toBe(true);
    report.open(4);
    expect(report.isNews(4)).toBe(false);
    report.close();
    expect(report.isNews(4)).toBe(true);
  });

  test('keeps how the player likes to watch from week to week', () => {
    const { told, report } = reported();
    report.wish = { speed: 4, isPaused: false };
    report.open(1);
    report.finish();
    report.close();
    report.open(2);
    expect(told.at(-1)).toEqual({
      week: 2,
      speed: 4,
      isPaused: false,
      percent: 0,
      day: 0,
      isOver: false,
    });
  });

  test('says nothing of a show that nobody was told of', () => {
    const { told, report } = reported();
    report.tell({ isOn: true, share: 0.3 });
    report.finish();
    expect(told).toEqual([]);
  });
});
