import type { TvRule } from '../../scenario/scenario.ts';

/** The TV rule as a terminal says it. */
export const RULE_WORDS: Readonly<Record<TvRule, string>> = {
  none: 'nobody is offered TV',
  'when-it-fits': 'offer when it fits',
  'everyone-once': 'offer to everyone once',
  'push-until-no': 'push until no three times',
};
