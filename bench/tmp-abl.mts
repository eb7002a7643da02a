import { compileStory } from '../src/dialogue/compile-moment.ts';
import { layOutRom } from '../src/dialogue/rom.ts';
import { enterMoment, listOffered, makeRun, take } from '../src/dialogue/stepper.ts';
import { ACT_CATALOGUE } from '../src/model/acts.ts';
import { benchStory } from './dialogue/bench-story.ts';
const story = compileStory(benchStory(), ACT_CATALOGUE);
const rom = layOutRom(story);
const run = makeRun(story.places.list.length); const offer = new Int32Array(rom.mostChoices);
const first = Int32Array.from(story.places.list, ({ start }) => start);
const twice = process.argv[2] === 'twice';
function play(n: number, seed: number) {
  let dice = seed; run.numbers.set(first); enterMoment(rom, run, 0);
  for (let i = 0; i < n; i++) {
    let c = listOffered(rom, run, offer);
    if (twice) c = listOffered(rom, run, offer);
    dice = (Math.imul(dice, 1664525) + 1013904223) | 0;
    take(rom, run, offer[((dice >>> 16) * c) >>> 16] as number);
    if (run.isOver) { run.numbers.set(first); enterMoment(rom, run, 0); }
  }
}
for (let k = 0; k < 6; k++) { const t = process.cpuUsage(); play(5e6, k + 1); const u = process.cpuUsage(t); console.log(((u.user + u.system) / 5e6 * 1000).toFixed(1), 'ns'); }
