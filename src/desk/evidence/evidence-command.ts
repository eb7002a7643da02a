import { defineCommand } from 'citty';
import { computeFit, FIT_FOR_ALL, type FitPlan, type FitResult } from '../../rollout/panel/fit.ts';
import { refuseMore } from '../refuse-more.ts';
import { tellProgress } from './progress.ts';
import { evidenceJson, evidenceWords } from './tell-evidence.ts';

/** `floorwalker evidence`: every number of the model, what it rests on, and what comes out of it. */
export const evidenceCommand = defineCommand({
  meta: {
    name: 'evidence',
    description:
      'Prints every number of the model with its source, and published figures beside simulated ones',
  },
  args: { json: { type: 'boolean', description: 'Tell it as JSON' } },
  run({ args }) {
    refuseMore(args._, 0);
    const fit = runFit(FIT_FOR_ALL);
    process.stdout.write(
      args.json === true
        ? `${JSON.stringify(evidenceJson(FIT_FOR_ALL, fit), null, 2)}\n`
        : evidenceWords(FIT_FOR_ALL, fit),
    );
    return 0;
  },
});

function runFit(plan: FitPlan): FitResult[] {
  const tell = tellProgress('simulating');
  const fit = computeFit(plan);
  for (let next = fit.next(); ; next = fit.next()) {
    if (next.done === true) return next.value;
    tell(next.value.done, next.value.all);
  }
}
