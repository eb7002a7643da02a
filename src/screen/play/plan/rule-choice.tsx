import { TV_RULES, type TvRule } from '../../../scenario/scenario.ts';
import { OUTLOOK_WORDS } from '../../words/outlook-words.ts';
import { PLAY_WORDS, RULE_WORDS } from '../../words/play-words.ts';
import { NewMark } from './ahead/outlook.tsx';

interface RuleChoiceProps {
  readonly rule: TvRule;
  /** What head office made of it this week, if it did. */
  readonly ordered: { readonly from?: TvRule } | undefined;
  readonly isOpen: boolean;
  readonly onRule: (rule: TvRule) => void;
}

/** Sets the TV rule on the wall. */
export function RuleChoice({ rule, ordered, isOpen, onRule }: RuleChoiceProps) {
  return (
    <fieldset class="rules tv-rules" disabled={!isOpen}>
      <legend>{PLAY_WORDS.plan.rule}</legend>
      {ordered !== undefined && (
        <NewMark
          words={
            ordered.from === undefined
              ? OUTLOOK_WORDS.ruleNew
              : OUTLOOK_WORDS.ruleFrom(RULE_WORDS[ordered.from].name)
          }
        />
      )}
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
