import { compileStory } from '../src/dialogue/compile-moment.ts';
import { layOutRom } from '../src/dialogue/rom.ts';
import { enterMoment, listOffered, makeRun, take } from '../src/dialogue/stepper.ts';
import { ACT_CATALOGUE } from '../src/model/acts.ts';
import { benchStory } from './dialogue/bench-story.ts';

const story = compileStory(benchStory(), ACT_CATALOGUE);
const rom = layOutRom(story);
const run = makeRun(story.places.list.length);
const offer = new Int32Array(rom.mostChoices);
const first = Int32Array.from(story.places.list, ({ start }) => start);
let ends = 0,
  offered = 0;
function play(n: number, seed: number) {
  let dice = seed;
  run.numbers.set(first);
  enterMoment(rom, run, 0);
  for (let i = 0; i < n; i++) {
    const c = listOffered(rom, run, offer);
    offered += c;
    dice = (Math.imul(dice, 1664525) + 1013904223) | 0;
    take(rom, run, offer[((dice >>> 16) * c) >>> 16] as number);
    if (run.isOver) {
      ends++;
      run.numbers.set(first);
      enterMoment(rom, run, 0);
    }
  }
}
const scenes = story.moments.get('talk')!.scenes;
const ch = scenes.flatMap((s) => (s.next.kind === 'choices' ? s.next.choices : []));
console.log(
  'scenes',
  scenes.length,
  'choices',
  ch.length,
  'guarded',
  ch.filter((c) => c.guard).length,
  'places',
  first.length,
  'code',
  rom.code.length,
);
for (let k = 0; k < 6; k++) {
  const t = process.cpuUsage();
  ends = offered = 0;
  play(5e6, k + 1);
  const u = process.cpuUsage(t);
  console.log(
    (((u.user + u.system) / 5e6) * 1000).toFixed(1),
    'ns',
    (5e6 / ends).toFixed(0),
    'choices/play',
    offered / 5e6,
  );
}
