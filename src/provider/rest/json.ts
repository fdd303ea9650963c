/** Reads JSON that somebody else wrote: every wrong field is named by its JSON pointer (RFC 6901). */
import { PreviewError } from '../../domain/errors.ts';

/** A value and where it stands in the answer. */
export class Json {
  readonly #value: unknown;
  readonly pointer: string;

  constructor(value: unknown, pointer = '') {
    this.#value = value;
    this.pointer = pointer;
  }

  static parse(text: string): Json {
    try {
      return new Json(JSON.parse(text));
    } catch (cause) {
      // An object that does not end is one that broke off on the way.
      if (text.trimStart().startsWith('{'))
        throw new PreviewError('unreachable', 'The answer broke off.', { cause });
      throw new PreviewError('malformed', 'The answer is not JSON.', { cause, field: '' });
    }
  }

  /** A field that has to be there. */
  at(name: string): Json {
    return this.has(name) ?? new Json(undefined, `${this.pointer}/${name}`).never('is missing');
  }

  /** A field that may be there; `null` counts as absent. */
  has(name: string): Json | undefined {
    const object = this.#object();
    const value = Object.hasOwn(object, name) ? object[name] : undefined;
    return value === undefined || value === null ? undefined : new Json(value, `${this.pointer}/${name}`);
  }

  entries(): readonly (readonly [string, Json])[] {
    return Object.entries(this.#object()).map(([key, value]) => [
      key,
      new Json(value, `${this.pointer}/${key}`),
    ]);
  }

  items(): readonly Json[] {
    if (!Array.isArray(this.#value)) return this.never('must be an array');
    return this.#value.map((value: unknown, n) => new Json(value, `${this.pointer}/${n}`));
  }

  /** The same where there has to be one at least. */
  some(): readonly Json[] {
    const items = this.items();
    return items.length > 0 ? items : this.never();
  }

  text(pattern = /\S/, what = 'text that is not empty'): string {
    if (typeof this.#value !== 'string' || !pattern.test(this.#value)) return this.never(`must be ${what}`);
    return this.#value;
  }

  /** A text or a number, as text: some write 200, some "200". */
  word(pattern?: RegExp): string {
    const value = this.#value;
    return typeof value === 'number' ? String(value) : this.text(pattern);
  }

  oneOf<const T extends string>(allowed: readonly T[]): T {
    return allowed.find((one) => one === this.#value) ?? this.never(`must be one of ${allowed.join(', ')}`);
  }

  /** A whole number that is not negative. */
  count(): number {
    const value = this.#value;
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
      ? value
      : this.never('must be a whole number, 0 or more');
  }

  flag(): boolean {
    return typeof this.#value === 'boolean' ? this.#value : this.never('must be true or false');
  }

  #object(): Readonly<Record<string, unknown>> {
    const value = this.#value;
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return this.never('must be an object');
    return value as Readonly<Record<string, unknown>>;
  }

  /** Refuses the value, whatever it is. */
  never(what = 'must not be empty'): never {
    const field = this.pointer || '/';
    throw new PreviewError('malformed', `${field} ${what}.`, { field });
  }
}
