/** Values in the reader's language and format. Digits never change, and what is not understood stays as it is. */
import type { Localizer } from '../../../i18n/localizer.ts';
import type { Kind } from '../models/model.ts';
import { alphaTwo } from './countries.ts';
import type { Teller, Term } from './teller.ts';

export interface Readable {
  readonly text: string;
  /** It says the value in other words, so that the value itself belongs beside it. */
  readonly other?: true;
}

const sexes: Readonly<Record<string, Term>> = {
  '0': 'unknown',
  '1': 'male',
  '2': 'female',
  '9': 'unknown',
  f: 'female',
  female: 'female',
  m: 'male',
  male: 'male',
  d: 'diverse',
  x: 'diverse',
};

type Read = (value: string, localizer: Teller) => string | undefined;

const reading: Partial<Record<Kind, Read>> = {
  country(value, { country }) {
    const code = /^[A-Za-z]{2,3}$/.test(value) ? alphaTwo(value.toUpperCase()) : undefined;
    return code && country(code);
  },
  language: (value, { language }) =>
    /^[a-z]{2,3}(?:-[a-z\d]+)*$/i.test(value) ? language(value) : undefined,
  sex(value, localizer) {
    const key = value.toLowerCase();
    return Object.hasOwn(sexes, key) ? localizer.term(sexes[key] ?? 'unknown') : undefined;
  },
};

/** A value without unit or currency. */
export function readable(value: string, kind: Kind, localizer: Teller): Readable {
  const said = reading[kind]?.(value, localizer);
  if (said !== undefined && said !== value) return { text: said, other: true };
  if (value === 'true') return { text: localizer.term('yes'), other: true };
  if (value === 'false') return { text: localizer.term('no'), other: true };
  const formatted = kind === 'number' ? numeral(value, {}, localizer) : timeOfDay(value, kind);
  return { text: formatted ?? moment(value, localizer) };
}

const decimal = /^[+-]?\d{1,40}(?:\.\d{1,20})?$/;

/** With as many decimals as it was written with. `undefined` where it is no number, or would be another one. */
export function numeral(
  value: string,
  options: Intl.NumberFormatOptions,
  localizer: Localizer,
): string | undefined {
  if (!decimal.test(value)) return undefined;
  const digits = value.split('.')[1]?.length ?? 0;
  try {
    const text = numbers(localizer.tag, options, digits).format(value as Intl.StringNumericLiteral);
    const bare = (one: string): string => one.replace(/\D/g, '');
    return bare(text) === bare(value) ? text : undefined;
  } catch {
    return undefined;
  }
}

const formats = new Map<string, Intl.NumberFormat>();

/** To make a format takes longer than to use it a hundred times. */
function numbers(locale: string, options: Intl.NumberFormatOptions, digits: number): Intl.NumberFormat {
  const key = [locale, options.currency, options.unit, digits].join();
  const all = { ...options, minimumFractionDigits: digits, maximumFractionDigits: digits };
  const format = formats.get(key) ?? new Intl.NumberFormat(locale, all);
  formats.set(key, format);
  return format;
}

const clock = /^(\d{2}:\d{2})(:\d{2})?(?:\.0+)?(Z|[+-]\d{2}:\d{2})?$/;

function timeOfDay(value: string, kind: Kind): string | undefined {
  const found = kind === 'time' ? clock.exec(value) : undefined;
  const [, time, seconds = '', zone] = found ?? [];
  if (time === undefined) return undefined;
  const read = seconds === ':00' ? time : `${time}${seconds}`;
  return zone === undefined ? read : `${read} (UTC${zone === 'Z' ? '' : zone})`;
}

const day = /^(\d{4}-\d{2}-\d{2})(?:Z|[+-]\d{2}:\d{2})?$/;
const stamp = /^((\d{4}-\d{2}-\d{2})T\d{2}:\d{2})(:\d{2})?(?:\.\d+)?(Z|[+-]\d{2}:\d{2})?$/;

/** A date, or a date and time as the clock showed where it was written; else the value itself. */
function moment(value: string, localizer: Localizer): string {
  const date = day.exec(value)?.[1];
  if (date !== undefined) return exists(date) ? localizer.date(value) : value;
  const [, minute, on = '', seconds = ':00', zone] = stamp.exec(value) ?? [];
  if (minute === undefined || !exists(on)) return value;
  // A part of a second is in the tooltip alone.
  return clockTime(minute + seconds, zone, localizer) ?? value;
}

/** A browser makes the third of March of the thirty-first of February. */
function exists(date: string): boolean {
  const at = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(at.valueOf()) && at.toISOString().startsWith(date);
}

/** @param zone - Left out where the document tells none: the time on the clock then, and none that is like it elsewhere. */
function clockTime(time: string, zone: string | undefined, localizer: Localizer): string | undefined {
  try {
    return localizer.moment(new Date(`${time}${zone ?? 'Z'}`), {
      timeZone: (zone ?? 'Z') === 'Z' ? 'UTC' : zone,
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      ...(!time.endsWith(':00') && { second: '2-digit' }),
      ...(zone !== undefined && { timeZoneName: 'shortOffset' }),
    });
  } catch {
    // No such hour, or a browser that knows no zones by their distance.
    return undefined;
  }
}
