import { defineCommand } from 'citty';
import { computeFit, type FitPlan, type FitResult } from '../../rollout/panel/fit.ts';
import { refuseMore } from '../refuse-more.ts';
import { tellProgress } from './progress.ts';
import { evidenceJson, evidenceWords } from './tell-evidence.ts';

/** The fit that is computed for everybody who asks: the same numbers each time. */
const FIT: FitPlan = { stores: 2000, seed: 1 };

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
    const fit = runFit(FIT);
    process.stdout.write(
      args.json === true
        ? `${JSON.stringify(evidenceJson(FIT, fit), null, 2)}\n`
        : evidenceWords(FIT, fit),
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
