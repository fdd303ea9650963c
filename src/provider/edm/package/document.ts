/** One document of a package: `rim:RegistryObject` of type `rim:ExtrinsicObjectType`. */
import type { DocumentRole } from '../../../domain/evidence.ts';
import { element, type Markup } from '../../../xml/write.ts';
import type { Cursor } from '../regrep/cursor.ts';
import { isUrnUuid } from '../regrep/lexical.ts';
import { objectSlot, objectsIn } from '../regrep/slot.ts';
import {
  readEvidenceMetadata,
  writeEvidenceMetadata,
  type EvidenceMetadata,
} from '../sdg/evidence-metadata.ts';
import { classificationNodes, classificationScheme, keyOf, type QualifiedName } from '../vocabulary.ts';

export interface RegistryDocument {
  /** `urn:uuid:…` */
  readonly id: string;
  readonly role: DocumentRole;
  readonly metadata: EvidenceMetadata;
  /** `cid:` URL of the attachment that holds the bytes (RFC 2392). */
  readonly href: string;
  readonly title: string;
}

/** Five rules of one text each say what identifies and refers to a document. */
const referenceRule = 'R-EDM-RESP-S033 to S037';

/** @throws EdmError R-EDM-RESP-S033 to S037, S041, S042, S048, S049, S062, S063, S065 */
export function readDocument(at: Cursor): RegistryDocument {
  if (at.type !== 'rim:ExtrinsicObjectType') at.fail('must be of the type rim:ExtrinsicObjectType');
  const role = readRole(at);
  const [metadata] = objectsIn(at.slot('EvidenceMetadata'), 'sdg:Evidence');
  if (!metadata) return at.fail('needs sdg:Evidence in the slot EvidenceMetadata');
  if (role === 'main') requireAll(metadata);
  else forbidMain(metadata);
  return {
    id: readObjectId(at),
    role,
    metadata: readEvidenceMetadata(metadata),
    ...readReference(at.only('rim:RepositoryItemRef', referenceRule)),
  };
}

/** The id of any registry object. */
export function readObjectId(at: Cursor): string {
  const id = at.requiredAttribute('id', referenceRule);
  return isUrnUuid(id) ? id : at.fail('needs an id that is urn:uuid: and a UUID', referenceRule);
}

function readReference(at: Cursor): Pick<RegistryDocument, 'href' | 'title'> {
  const href = at.requiredAttribute('xlink:href', referenceRule);
  if (!/^cid:\S+$/.test(href)) at.fail('must point to an attachment of the message with a cid: URL');
  return { href, title: at.requiredAttribute('xlink:title', referenceRule) };
}

function readRole(at: Cursor): DocumentRole {
  const found = at
    .all('rim:Classification')
    .filter((one) => one.attribute('classificationScheme') === classificationScheme);
  const [classification] = found;
  if (!classification || found.length > 1)
    return at.fail('needs exactly one rim:Classification of the EDM scheme', 'R-EDM-RESP-S048');
  if (!isUrnUuid(classification.attribute('id') ?? ''))
    classification.fail('needs an id that is urn:uuid: and a UUID', 'R-EDM-RESP-S065');
  return (
    keyOf(classificationNodes, classification.attribute('classificationNode') ?? '') ??
    classification.fail('has a classificationNode that is not in the code list', 'R-EDM-RESP-S049')
  );
}

const ofTheMain: readonly QualifiedName[] = [
  'sdg:IsAbout',
  'sdg:IssuingAuthority',
  'sdg:IsConformantTo',
  'sdg:IssuingDate',
];

function requireAll(metadata: Cursor): void {
  for (const name of [...ofTheMain, 'sdg:Identifier', 'sdg:Distribution'] as const)
    metadata.only(name, 'R-EDM-RESP-S062');
}

/** What a companion says about itself would compete with its main evidence. */
function forbidMain(metadata: Cursor): void {
  const conformsTo = metadata.maybe('sdg:Distribution')?.maybe('sdg:ConformsTo');
  for (const name of [...ofTheMain, 'sdg:ValidityPeriod'] as const)
    metadata.maybe(name)?.fail('must not stand in a companion', 'R-EDM-RESP-S063');
  conformsTo?.fail('must not stand in a companion', 'R-EDM-RESP-S063');
}

export function writeDocument(
  { id, role, metadata, href, title }: RegistryDocument,
  newId: () => string,
): Markup {
  const classification = {
    id: `urn:uuid:${newId()}`,
    classificationScheme,
    classificationNode: classificationNodes[role],
  };
  return element(
    'rim:RegistryObject',
    { 'xsi:type': 'rim:ExtrinsicObjectType', id },
    objectSlot('EvidenceMetadata', writeEvidenceMetadata(metadata)),
    element('rim:Classification', classification),
    element('rim:RepositoryItemRef', { 'xlink:href': href, 'xlink:title': title }),
  );
}
