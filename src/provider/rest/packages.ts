/** The evidence as JSON (`openapi.yaml`, schema Package). */
import {
  documentRoles,
  type DocumentRole,
  type EvidenceDocument,
  type EvidencePackage,
  type Verification,
} from '../../domain/evidence.ts';
import { day, optional, readLocalized, time } from './fields.ts';
import type { Json } from './json.ts';

const digest = /^[0-9a-f]{64}$/;

/** One package or more, no two of one id. */
export function readPackages(list: Json): readonly EvidencePackage[] {
  const packages = list.items().map(readPackage);
  if (packages.length === 0) list.never('must hold something to decide about: else the status is none-found');
  distinct(list.items());
  distinct(list.items().flatMap((one) => one.at('documents').items()));
  return packages;
}

function readPackage(json: Json): EvidencePackage {
  const [main, ...companions] = json
    .at('documents')
    .items()
    .map((one, n) => readDocument(one, n === 0 ? ['main'] : companionRoles));
  return {
    id: json.at('id').text(),
    title: readLocalized(json.at('title')),
    issuer: readLocalized(json.at('issuer')),
    ...optional('issued', json.has('issued'), day),
    ...optional('validity', json.has('validity'), (validity) => ({
      ...optional('from', validity.has('from'), day),
      ...optional('until', validity.has('until'), day),
    })),
    ...optional('verification', json.has('verification'), readVerification),
    documents: [main ?? json.at('documents').never(), ...companions],
  };
}

function readVerification(json: Json): Verification {
  return {
    signature: json.at('signature').oneOf(['valid', 'invalid', 'unchecked']),
    ...optional('signer', json.has('signer'), readLocalized),
    ...optional('checkedAt', json.has('checkedAt'), time),
  };
}

const companionRoles = documentRoles.filter((role) => role !== 'main');

function readDocument(json: Json, roles: readonly DocumentRole[]): EvidenceDocument {
  return {
    id: json.at('id').text(),
    role: json.at('role').oneOf(roles),
    title: readLocalized(json.at('title')),
    mediaType: json.at('mediaType').text(/^[^/]+\/[^/]+$/, 'a media type'),
    size: json.at('size').count(),
    sha256: json.at('sha256').text(digest, 'a SHA-256 in lower-case hexadecimal'),
    ...optional('language', json.has('language'), (one) => one.text()),
    ...optional('conformsTo', json.has('conformsTo'), (one) => one.text()),
    ...optional('sensitive', json.has('sensitive'), (names) => names.items().map((one) => one.text())),
  };
}

/** A decision names what it is about by its id: two with one id could not be told apart. */
export function distinct(list: readonly Json[]): void {
  const known = new Set<string>();
  for (const one of list) {
    const id = one.at('id');
    if (known.has(id.text())) id.never('is used twice');
    known.add(id.text());
  }
}
