import type { TvRule } from '../scenario/scenario.ts';
import type { OrderName, StandingOrders } from '../scenario/standing-orders.ts';

/** How a player expects a person to take a choice, asked before the effect is shown. */
export const PREDICTIONS = ['better', 'same', 'worse'] as const;
export type Prediction = (typeof PREDICTIONS)[number];

/**
 * What somebody can be strong or weak in, against the rest of the team: finding out what customers
 * need, closing phones, selling TV to those whom it fits, leaving customers content, letting a no
 * stand, and learning fast.
 */
export const QUALITIES = ['asking', 'closing', 'fitting', 'content', 'steady', 'learning'] as const;
export type Quality = (typeof QUALITIES)[number];

/** A quality as the manager noted it of somebody; `none` while nothing is noted. */
export type NotedQuality = Quality | 'none';

/** What the manager takes for somebody's strength and gap. */
export interface Noted {
  readonly strength: NotedQuality;
  readonly gap: NotedQuality;
}

/** Sets one standing order; possible while planning, if the scenario offers it. */
export type SetOrder = {
  [Name in OrderName]: {
    readonly do: 'set-order';
    readonly order: Name;
    readonly to: StandingOrders[Name];
  };
}[OrderName];

/** What a player, a class or a policy asks for. */
export type Intent =
  /** Sets the TV rule of the store; possible while planning. */
  | { readonly do: 'set-rule'; readonly rule: TvRule }
  /** Sets the weekly TV goal that the team is told, in contracts; possible while planning. */
  | { readonly do: 'set-goal'; readonly goal: number }
  /** Sets the hours a week kept free for coaching, 0…12; possible while planning. */
  | { readonly do: 'set-coaching'; readonly hours: number }
  | SetOrder
  /** Says, while planning, how the person asked about will feel on Friday; once a week. */
  | { readonly do: 'predict'; readonly person: string; readonly guess: Prediction }
  /**
   * Notes, while planning, what the manager takes for somebody's strength and gap; what is left out
   * stays as it was noted, `none` wipes it out. The two can never be the same quality.
   */
  | ({ readonly do: 'note'; readonly person: string } & Partial<Noted>)
  /** Takes the choice `moment.scene.choice`. */
  | {
      readonly do: 'choose';
      readonly choice: string;
      readonly prediction?: Prediction;
      /** A class's raised hands, by full choice id; whole numbers 0…999. */
      readonly hands?: Readonly<Record<string, number>>;
    }
  /** Goes on: opens the store, leaves a conversation that has ended, closes the Friday report. */
  | { readonly do: 'go-on' };

/** Why an intent was refused: a closed set, told to the player in words by the screen. */
export const REFUSALS = ['not-offered', 'not-now', 'out-of-range', 'no-hours', 'over'] as const;
export type Refusal = (typeof REFUSALS)[number];
