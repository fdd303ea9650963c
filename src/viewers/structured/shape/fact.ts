/** What one element says: its value, in each language it is told in, and what is said beside it. */
import { kinds } from '../reading/batch.ts';
import type { Outline } from './outline.ts';
import { proseOf } from './prose.ts';

export interface Variant {
  /** As issued. */
  readonly value: string;
  /** A number or truth value of JSON, rather than a text. */
  readonly literal: boolean;
  /** Language of the value, BCP 47, where the document tells. */
  readonly lang?: string;
}

/** Something said beside a value: the currency of an amount, the scheme of a number. */
export interface Qualifier {
  readonly node: number;
  readonly name: string;
  readonly value: string;
  /** It belongs to a part of the text, and not to the whole of it. */
  readonly inner?: true;
}

export interface Fact {
  readonly name: string;
  /** What its value and the language of that are taken from. */
  readonly nodes: readonly number[];
  /** Name of the element around it. */
  readonly parent: string;
  readonly variants: readonly Variant[];
  readonly qualifiers: readonly Qualifier[];
}

type Beside = (key: string, value: string, from: number) => void;

const language = /^lang(?:uage)?$/i;

/** The facts that siblings of one name tell: one, where they say the same in several languages. */
export function factsOf(outline: Outline, nodes: readonly number[], parent: string): readonly Fact[] {
  const facts = nodes.map((node) => factOf(outline, node, parent));
  const [first] = facts;
  const languages = facts.map(({ variants: [one, another] }) => (another ? undefined : one?.lang));
  const distinct = new Set(languages);
  if (!first || facts.length === 1 || distinct.has(undefined) || distinct.size < facts.length) return facts;
  return [
    {
      ...first,
      nodes: facts.flatMap(({ nodes }) => nodes),
      variants: facts.flatMap(({ variants }) => variants),
      qualifiers: facts.flatMap(({ qualifiers }) => qualifiers),
    },
  ];
}

/** What lies in a text with elements in it: they are part of it, and what their attributes say stands beside it. */
function prose(
  outline: Outline,
  node: number,
  { nodes, qualifiers }: { readonly nodes: number[]; readonly qualifiers: Qualifier[] },
): void {
  const { tree } = outline;
  for (let at = node + 1; at < tree.end(node); at += 1) {
    if (tree.isElement(at)) nodes.push(at);
    else if (isDeeper(outline, at, node))
      qualifiers.push({ node: at, name: outline.name(at), value: tree.text(at), inner: true });
  }
}

/** What an element says: its text, or its value with what is said beside that. */
export function factOf(outline: Outline, node: number, parent: string): Fact {
  const { tree } = outline;
  const name = outline.name(node);
  if (!tree.isElement(node)) return leafOf(outline, node, parent);
  const qualifiers: Qualifier[] = [];
  const variants: Variant[] = [];
  const nodes = [node];
  let lang: string | undefined;
  const beside: Beside = (key, value, from) => {
    if (lang !== undefined || !language.test(key)) qualifiers.push({ node: from, name: key, value });
    else {
      lang = value;
      nodes.push(from);
    }
  };
  for (const child of tree.children(node)) {
    if (tree.kind(child) === kinds.attribute) beside(outline.name(child), tree.text(child), child);
  }
  if (outline.isProse(node)) {
    const literal = outline.texts(node).some((text) => tree.kind(text) === kinds.literal);
    variants.push({ value: proseOf(outline, node), literal });
    prose(outline, node, { nodes, qualifiers });
  }
  const inner = outline.elements(node);
  const mains = outline.mains(node, inner);
  for (const one of mains.length > 0 ? inner : []) {
    const fact = factOf(outline, one, name);
    if (mains.includes(one)) {
      variants.push(...fact.variants);
      nodes.push(...fact.nodes);
    } else added(fact, beside);
    qualifiers.push(...fact.qualifiers);
  }
  return inLanguage(lang, { name, parent, nodes, variants, qualifiers });
}

function inLanguage(lang: string | undefined, fact: Fact): Fact {
  if (lang === undefined) return fact;
  const variants = fact.variants.map((one) => ({ lang, ...one }));
  // Nothing is said in this language, or each text says its own.
  const isLost = fact.variants.every((one) => one.lang !== undefined);
  const qualifiers = isLost
    ? [...fact.qualifiers, { node: fact.nodes[0] ?? 0, name: 'language', value: lang }]
    : fact.qualifiers;
  return { ...fact, variants, qualifiers };
}

/** What only adds to a value has no room for a language of its own. */
function added({ name, nodes: [node = 0, spoken = node], variants }: Fact, beside: Beside): void {
  for (const { value, lang } of variants) {
    beside(name, value, node);
    if (lang !== undefined) beside(`${name} language`, lang, spoken);
  }
}

/** It is an attribute of an element in the text. */
function isDeeper({ tree }: Outline, node: number, text: number): boolean {
  return tree.kind(node) === kinds.attribute && tree.depth(node) > tree.depth(text) + 1;
}

function leafOf(outline: Outline, node: number, parent: string): Fact {
  return {
    name: outline.name(node),
    parent,
    nodes: [node],
    variants: [{ value: outline.tree.text(node), literal: false }],
    qualifiers: [],
  };
}
