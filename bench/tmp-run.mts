import { bench } from '/work/main/bench/dialogue.ts';

console.log(bench.title);
for (const row of await bench.run()) console.log(row);
