import { describe, expect, test } from 'vitest';
import { momentsOf } from '../dialogue/compiled.ts';
import { toMermaid, toXStateJson } from '../dialogue/export.ts';
import { drawStory } from './draw-story.ts';
import { smallRules } from './play/small-story.ts';

const [huddle] = momentsOf(smallRules().story);
if (huddle === undefined) throw new Error('the small story has no moment');
const tricky = {
  ...huddle,
  id: 'second',
  scenes: huddle.scenes.map((scene) => ({
    ...scene,
    lines: [{ words: 'begin at s0, then "s1" --> s2' }],
  })),
};

describe('drawStory', () => {
  test('gives one moment as it is drawn by itself', () => {
    expect(drawStory([huddle], 'mermaid')).toBe(toMermaid(huddle));
    expect(drawStory([huddle], 'xstate')).toBe(toXStateJson(huddle));
  });

  test('puts several into one flowchart, no node of one being a node of another', () => {
    const drawing = drawStory([huddle, tricky], 'mermaid');
    expect(drawing).toMatchInlineSnapshot(`
      "flowchart TD
        subgraph m0["huddle"]
          m0_begin(("huddle")) --> m0_s0
          m0_s0["opening<br/>Dave Okoro#58; They only stream."]
          m0_s1(["done<br/>Dave Okoro#58; Fine."])
          m0_s0 -->|"What do they watch?"| m0_s1
          m0_s0 -->|"Offer it anyway."| m0_s1
        end
        subgraph m1["second"]
          m1_begin(("second")) --> m1_s0
          m1_s0["opening<br/>begin at s0, then #34;s1#34; --#62; s2"]
          m1_s1(["done<br/>begin at s0, then #34;s1#34; --#62; s2"])
          m1_s0 -->|"What do they watch?"| m1_s1
          m1_s0 -->|"Offer it anyway."| m1_s1
        end
      "
    `);
  });

  test('gives several as machines by id', () => {
    const machines = JSON.parse(drawStory([huddle, tricky], 'xstate'));
    expect(Object.keys(machines)).toEqual(['huddle', 'second']);
    expect(machines.huddle).toEqual(JSON.parse(toXStateJson(huddle)));
  });
});
