/** One fact with what belongs to it: its other languages, its currency, its scheme. */
import type { Kind } from '../models/model.ts';
import type { Fact, Qualifier, Variant } from '../shape/fact.ts';
import { label, type Context } from './context.ts';
import { attached, inPieces } from './long.ts';
import { make } from './make.ts';
import { withoutMarkup } from './markup.ts';
import { found, kindOf } from './meaning.ts';
import { numeral, readable, type Readable } from './reader.ts';
import { said } from './teller.ts';

/** Names of what is read together with the number it stands at. */
const units = /^(?:currency|unit)(?:_?(?:code|id))?$/i;

/** Code lists that say what a value is. */
const lists: readonly (readonly [RegExp, Kind])[] = [
  [/\b3166-1\b/, 'country'],
  [/\b5218\b/, 'sex'],
  [/\b639\b/, 'language'],
];

/** The value in the reader's language first; the others fold out. */
export function valueNodes(context: Context, fact: Fact): readonly Node[] {
  if (isCovered(context, fact)) return [make('em', 'covered', context.localizer.t('viewer.sensitive-value'))];
  const { locale } = context.localizer;
  const told = new Map(fact.variants.map((one) => [one.lang ?? '', one]));
  const byLanguage = Object.fromEntries([...told].map(([lang, { value }]) => [lang.toLowerCase(), value]));
  const { lang } = context.localizer.spoken(byLanguage);
  const first = fact.variants.find((one) => (one.lang ?? '').toLowerCase() === lang) ?? fact.variants[0];
  const others = fact.variants.filter((one) => one !== first);
  const nodes: Node[] = [];
  if (first) nodes.push(...variant(context, fact, first, others.length > 0 || isForeign(first, locale)));
  const unit = unitOf(context, fact);
  for (const one of fact.qualifiers) if (one !== unit || !first) nodes.push(beside(context, fact, one));
  if (others.length > 0) {
    const names = others.map((one) => context.localizer.language(one.lang ?? 'und')).join(', ');
    const list = others.map((one) => make('div', '', ...variant(context, fact, one, true)));
    nodes.push(make('details', 'variants', make('summary', '', names), ...list));
  }
  return nodes;
}

/** A part of the value is sensitive, or what it is counted in. */
function isCovered(context: Context, fact: Fact): boolean {
  const { covered } = context;
  if (!covered) return false;
  const unit = unitOf(context, fact);
  return fact.nodes.some((node) => covered[node]) || (unit !== undefined && covered[unit.node] === 1);
}

/** A number that is compared by its digits, and no code, year or identifier that is written in them. */
export function isNumber(context: Context, fact: Fact): boolean {
  const [one, another] = fact.variants;
  if (!one || another || numeral(one.value, {}, context.localizer) === undefined) return false;
  const { model } = context.outline;
  if (found(model?.codes, fact.parent, fact.name)) return false;
  return one.literal || unitOf(context, fact) !== undefined || kindOf(fact, model) === 'number';
}

function isForeign({ lang }: { readonly lang?: string | undefined }, locale: string): boolean {
  return lang !== undefined && lang.split('-')[0]?.toLowerCase() !== locale.split('-')[0];
}

/** How JSON says that there is nothing. */
const nothing = /^(?:null|\[\]|\{\})$/;

function variant(
  context: Context,
  fact: Fact,
  { value, lang, literal }: Variant,
  mark: boolean,
): readonly Node[] {
  const alone = lang === undefined && !unitOf(context, fact);
  if (alone && literal && nothing.test(value)) return [bdi('—', value)];
  const long = special(context, fact, value);
  const nodes = long ? [long] : short(context, fact, value, lang);
  if (long) speak(context, long, lang);
  if (lang === undefined || !mark) return nodes;
  return [...nodes, make('small', 'qualifier', ` ${context.localizer.language(lang)}`)];
}

/** What does not stand on one line: a file, a long text, a text that was marked up. */
function special({ localizer, outline }: Context, fact: Fact, value: string): HTMLElement | undefined {
  const isHtml = kindOf(fact, outline.model) === 'html';
  const text = isHtml ? withoutMarkup(value) : value;
  const long = attached(value, localizer) ?? inPieces(text) ?? (isHtml ? bdi(text, value) : undefined);
  if (long && text !== value) long.title = value;
  return long;
}

/** Marks in which language a value is: its own, or that of the document where this is not the reader's. */
function speak({ language, localizer }: Context, element: HTMLElement, lang: string | undefined): void {
  const isForeignWord = /\p{L}/u.test(element.textContent) && isForeign({ lang: language }, localizer.locale);
  const spoken = lang ?? (isForeignWord ? language : undefined);
  if (spoken !== undefined) element.lang = spoken;
}

function short(context: Context, fact: Fact, value: string, lang: string | undefined): readonly Node[] {
  const unit = unitOf(context, fact)?.value;
  const measured = unit === undefined ? undefined : quantity(value, unit, context);
  const { text, other } = measured ?? meaning(context, fact, value);
  const shown = bdi(text, value);
  if (lang !== undefined || text === value) speak(context, shown, lang);
  const raw = other ? rawOf(context, value) : [];
  if (unit === undefined) return [shown, ...raw];
  if (!measured?.unit) return [shown, ...raw, make('span', 'unit', '\u00A0', make('bdi', '', unit))];
  shown.className = 'amount';
  shown.title = `${value} ${unit}`;
  return [shown];
}

/** As it was issued, where there is room for it. */
function rawOf({ tight }: Context, value: string): readonly Node[] {
  return tight ? [] : [make('small', 'qualifier raw', ' ', make('bdi', '', value))];
}

function unitOf({ outline: { model } }: Context, fact: Fact): Qualifier | undefined {
  return fact.qualifiers.find(
    ({ name, inner }) =>
      !inner && (units.test(name) || kindOf({ name, parent: fact.name }, model) === 'unit'),
  );
}

/** What is shown, and what was issued where that is another text. */
function bdi(text: string, value: string): HTMLElement {
  const element = make('bdi', '', text);
  if (text !== value) element.title = value;
  return element;
}

interface Measured extends Readable {
  /** The text names the unit. */
  readonly unit: boolean;
}

function quantity(value: string, unit: string, { localizer }: Context): Measured | undefined {
  const style: Intl.NumberFormatOptions =
    unit === '%' ? { style: 'unit', unit: 'percent' } : { style: 'currency', currency: unit };
  const text = /^(?:%|[A-Z]{3})$/.test(unit) ? numeral(value, style, localizer) : undefined;
  if (text !== undefined) return { text, unit: true };
  const bare = numeral(value, {}, localizer);
  return bare === undefined ? undefined : { text: bare, unit: false };
}

function meaning({ outline: { model }, localizer }: Context, fact: Fact, value: string): Readable {
  const code = found(found(model?.codes, fact.parent, fact.name), '', value);
  if (code) return { text: said(code, localizer), other: true };
  const list = fact.qualifiers.find(({ name, inner }) => !inner && /^codelist$/i.test(name))?.value ?? '';
  const kind = lists.find(([pattern]) => pattern.test(list))?.[1] ?? kindOf(fact, model);
  return readable(value, kind, localizer);
}

function beside(context: Context, fact: Fact, { node, name, value }: Qualifier): Node {
  const inner: Fact = { name, parent: fact.name, nodes: [node], variants: [], qualifiers: [] };
  const text = label(context, name, fact.name);
  const nodes = isCovered(context, inner)
    ? [context.localizer.t('viewer.sensitive-value')]
    : short(context, inner, value, undefined);
  return make('small', 'qualifier', ` ${text}: `, ...nodes);
}
