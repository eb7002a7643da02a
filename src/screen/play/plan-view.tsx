import { TV_RULES, type TvRule } from '../../scenario/scenario.ts';
import type { Intent } from '../../season/intent.ts';
import type { PlanSnapshot, Snapshot } from '../../season/snapshot.ts';
import { RULE_WORDS, WORDS } from '../words.ts';
import { CoachingChoice } from './coaching-choice.tsx';
import { GoalChoice } from './goal-choice.tsx';
import { TeamStrip } from './team-strip.tsx';
import { useArrival } from './use-arrival.ts';

interface PlanViewProps {
  readonly snapshot: Snapshot;
  /** The language of head office's words, when it is not that of the screen. */
  readonly language: string | undefined;
  readonly onIntent: (intent: Intent) => void;
}

/** Shows the standing orders of the week: the TV rule, the goal, and what head office says. */
export function PlanView({ snapshot, language, onIntent }: PlanViewProps) {
  const { plan, week } = snapshot;
  const heading = useArrival(week);
  return (
    <section class="card panel-card plan" aria-label={WORDS.region.plan}>
      <h2 ref={heading} tabIndex={-1}>
        {WORDS.plan.heading(week)}
      </h2>
      <Memos plan={plan} language={language} />
      <TeamStrip snapshot={snapshot} />
      <RuleChoice
        rule={plan.rule}
        isOpen={plan.isOpen}
        onRule={(rule) => onIntent({ do: 'set-rule', rule })}
      />
      <GoalChoice plan={plan} onGoal={(goal) => onIntent({ do: 'set-goal', goal })} />
      <CoachingChoice plan={plan} onHours={(hours) => onIntent({ do: 'set-coaching', hours })} />
      <div class="panel-foot">
        <button
          type="button"
          class="button primary big"
          data-go-on="plan"
          onClick={() => onIntent({ do: 'go-on' })}
        >
          {WORDS.plan.open}
        </button>
      </div>
    </section>
  );
}

interface MemosProps {
  readonly plan: PlanSnapshot;
  readonly language: string | undefined;
}

/** Head office's newest words; the older ones would push the plan itself off the screen. */
function Memos({ plan, language }: MemosProps) {
  const { announcements } = plan;
  const newest = announcements.at(-1);
  const earlier = announcements.slice(0, -1).reverse();
  if (newest === undefined) return null;
  return (
    <section class="memo" aria-label={WORDS.plan.office}>
      <h3>{WORDS.plan.office}</h3>
      <Memo {...newest} isNewest={earlier.length > 0} language={language} />
      {earlier.length > 0 && (
        <details class="more">
          <summary>{WORDS.plan.earlier(earlier.length)}</summary>
          {earlier.map((one) => (
            <Memo key={`${one.week} ${one.text}`} {...one} isNewest={false} language={language} />
          ))}
        </details>
      )}
    </section>
  );
}

interface MemoProps {
  readonly week: number;
  readonly text: string;
  /** Is to be marked as the newest of several. */
  readonly isNewest: boolean;
  readonly language: string | undefined;
}

function Memo({ week, text, isNewest, language }: MemoProps) {
  return (
    <p>
      {isNewest && <b class="newest">{WORDS.plan.newest}</b>}{' '}
      <small>{WORDS.plan.officeWeek(week)}</small> <span lang={language}>{text}</span>
    </p>
  );
}

interface RuleChoiceProps {
  readonly rule: TvRule;
  readonly isOpen: boolean;
  readonly onRule: (rule: TvRule) => void;
}

function RuleChoice({ rule, isOpen, onRule }: RuleChoiceProps) {
  return (
    <fieldset class="rules" disabled={!isOpen}>
      <legend>{WORDS.plan.rule}</legend>
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
