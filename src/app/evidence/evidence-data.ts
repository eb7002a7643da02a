import { ACT_EVIDENCE, type ActEvidence, SIZE_GRADE } from '../../model/acts/evidence.ts';
import {
  READ_MEANS,
  registryShares,
  type ToldSource,
  tellRegistry,
  tellSources,
} from '../../model/registry/tell-registry.ts';
import { FIT_FOR_ALL } from '../../rollout/panel/fit.ts';
import { FIT_ROWS } from '../../rollout/panel/fit-rows.ts';
import type { Evidence } from '../../screen/evidence/evidence.ts';

/** Gathers what the model rests on, as `floorwalker evidence` tells it, for the screen. */
export function evidenceData(): Evidence {
  const numbers = tellRegistry();
  const { tags, grades, causal } = registryShares(numbers);
  const sources = new Map<string, ToldSource>(tellSources().map((one) => [one.key, one]));
  const acts: readonly (readonly [string, ActEvidence])[] = Object.entries(ACT_EVIDENCE);
  return {
    numbers,
    tags,
    grades,
    causal: { all: causal.coefficients, withSource: causal.withSource },
    readMeans: READ_MEANS,
    acts: acts.map(([act, { grade, sources: keys }]) => ({
      act,
      grade,
      sources: keys.flatMap((key) => sources.get(key) ?? []),
    })),
    actSizes: SIZE_GRADE,
    fit: FIT_ROWS,
    fitStores: FIT_FOR_ALL.stores,
    fitSeed: FIT_FOR_ALL.seed,
  };
}
