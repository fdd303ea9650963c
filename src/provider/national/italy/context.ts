/** What a page with `contract="italy"` says of the visit. */
import type { AttributeValues, IdentityAttribute } from '../../../domain/session.ts';
import type { Json } from '../../rest/json.ts';
import { readAttribute } from '../../rest/session.ts';
import type { Wire } from '../../wire.ts';
import { visitReader, type Visit, type VisitContext } from '../context.ts';

/** The context of a page with `contract="italy"`. */
export interface ItalianContext extends VisitContext {
  /** The PreviewLocation as the Data Service issued it. Left out, it is the address of the page. */
  readonly previewUrl?: string;
  /** What the person said about themselves, for the Data Service to find them by. */
  readonly userIdentityAttribute?: readonly { readonly name: string; readonly value: string }[];
  /** What the Data Service needs to know. Each without a value above is asked of the person first. */
  readonly attributes?: readonly IdentityAttribute[];
}

/** The visit, and what the Data Service is told. */
export interface ItalianVisit extends Visit {
  readonly asked: Required<Pick<ItalianContext, 'previewUrl'>> &
    Pick<ItalianContext, 'userIdentityAttribute'>;
  /** Attributes without a value. */
  readonly missing: readonly IdentityAttribute[];
}

/** @param told - What the person has filled in since. */
export function italianVisit(wire: Wire, told: () => AttributeValues): () => ItalianVisit {
  return visitReader(wire, (json) => {
    const filledIn = Object.entries(told()).map(([name, value]) => ({ name, value }));
    const said = json.has('userIdentityAttribute')?.items().map(readValue);
    const known = said || filledIn.length > 0 ? [...(said ?? []), ...filledIn] : undefined;
    const attributes = json.has('attributes')?.items().map(readAttribute) ?? [];
    return {
      asked: {
        previewUrl: json.has('previewUrl')?.text(/^https?:\/\/./, 'an address') ?? issued(wire.page),
        ...(known && { userIdentityAttribute: known }),
      },
      missing: attributes.filter(({ name }) => !known?.some((one) => one.name === name)),
    };
  });
}

function readValue(json: Json): { readonly name: string; readonly value: string } {
  return { name: json.at('name').text(), value: json.at('value').text() };
}

/** The address without what the portal added (TDD 4.9 v1.2.3 §5); the rest stays as it was written. */
function issued(page: string): string {
  // Only the first question mark is not part of the query.
  const [, address = '', query] = /^([^?#]*)(?:\?([^#]*))?/.exec(page) ?? [];
  const own = query?.split('&').filter((pair) => !/^return(?:url|method)(?:=|$)/.test(pair));
  return own?.length ? `${address}?${own.join('&')}` : address;
}
