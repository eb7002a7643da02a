const WHOLE = new Intl.NumberFormat('en', {
  style: 'currency',
  currency: 'USD',
  maximumFractionDigits: 0,
});
const SHORT = new Intl.NumberFormat('en', {
  style: 'currency',
  currency: 'USD',
  notation: 'compact',
  maximumFractionDigits: 1,
});

/** Writes dollars in full: `$12,480`; below zero with a minus before the sign. */
export function sayMoney(dollars: number): string {
  return WHOLE.format(dollars);
}

/** Writes dollars for narrow places, rounded to a tenth of the unit: `$12.5K`. */
export function sayMoneyShort(dollars: number): string {
  return SHORT.format(dollars);
}
