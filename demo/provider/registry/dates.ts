/** Dates as people write them, without a locale database: the same in every engine. */

/** `2023-06-16` as `16.6.2023` (Finland, Germany, Croatia, Italy write it so, with or without zeros). */
export function dotted(iso: string, zeros = false): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  const part = (text: string): string => (zeros ? text : String(Number(text)));
  return `${part(day)}.${part(month)}.${year}`;
}

/** `2023-06-16` as `16/06/2023`. */
export function slashed(iso: string): string {
  return iso.split('-').reverse().join('/');
}

const english = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `2023-06-16` as `16 June 2023`. */
export function inEnglish(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${Number(day)} ${english[Number(month) - 1] ?? ''} ${year}`;
}
