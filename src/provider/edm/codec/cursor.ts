/** Walks through a message and knows at every step where it stands, so that every fault and every oddity has a path. */
import { xmlNamespace, xmlnsNamespace, type XmlElement, type XmlName } from '../../../xml/element.ts';
import { EdmError, type EdmWarning } from '../error.ts';
import type { LineId } from '../line.ts';
import { namespaces, type Prefix } from '../vocabulary.ts';

const prefixes: ReadonlyMap<string, Prefix> = new Map(
  Object.entries(namespaces).map(([prefix, uri]) => [uri, prefix as Prefix]),
);

const attributeNamespaces: Readonly<Record<string, string>> = {
  ...namespaces,
  xml: xmlNamespace,
  '': '',
};

/** What RegRep puts between a slot and its value: a rule about the slot is a rule about these too. */
const wrappers: ReadonlySet<string> = new Set(['rim:SlotValue', 'rim:Value', 'rim:Element']);

/** What is known while a message is read. */
export interface Reading {
  /** The line that the message says it is written in; `2.0` until it has said so. */
  line: LineId;
  /** Also takes http to the developer's own machine. */
  readonly development: boolean;
  readonly warnings: EdmWarning[];
}

/** An element of a message and the way to it. */
export class Cursor {
  readonly element: XmlElement;
  readonly reading: Reading;
  /** Its name with our prefixes; the bare name where it is in none of our namespaces. */
  readonly name: string;
  /** The rule that is broken by whatever is wrong here, unless a fault names its own. */
  readonly rule: string | undefined;
  readonly #step: string;
  readonly #outer: Cursor | undefined;
  readonly #asked = new Set<string>();
  #index: ReadonlyMap<string, readonly XmlElement[]> | undefined;

  constructor(element: XmlElement, reading: Reading, step?: string, outer?: Cursor, rule?: string) {
    this.element = element;
    this.reading = reading;
    this.name = canonical(element);
    this.rule = rule ?? (wrappers.has(this.name) ? outer?.rule : undefined);
    this.#step = step ?? this.name;
    this.#outer = outer;
    if ([element, ...element.attributes].some(isUnbound)) this.warn('has an undeclared prefix');
  }

  /** XPath with the usual prefixes. */
  get path(): string {
    return `${this.#outer?.path ?? ''}/${this.#step}`;
  }

  /** The names of the elements inside that nobody has asked for. */
  get unread(): readonly string[] {
    return [...this.#indexed.keys()].filter((name) => !this.#asked.has(name));
  }

  /** The elements of this name. */
  all(name: string): readonly Cursor[] {
    return this.#find(name).map((one, n) => new Cursor(one, this.reading, `${name}[${n + 1}]`, this));
  }

  /** The element of this name, or the slot `rim:Slot[@name="Procedure"]`, of which there may be one. */
  maybe(name: string, rule?: string): Cursor | undefined {
    const [one, another] = this.#find(name);
    if (another) this.fail('must not stand here twice', rule, `/${name}`);
    return one && new Cursor(one, this.reading, name, this, rule);
  }

  /** The element of this name, of which there has to be one. */
  only(name: string, rule?: string): Cursor {
    return this.maybe(name, rule) ?? this.fail('is missing', rule, `/${name}`);
  }

  /** The text directly inside, white space normalised; empty where there is none. */
  get text(): string {
    return this.#normalised(this.element.children.filter((child) => typeof child === 'string').join(''));
  }

  /** An attribute by the name in the specification: without prefix, or with `xml:` or one of ours. White space normalised. */
  attribute(name: string): string | undefined {
    const [local, prefix = ''] = name.split(':').reverse();
    const namespace = attributeNamespaces[prefix];
    const found = this.element.attributes.find((one) => one.local === local && one.namespace === namespace);
    return found && this.#normalised(found.value);
  }

  /** `xsi:type` with our prefixes: its own prefix is looked up where it was declared. */
  get type(): string | undefined {
    const written = this.attribute('xsi:type');
    if (written === undefined) return undefined;
    const [local = '', prefix = ''] = written.split(':').reverse();
    return canonical({ local, namespace: this.#namespace(prefix) ?? '' });
  }

  /** The same place, where another rule is broken by whatever is wrong. */
  under(rule = this.rule): Cursor {
    return new Cursor(this.element, this.reading, this.#step, this.#outer, rule);
  }

  /** Refuses what stands here, or in a `step` further inside. */
  fail(what: string, rule = this.rule, step = ''): never {
    throw new EdmError(this.path + step, what, rule);
  }

  /** Takes what stands here although it is not as it should be. */
  warn(message: string, rule = message): void {
    this.reading.warnings.push({ path: this.path, rule, message });
  }

  /** Tells of what stands here and is not read. */
  passOver(what: string): void {
    this.warn(`holds ${what}, which is passed over`, 'passed over');
  }

  /** Tells of the elements inside that nobody has asked for. */
  passOverUnread(): void {
    for (const name of this.unread) this.passOver(name);
  }

  /** What is refused on EDM 2.0, and was let pass by the earlier lines. */
  failOn2(what: string, rule = this.rule): void {
    if (this.reading.line === '2.0') this.fail(what, rule);
    this.warn(what, rule);
  }

  #find(name: string): readonly XmlElement[] {
    this.#asked.add(name);
    return this.#indexed.get(name) ?? [];
  }

  get #indexed(): ReadonlyMap<string, readonly XmlElement[]> {
    return (this.#index ??= indexOf(this.element));
  }

  #namespace(prefix: string): string | undefined {
    const declared = this.element.attributes.find(
      (one) => one.namespace === xmlnsNamespace && one.local === (prefix || 'xmlns'),
    );
    if (declared) return declared.value;
    const outer = this.#outer;
    return outer && outer.#namespace(prefix);
  }

  /** Real messages break values over lines: runs of XML white space count as one space, none at the ends. */
  #normalised(text: string): string {
    const spaced = text.replace(/[\t\n\r ]+/g, ' ');
    const value = spaced.replace(/^ | $/g, '');
    if (value && value !== spaced) this.warn('has white space around its value');
    return value;
  }
}

/** Whether a name has a prefix that means nothing. */
function isUnbound({ name, namespace }: XmlName): boolean {
  return !namespace && name.includes(':');
}

/** Elements by name, slots by theirs, in the order of the message. */
function indexOf({ children }: XmlElement): ReadonlyMap<string, readonly XmlElement[]> {
  const index = new Map<string, XmlElement[]>();
  for (const child of children) {
    if (typeof child === 'string') continue;
    const name = canonical(child);
    const slot = name === 'rim:Slot' && child.attributes.find((one) => one.name === 'name')?.value.trim();
    const key = slot ? slotStep(slot) : name;
    const known = index.get(key);
    if (known) known.push(child);
    else index.set(key, [child]);
  }
  return index;
}

function canonical({ local, namespace }: Pick<XmlName, 'local' | 'namespace'>): string {
  const prefix = prefixes.get(namespace);
  return prefix ? `${prefix}:${local}` : local;
}

/** How a slot is named in a path. */
export function slotStep(name: string): string {
  return `rim:Slot[@name="${name}"]`;
}
