/** A package of a visit in the words of the answer: `rim:RegistryPackageType` with its documents. */
import { spoken } from '../../../src/domain/localized.ts';
import type { RegistryDocument, RegistryPackage } from '../../../src/provider/edm/index.ts';
import type { FrozenDocument, FrozenPackage } from '../evidence.ts';
import type { Facts } from './facts.ts';

/** Only the main evidence carries the metadata of the whole (R-EDM-RESP-S062, S063). */
export function registryPackage(
  { id, title, classification, issuer, issued, validity, documents }: FrozenPackage,
  subject: Facts['subject'],
): RegistryPackage {
  const conformsTo = documents[0]?.conformsTo;
  const [main, ...companions] = documents.map((one) => registryDocument(one));
  if (!main) throw new RangeError('a package has a main evidence');
  const metadata = {
    ...main.metadata,
    ...(conformsTo !== undefined && { distribution: { ...main.metadata.distribution, conformsTo } }),
    subject: tellable(subject),
    issuingAuthority: { identifier: { value: issuer.id, scheme: issuer.schemeId }, name: issuer.name },
    conformance: { classification, titles: title },
    issuingDate: issued,
    ...(validity && { validity }),
  };
  return { id: `urn:uuid:${id}`, documents: [{ ...main, metadata }, ...companions] };
}

/** What evidence may say about whom it is (R-EDM-RESP-S041, S042). */
function tellable(subject: Facts['subject']): Facts['subject'] {
  const { identifier } = subject;
  const known = identifier && { identifier };
  if (subject.kind === 'legal') return { kind: 'legal', ...known, legalName: subject.legalName };
  const { familyName, givenName, dateOfBirth, placeOfBirth } = subject;
  const born = placeOfBirth === undefined ? undefined : { placeOfBirth };
  return { kind: 'natural', ...known, familyName, givenName, dateOfBirth, ...born };
}

function registryDocument(document: FrozenDocument): RegistryDocument {
  const { id, role, title, mediaType, language } = document;
  return {
    id: `urn:uuid:${id}`,
    role,
    metadata: {
      identifier: id,
      distribution: { formats: [mediaType], ...(language !== undefined && { languages: [language] }) },
    },
    href: `cid:${contentId(document)}`,
    title: spoken(title, 'en').text,
  };
}

/** Under which the bytes of a document travel (RFC 2392). */
export const contentId = ({ id }: FrozenDocument): string => `${id}@provider.example`;
