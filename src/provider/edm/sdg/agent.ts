/** `sdg:Agent`: a public body or a platform that speaks for one. */
import type { Localized } from '../../../domain/localized.ts';
import { element, type Markup } from '../../../xml/write.ts';
import type { Cursor } from '../regrep/cursor.ts';
import { readIdentifier, writeIdentifier, type Identifier } from './identifier.ts';
import { readRequiredTexts, writeTexts } from './localized.ts';

export interface Agent {
  readonly identifier: Identifier;
  readonly name: Localized;
  /** `sdg:AdminUnitLevel1`: ISO 3166-1 alpha-2, with EL for Greece. Other lines of an address are not kept. */
  readonly country?: string;
  /** ER requester, EP provider, IP intermediary platform, ERRP who reports an error (AgentClassification). */
  readonly classification?: string;
}

export function readAgent(at: Cursor): Agent {
  const country = at.maybe('sdg:Address')?.maybe('sdg:AdminUnitLevel1')?.text;
  const classification = at.maybe('sdg:Classification')?.text;
  return {
    identifier: readIdentifier(at.only('sdg:Identifier')),
    name: readRequiredTexts(at, 'sdg:Name'),
    ...(country && { country }),
    ...(classification && { classification }),
  };
}

/** `name` is `sdg:Agent` wherever the schema does not call for another. */
export function writeAgent(
  { identifier, name: names, country, classification }: Agent,
  name: 'sdg:Agent' | 'sdg:IssuingAuthority' = 'sdg:Agent',
): Markup {
  return element(
    name,
    {},
    writeIdentifier('sdg:Identifier', identifier),
    ...writeTexts('sdg:Name', names),
    country ? element('sdg:Address', {}, element('sdg:AdminUnitLevel1', {}, country)) : undefined,
    classification ? element('sdg:Classification', {}, classification) : undefined,
  );
}
