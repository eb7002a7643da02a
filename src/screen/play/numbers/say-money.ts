/** Zero takes no sign, not even when it was rounded from below. */
const DOLLARS = {
  style: 'currency',
  currency: 'USD',
  signDisplay: 'negative',
} satisfies Intl.NumberFormatOptions;
const WHOLE = new Intl.NumberFormat('en', { ...DOLLARS, maximumFractionDigits: 0 });
const PRICE = new Intl.NumberFormat('en', { ...DOLLARS, trailingZeroDisplay: 'stripIfInteger' });
const SHORT = new Intl.NumberFormat('en', {
  ...DOLLARS,
  notation: 'compact',
  minimumFractionDigits: 0,
  maximumFractionDigits: 1,
});

/** Writes dollars in full: `$12,480`; below zero with a minus (not a hyphen) before it: `−$1,900`. */
export function sayMoney(dollars: number): string {
  return WHOLE.format(dollars).replace('-', '−');
}

/** Writes a price to the cent, without cents that are none: `$22.50`, `$60`. */
export function sayToTheCent(dollars: number): string {
  return PRICE.format(dollars).replace('-', '−');
}

/** Writes dollars for narrow places, rounded to a tenth of the unit: `$12.5K`, `−$4.9K`. */
export function sayMoneyShort(dollars: number): string {
  return SHORT.format(dollars).replace('-', '−');
}
