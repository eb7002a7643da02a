import type { MarketRange, MarketRanges } from '../scenario/read/market.ts';
import { COEFFICIENTS, type CoefficientName } from './coefficients.ts';
import type { Coefficient } from './registry/coefficient.ts';
import { SOURCES } from './registry/sources.ts';

function rangeOf(name: CoefficientName): MarketRange {
  const { value, plausible, unit, sources, note }: Coefficient = COEFFICIENTS[name];
  const references = sources.map((key) => SOURCES[key].reference);
  return { value, plausible, unit, restsOn: references.join('; ') || note };
}

/** What the evidence says of the numbers that a scenario may set for its market. */
export const MARKET_RANGES: MarketRanges = {
  visits: rangeOf('visits'),
  tvNeed: rangeOf('tvNeed'),
  conversion: rangeOf('conversion'),
};
