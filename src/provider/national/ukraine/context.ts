/** What a page with `contract="ukraine"` says of the visit. */
import type { Json } from '../../rest/json.ts';
import type { Wire } from '../../wire.ts';
import { visitReader, type Visit, type VisitContext } from '../context.ts';

/** The context of a page with `contract="ukraine"`. */
export interface UkrainianContext extends VisitContext {
  /** Which visit it is. */
  readonly messageUuid: string;
  /** One for each action, valid for 15 minutes: sent in a header, kept nowhere. A page may renew them in `.context`. */
  readonly tokens: { readonly continue: string; readonly timeout: string };
}

/** The visit, and what its actions are asked with. */
export type UkrainianVisit = Visit & Pick<UkrainianContext, 'messageUuid' | 'tokens'>;

export function ukrainianVisit(wire: Wire): () => UkrainianVisit {
  return visitReader(wire, (json) => {
    const tokens = json.at('tokens');
    return {
      messageUuid: json
        .at('messageUuid')
        .text(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, 'a UUID without a prefix'),
      tokens: { continue: token(tokens.at('continue')), timeout: token(tokens.at('timeout')) },
    };
  });
}

const token = (json: Json): string => json.text(/^[\x21-\x7e]+$/, 'a token that a header can carry');
