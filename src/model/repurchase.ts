import { value } from './coefficients.ts';

const FIRST_MONTH = value('nextPhoneFirst');
const LAST_MONTH = value('nextPhoneLast');
const CARRIER_CHURN = value('carrierChurn');
const INTENTION_KEPT = value('intentionKept');
const PHONE_MARGIN = value('phoneMargin');

/** What customers who would come back are worth when they need their next phone. */
export interface Repurchase {
  /** Phones expected here in each month after the first purchase, 29…38; fractions. */
  readonly months: readonly { readonly month: number; readonly phones: number }[];
  /** All of them. */
  readonly phones: number;
  /** Their margin, in dollars; nothing is discounted. */
  readonly dollars: number;
}

/**
 * Expects the next phones of `buyers` who bought one and would come back (`RepWeek.returningBuyers`):
 * the months from 29 to 38 are alike, a quarter has changed the carrier by then, and of the rest half
 * do what they would. 100 buyers are about 38 phones. No buyers, or a number that is none, are 0.
 */
export function repurchaseOf(buyers: number): Repurchase {
  const here = Number.isFinite(buyers) ? Math.max(0, buyers) : 0;
  const each = (here * INTENTION_KEPT) / (LAST_MONTH - FIRST_MONTH + 1);
  const months: { month: number; phones: number }[] = [];
  let stay = 1;
  let phones = 0;
  for (let month = 1; month <= LAST_MONTH; month += 1) {
    stay *= 1 - CARRIER_CHURN;
    if (month < FIRST_MONTH) continue;
    months.push({ month, phones: each * stay });
    phones += each * stay;
  }
  return { months, phones, dollars: phones * PHONE_MARGIN };
}
