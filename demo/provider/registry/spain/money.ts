/** Money in cents, so that sums are exact. */

/** An amount for machines: `1234.50`. */
export function plain(cents: number): string {
  return (cents / 100).toFixed(2);
}

/** An amount as Spain writes it: `1.234,50`. */
export function euros(cents: number): string {
  const [whole = '', rest = ''] = plain(cents).split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, '.')},${rest}`;
}

/** So many per cent of an amount, to the nearest cent. */
export function percentOf(cents: number, rate: number): number {
  return Math.round((cents * Math.round(rate * 100)) / 10_000);
}

/** What a list adds up to. */
export function total<T>(list: readonly T[], amount: (one: T) => number): number {
  return list.reduce((sum, one) => sum + amount(one), 0);
}

/** A rate as Spain writes it: `9,5 %`. */
export function rate(perCent: number): string {
  return `${String(perCent).replace('.', ',')} %`;
}
