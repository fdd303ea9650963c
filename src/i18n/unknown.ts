/** How a language is written that some browsers do not know: with the names of our own, and a relative's order. */
import { writingOf, type Writing } from './writing.ts';

interface Names {
  /** A language that writes numbers, and the order of a date, in the same way. */
  readonly like: 'de' | 'en';
  /** January first, as they stand between day and year. */
  readonly months: readonly string[];
  /** Between a date and a time. */
  readonly at: string;
  /** By BCP 47 tag. Others are named in English. */
  readonly language: Readonly<Record<string, string>>;
  /** By ISO 3166-1 code: of Europe. Others are named in English. */
  readonly region: Readonly<Record<string, string>>;
}

export function writingWith(names: Names): Writing {
  const { tag } = writingOf(names.like);
  const english = writingOf('en');
  return {
    tag,
    moment(at, options) {
      const format = new Intl.DateTimeFormat(tag, options);
      const { timeZone } = format.resolvedOptions();
      const month = Number(new Intl.DateTimeFormat('en', { timeZone, month: 'numeric' }).format(at));
      const parts = format.formatToParts(at).map(({ type, value }) => {
        if (type === 'month') return names.months[month - 1];
        return type === 'literal' ? value.replace(/ (?:at|um) /, names.at) : value;
      });
      return parts.join('');
    },
    named(type, code) {
      const own = names[type];
      return (Object.hasOwn(own, code) ? own[code] : undefined) ?? english.named(type, code);
    },
  };
}
