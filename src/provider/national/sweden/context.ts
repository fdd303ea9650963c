/** What a page with `contract="sweden"` says of the visit. */
import type { Json } from '../../rest/json.ts';
import type { Wire } from '../../wire.ts';
import { visitReader, type Visit, type VisitContext } from '../context.ts';

/** What every request names. */
const required = ['businessRegistryId', 'evidenceTypeClassification'] as const;

/** All that the contract names, but one: the token is the server's, and no page may hold it. */
const headerNames = [
  ...required,
  'sdgEvidenceRequestorAgentId',
  'sdgEvidenceRequestorAgentName',
  'sdgPersonFamilyName',
  'sdgPersonGivenName',
  'sdgPersonDateOfBirth',
  'sdgPersonIdentifier',
  'sdgDistributedAsFormat',
] as const;

type Headers = Readonly<
  Record<(typeof required)[number], string> & Partial<Record<(typeof headerNames)[number], string>>
>;

/** The context of a page with `contract="sweden"`. */
export interface SwedishContext extends VisitContext {
  /** What `POST evidence-files` is asked with. The server of the page adds the authorization, never the page. */
  readonly request: { readonly headers: Headers; readonly body?: { readonly personalNumber?: string } };
  /** Whether `POST extension` may be granted. */
  readonly extendable?: boolean;
}

/** The visit, and what the evidence is asked for with. */
export interface SwedishVisit extends Visit {
  readonly request: Required<SwedishContext['request']>;
  readonly extendable: boolean;
}

export function swedishVisit(wire: Wire): () => SwedishVisit {
  return visitReader(
    wire,
    (json) => {
      const request = json.at('request');
      const personalNumber = request
        .has('body')
        ?.has('personalNumber')
        ?.text(/^\d{12}$/, 'twelve digits');
      return {
        request: {
          headers: readHeaders(request.at('headers')),
          body: personalNumber === undefined ? {} : { personalNumber },
        },
        extendable: json.has('extendable')?.flag() ?? false,
      };
    },
    { kind: 'awaited' },
  );
}

function readHeaders(json: Json): Headers {
  for (const name of required) json.at(name);
  const headers = json.entries().map(([name, value]) => {
    if (name.toLowerCase() === 'authorization')
      value.never('must not be here: the server that the page talks to adds the token');
    if (!headerNames.some((one) => one === name)) value.never(`is none of ${headerNames.join(', ')}`);
    return [
      name,
      value.text(/^[\x21-\x7e\xa1-\xff][\x20-\x7e\xa0-\xff]*$/, 'text of ISO 8859-1, as headers are'),
    ];
  });
  return Object.fromEntries(headers) as Headers;
}
