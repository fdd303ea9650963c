/** What the provider tells about one visit to the Preview Space. */
import type { EvidencePackage } from './evidence.ts';
import type { Localized } from './localized.ts';
import type { Receipt } from './receipt.ts';
import type { WayBack } from './way-back.ts';

/** A public body in the exchange; `country` is ISO 3166-1 alpha-2 (EDM writes Greece as EL). */
export interface Party {
  readonly name: Localized;
  readonly country?: string;
}

/** Who asks whom for what, and how the person gets back (TDD 4.9 §2 step 8). */
export interface Exchange {
  readonly requester: Party;
  readonly provider: Party;
  readonly procedure: { readonly code: string; readonly title?: Localized };
  readonly requirement?: Localized;
  readonly wayBack: WayBack;
  /** Where the provider is told that the page was left without a decision, if it wants to know. Absolute. */
  readonly leaving?: string;
}

/** Whom the evidence is about. */
export type Subject =
  | {
      readonly kind: 'natural';
      readonly givenName: string;
      readonly familyName: string;
      /** ISO 8601 date. */
      readonly dateOfBirth: string;
    }
  | { readonly kind: 'legal'; readonly legalName: string; readonly identifier?: string };

/** A visit in which there is something to decide. */
export interface Session {
  readonly exchange: Exchange;
  readonly subject: Subject;
  /** Who acts for the subject. */
  readonly representative?: Subject;
  /** When the time to decide is over, in milliseconds of the reader's own clock; absent where nobody tells. */
  readonly deadline?: number;
  /** Whether the provider grants more time when asked. */
  readonly extendable: boolean;
  readonly packages: readonly EvidencePackage[];
  /** When there will be more than these packages, where some evidence is not there yet: ISO 8601 date and time (TDD 4.5.2). */
  readonly availableFrom?: string;
  /** What a person can answer when asked why evidence is refused; absent where the provider does not ask. */
  readonly refusalReasons?: readonly RefusalReason[];
}

/** A code of the provider and what it means. Free text could hold personal data, so there is none. */
export interface RefusalReason {
  readonly code: string;
  readonly label: Localized;
}

/** An eID entry point of the provider. */
export interface SignInWay {
  readonly label: Localized;
  readonly href: string;
}

/** Something more the provider needs to find the person (Italy: `userIdentityAttribute`). */
export interface IdentityAttribute {
  readonly name: string;
  readonly label: Localized;
  /** Where to find it, or how it is written. */
  readonly hint?: Localized;
  /** Text unless it is a date. */
  readonly kind?: 'text' | 'date';
}

/** What the person filled in, by the name of each attribute. */
export type AttributeValues = Readonly<Record<string, string>>;

/** How far the provider is with fetching the evidence. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** Everything a provider can answer when the session is read. The machine takes each as a message. */
export type SessionAnswer =
  | { readonly type: 'ready'; readonly session: Session }
  | {
      readonly type: 'fetching';
      readonly exchange: Exchange;
      readonly progress?: Progress;
      /** Where the provider tells of each step by itself. Absolute. */
      readonly progressEvents?: string;
      /** Seconds until it is worth asking again. */
      readonly retryAfter: number;
    }
  | { readonly type: 'deferred'; readonly exchange: Exchange; readonly availableFrom: string }
  | { readonly type: 'signInRequired'; readonly exchange: Exchange; readonly ways: readonly SignInWay[] }
  | {
      readonly type: 'attributesRequired';
      readonly exchange: Exchange;
      readonly attributes: readonly IdentityAttribute[];
    }
  | { readonly type: 'mismatched'; readonly exchange: Exchange }
  | { readonly type: 'noneFound'; readonly exchange: Exchange }
  | { readonly type: 'decided'; readonly exchange: Exchange; readonly receipt?: Receipt }
  | { readonly type: 'expired'; readonly exchange: Exchange }
  | { readonly type: 'linkInvalid' };
