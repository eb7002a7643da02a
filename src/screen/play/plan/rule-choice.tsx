import { TV_RULES, type TvRule } from '../../../scenario/scenario.ts';
import { PLAY_WORDS, RULE_WORDS } from '../../words/play-words.ts';

interface RuleChoiceProps {
  readonly rule: TvRule;
  readonly isOpen: boolean;
  readonly onRule: (rule: TvRule) => void;
}

/** Sets the TV rule on the wall. */
export function RuleChoice({ rule, isOpen, onRule }: RuleChoiceProps) {
  return (
    <fieldset class="rules tv-rules" disabled={!isOpen}>
      <legend>{PLAY_WORDS.plan.rule}</legend>
      {TV_RULES.map((one) => (
        <label class="rule" key={one}>
          <input
            type="radio"
            name="tv-rule"
            value={one}
            checked={one === rule}
            onChange={() => onRule(one)}
          />
          <span>
            <b>{RULE_WORDS[one].name}</b>
            <small>{RULE_WORDS[one].means}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
