/** How a language writes dates, numbers and names. */

export interface Writing {
  /** What to give to `Intl`: never a language that it would replace by the browser's own. */
  readonly tag: string;
  readonly moment: (at: Date, options: Intl.DateTimeFormatOptions) => string;
  /** Name of a region by its code, or of a language by its tag; the code itself where nobody has a name for it. */
  readonly named: (type: 'region' | 'language', code: string) => string;
}

/** Without a region these would be written the American way. */
const european: Readonly<Record<string, string>> = { en: 'en-IE', pt: 'pt-PT' };

/** The tag with the region that decides how Europe writes the language. */
export function inEurope(locale: string): string {
  return european[locale] ?? locale;
}

/** Whether the browser knows how to write this language. It takes another where it does not. */
export function isKnown(locale: string): boolean {
  // Asking for the list of those that are supported takes browsers as long as everything else that is written at first.
  const taken = new Intl.DateTimeFormat(locale).resolvedOptions().locale;
  return base(taken) === base(locale);
}

const base = (locale: string): string | undefined => locale.split('-')[0]?.toLowerCase();

/** As the browser writes the language; English where it does not know it. */
export function writingOf(locale: string): Writing {
  const tag = inEurope(isKnown(locale) ? locale : 'en');
  const moments = kept((options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, options));
  const names = kept((type: 'region' | 'language') => new Intl.DisplayNames(tag, { type }));
  return {
    tag,
    moment: (at, options) => moments(options).format(at),
    named(type, code) {
      try {
        return names(type).of(code) ?? code;
      } catch {
        return code;
      }
    },
  };
}

/** To make a format takes browsers longer than to use it a hundred times. */
function kept<Options, Format>(make: (options: Options) => Format): (options: Options) => Format {
  const formats = new Map<string, Format>();
  return (options) => {
    const key = JSON.stringify(options);
    const format = formats.get(key) ?? make(options);
    formats.set(key, format);
    return format;
  };
}
