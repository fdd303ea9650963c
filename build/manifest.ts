/** What `custom-elements.json` says about each element, as far as something is made from it. */
import { readFileSync } from 'node:fs';

export interface Described {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
}
export interface Attribute extends Described {
  /** The property that it sets, if any. */
  readonly fieldName?: string;
}
export interface Member extends Described {
  readonly kind: 'field' | 'method';
  readonly readonly?: boolean;
  readonly attribute?: string;
}
export interface Declaration extends Described {
  readonly tagName?: string;
  readonly summary?: string;
  readonly attributes?: readonly Attribute[];
  readonly members?: readonly Member[];
  readonly events?: readonly Described[];
  readonly slots?: readonly Described[];
  readonly cssParts?: readonly Described[];
  readonly cssProperties?: readonly Described[];
  readonly cssStates?: readonly Described[];
}
export interface Element extends Declaration {
  readonly tagName: string;
}
interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

/** The element of the two lines first, then its parts by name. */
export function elementsIn(manifest: string): readonly Element[] {
  const { modules } = JSON.parse(manifest) as Manifest;
  const elements = modules
    .flatMap(({ declarations = [] }) => declarations)
    .flatMap((one) => (one.tagName === undefined ? [] : [{ ...one, tagName: one.tagName }]));
  const rank = ({ tagName }: Element): string => (tagName === 'oots-preview-space' ? '' : tagName);
  return elements.sort((one, other) => (rank(one) < rank(other) ? -1 : 1));
}

export function elements(): readonly Element[] {
  return elementsIn(readFileSync('custom-elements.json', 'utf8'));
}

export const fieldsOf = ({ members = [] }: Element): readonly Member[] =>
  members.filter(({ kind }) => kind === 'field');

/** Attributes that have another name than the property they set, or set none. */
export const attributesAlone = ({ attributes = [] }: Element): readonly Attribute[] =>
  attributes.filter(({ name, fieldName }) => name !== fieldName);
