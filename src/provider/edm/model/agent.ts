/** `sdg:Agent`: a public body or a platform that speaks for one. */
import type { Localized } from '../../../domain/localized.ts';
import { child, maybe, one, sequence, type Codec } from '../codec/codec.ts';
import { oneOn10, texts } from '../codec/texts.ts';
import { code, optional, text } from '../codec/value.ts';
import { identifier, type Identifier } from './identifier.ts';

/** Where somebody lives or has their seat. Every part may be missing; `fullAddress` may be all that there is. */
export interface Address {
  readonly fullAddress?: string;
  /** The number of the house. */
  readonly locatorDesignator?: string;
  readonly postCode?: string;
  readonly postCityName?: string;
  readonly thoroughfare?: string;
  /** `sdg:AdminUnitLevel1`: ISO 3166-1 alpha-2, with EL for Greece. */
  readonly country?: string;
  /** `sdg:AdminUnitLevel2`: NUTS code of the region. */
  readonly region?: string;
}

/** A public body in the exchange, or a platform that speaks for one (`sdg:Agent`, TDD 4.5). */
export interface Agent {
  readonly identifier: Identifier;
  readonly name: Localized;
  readonly address?: Address;
  /** ER requester, EP provider, IP intermediary platform, ERRP who reports an error (AgentClassification). */
  readonly classification?: string;
}

export const address: Codec<Address> = sequence<Address>({
  fullAddress: optional('sdg:FullAddress', text),
  locatorDesignator: optional('sdg:LocatorDesignator', text),
  postCode: optional('sdg:PostCode', text),
  postCityName: optional('sdg:PostCityName', text),
  thoroughfare: optional('sdg:Thoroughfare', text),
  country: optional('sdg:AdminUnitLevel1', text),
  region: optional('sdg:AdminUnitLevel2', text),
});

export const agent: Codec<Agent> = sequence<Agent>({
  identifier: one(child('sdg:Identifier'), identifier),
  name: oneOn10(texts('sdg:Name')),
  address: maybe(child('sdg:Address'), address),
  classification: optional('sdg:Classification', code(['ER', 'EP', 'IP', 'ERRP'], 'AgentClassification')),
});
