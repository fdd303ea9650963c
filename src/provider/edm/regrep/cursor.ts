/** Walks through a message and knows at every step where it stands, so that every fault has a path. */
import { xmlnsNamespace, type XmlElement } from '../../../xml/element.ts';
import { EdmError } from '../error.ts';
import { namespaces, type Prefix, type QualifiedName, type SlotName } from '../vocabulary.ts';

const prefixes = new Map(
  Object.entries(namespaces).map(([prefix, uri]) => [uri, prefix] as [string, Prefix]),
);

/** An element of a message and the way to it. */
export class Cursor {
  readonly element: XmlElement;
  readonly path: string;
  readonly #outer: Cursor | undefined;

  constructor(element: XmlElement, path = `/${canonical(element)}`, outer?: Cursor) {
    this.element = element;
    this.path = path;
    this.#outer = outer;
  }

  /** Its name with our prefixes; the bare name where it is in none of our namespaces. */
  get name(): string {
    return canonical(this.element);
  }

  /** The elements inside, all of them. */
  get elements(): readonly Cursor[] {
    const seen = new Map<string, number>();
    return this.element.children
      .filter((child) => typeof child !== 'string')
      .map((child) => {
        const name = canonical(child);
        const nth = (seen.get(name) ?? 0) + 1;
        seen.set(name, nth);
        return new Cursor(child, `${this.path}/${name}[${nth}]`, this);
      });
  }

  /** The elements of this name, numbered in their path. */
  all(name: QualifiedName): readonly Cursor[] {
    return this.elements.filter((one) => one.name === name);
  }

  /** The element of this name, of which there may be one. */
  maybe(name: QualifiedName, rule?: string): Cursor | undefined {
    return this.#single(this.all(name), name, rule);
  }

  /** The element of this name, of which there has to be one. */
  only(name: QualifiedName, rule?: string): Cursor {
    return this.maybe(name, rule) ?? this.#missing(name, rule);
  }

  /** The slot of this name, of which there may be one. */
  maybeSlot(name: SlotName, rule?: string): Cursor | undefined {
    const found = this.all('rim:Slot').filter((one) => one.attribute('name') === name);
    return this.#single(found, slotStep(name), rule)?.only('rim:SlotValue');
  }

  /** The slot of this name, of which there has to be one. */
  slot(name: SlotName, rule?: string): Cursor {
    return this.maybeSlot(name, rule) ?? this.#missing(slotStep(name), rule);
  }

  /** The text directly inside, white space normalised; empty where there is none. */
  get text(): string {
    return normalised(this.element.children.filter((child) => typeof child === 'string').join(''));
  }

  /** The text, which may not be empty. */
  requiredText(rule?: string): string {
    return this.text || this.fail('must not be empty', rule);
  }

  /** An attribute by the name in the specification: without prefix, or with one of ours. White space normalised. */
  attribute(name: string): string | undefined {
    const [local, prefix] = name.split(':').reverse();
    const namespace = prefix === undefined ? '' : namespaces[prefix as Prefix];
    const found = this.element.attributes.find((one) => one.local === local && one.namespace === namespace);
    return found && normalised(found.value);
  }

  /** An attribute that has to be there and may not be empty. */
  requiredAttribute(name: string, rule?: string): string {
    const value = this.attribute(name);
    if (!value) this.fail(`needs the attribute ${name}`, rule);
    return value;
  }

  /** `xsi:type` with our prefixes: its own prefix is looked up where it was declared. */
  get type(): string | undefined {
    const written = this.attribute('xsi:type');
    if (written === undefined) return undefined;
    const [local = '', prefix = ''] = written.split(':').reverse();
    const known = prefixes.get(this.#namespace(prefix) ?? '');
    return known ? `${known}:${local}` : local;
  }

  #namespace(prefix: string): string | undefined {
    const declared = this.element.attributes.find(
      (one) => one.namespace === xmlnsNamespace && one.local === (prefix || 'xmlns'),
    );
    if (declared) return declared.value;
    const outer = this.#outer;
    return outer === undefined ? undefined : outer.#namespace(prefix);
  }

  /** Refuses what stands here. */
  fail(what: string, rule?: string): never {
    throw new EdmError(this.path, what, rule);
  }

  #single(found: readonly Cursor[], step: string, rule?: string): Cursor | undefined {
    if (found.length > 1)
      throw new EdmError(`${this.path}/${step}`, 'must not stand here more than once', rule);
    const [one] = found;
    return one && new Cursor(one.element, `${this.path}/${step}`, this);
  }

  #missing(step: string, rule?: string): never {
    throw new EdmError(`${this.path}/${step}`, 'is missing', rule);
  }
}

function canonical({ local, namespace }: XmlElement): string {
  const prefix = prefixes.get(namespace);
  return prefix ? `${prefix}:${local}` : local;
}

function slotStep(name: SlotName): string {
  return `rim:Slot[@name="${name}"]`;
}

/** Real messages break values over lines: runs of XML white space count as one space, none at the ends. */
function normalised(text: string): string {
  return text.replace(/[\t\n\r ]+/g, ' ').replace(/^ | $/g, '');
}
