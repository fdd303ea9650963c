/**
 * The receipt as a file that the person keeps, for machines as well. Terms follow ISO/IEC TS 27560:2023 (consent
 * records and receipts) where it has one; `docs/receipt.md` describes every member.
 */
import type { Localized } from './localized.ts';
import type { DecidedEvidence, Receipt } from './receipt.ts';
import type { Exchange, Party } from './session.ts';

/** Changes when a member is taken away or means something else; members may be added within a version. */
export const recordVersion = 'oots-preview-receipt/1';

interface PartyRecord {
  readonly party_role: 'evidence requester' | 'evidence provider';
  readonly party_name: Localized;
  /** ISO 3166-1 alpha-2. */
  readonly party_country?: string;
}

interface EventRecord {
  /** ISO 8601, by the provider's clock. */
  readonly event_time: string;
  /** The person answered explicitly: nothing is ever pre-selected. */
  readonly event_type: 'explicit';
  readonly event_state: 'consent given' | 'consent refused';
  readonly pii_information: {
    readonly title: Localized;
    readonly documents: readonly {
      readonly title: Localized;
      readonly media_type: string;
      /** Lower-case hexadecimal, of the bytes that were decided about. */
      readonly sha256: string;
      readonly opened_by_person: boolean;
    }[];
  };
}

/** Nothing in it says who the person is. */
export interface ConsentRecord {
  readonly schema_version: typeof recordVersion;
  /** The provider's reference. */
  readonly record_id: string;
  /** BCP 47: what the person read when deciding. */
  readonly language: string;
  readonly parties: readonly PartyRecord[];
  readonly processing: {
    /** Code of the procedure (Regulation (EU) 2018/1724, Annex II) and its title. */
    readonly purpose: { readonly code: string; readonly title?: Localized; readonly requirement?: Localized };
    readonly lawful_basis: 'http://data.europa.eu/eli/reg/2018/1724/art_14';
    /** One for each piece of evidence. */
    readonly events: readonly EventRecord[];
  };
}

export function consentRecord(
  receipt: Receipt,
  { requester, provider, procedure, requirement }: Exchange,
  language: string,
): ConsentRecord {
  return {
    schema_version: recordVersion,
    record_id: receipt.reference,
    language,
    parties: [party('evidence requester', requester), party('evidence provider', provider)],
    processing: {
      purpose: { ...procedure, ...(requirement && { requirement }) },
      lawful_basis: 'http://data.europa.eu/eli/reg/2018/1724/art_14',
      events: pieces(receipt).map((piece) => event(piece, receipt.recordedAt)),
    },
  };
}

function party(role: PartyRecord['party_role'], { name, country }: Party): PartyRecord {
  return { party_role: role, party_name: name, ...(country !== undefined && { party_country: country }) };
}

/** Titles alone, where the decision was taken on another page. */
function pieces({ evidence, approved, refused }: Receipt): readonly DecidedEvidence[] {
  const bare = (verdict: DecidedEvidence['verdict']) => (title: Localized) => ({
    title,
    verdict,
    documents: [],
  });
  return evidence ?? [...approved.map(bare('approved')), ...refused.map(bare('refused'))];
}

function event({ title, verdict, documents }: DecidedEvidence, recordedAt: string): EventRecord {
  return {
    event_time: recordedAt,
    event_type: 'explicit',
    event_state: verdict === 'approved' ? 'consent given' : 'consent refused',
    pii_information: {
      title,
      documents: documents.map((one) => ({
        title: one.title,
        media_type: one.mediaType,
        sha256: one.sha256,
        opened_by_person: one.seen,
      })),
    },
  };
}
