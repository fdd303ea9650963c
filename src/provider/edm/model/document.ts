/** One document of an answer: `rim:RegistryObject` of type `rim:ExtrinsicObjectType`. */
import type { DocumentRole } from '../../../domain/evidence.ts';
import { element, type Markup } from '../../../xml/write.ts';
import { build, one, type Codec } from '../codec/codec.ts';
import type { Cursor } from '../codec/cursor.ts';
import { objectSlot } from '../codec/slot.ts';
import { attribute, keyed, text, urn } from '../codec/value.ts';
import type { LineId } from '../line.ts';
import { classificationNodes, classificationScheme } from '../vocabulary.ts';
import { evidenceMetadata, type EvidenceMetadata } from './evidence-metadata.ts';

/** One file of an answer and what is said about it. The bytes are elsewhere: `whereabouts` finds them. */
export interface RegistryDocument {
  /** `urn:uuid:…` */
  readonly id: string;
  readonly role: DocumentRole;
  readonly metadata: EvidenceMetadata;
  /**
   * Where the bytes are: a `cid:` URL of an attachment (RFC 2392), an `https:` URL, or a `data:` URL (RFC 2397) where
   * the message itself holds them in `rim:RepositoryItem`.
   */
  readonly href: string;
  /** Absent where the message holds the bytes itself: `rim:RepositoryItem` has no title. */
  readonly title?: string;
}

/** Five rules of one text each say what identifies and refers to a document. */
const referenceRule = 'R-EDM-RESP-S033 to S037';

/** The id of any registry object. */
export const objectId = attribute('id', urn, referenceRule);
const metadata = one(...objectSlot('EvidenceMetadata', 'sdg:Evidence', evidenceMetadata));
const title = attribute('xlink:title', text);
const href = attribute('xlink:href', text);

/** @throws EdmError R-EDM-RESP-S033 to S037, S041, S042 */
export function readDocument(at: Cursor, role: DocumentRole): RegistryDocument {
  if (at.type !== 'rim:ExtrinsicObjectType') at.fail('must be a rim:ExtrinsicObjectType');
  const about = metadata.read(at);
  const read = { id: objectId.read(at), role, metadata: about, ...readItem(at, about) };
  at.all('rim:Classification');
  at.passOverUnread();
  return read;
}

function readItem(at: Cursor, about: EvidenceMetadata): Pick<RegistryDocument, 'href' | 'title'> {
  const inline = at.maybe('rim:RepositoryItem');
  if (!inline) return readReference(at.only('rim:RepositoryItemRef', referenceRule));
  inline.warn('holds the evidence itself', referenceRule);
  const base64 = inline.text.replaceAll(' ', '');
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) inline.fail('must hold base64');
  const [format = ''] = about.distribution.formats;
  return { href: `data:${format};base64,${base64}` };
}

function readReference(at: Cursor): Pick<RegistryDocument, 'href' | 'title'> {
  const address = href.read(at);
  if (!/^(?:cid:|https:\/\/)\S+$/.test(address) || !URL.canParse(address))
    at.fail('needs a cid: or https:// URL');
  return { href: address, title: title.read(at) };
}

const classificationId = attribute('id', urn, 'R-EDM-RESP-S065');
const classificationNode = attribute(
  'classificationNode',
  keyed(classificationNodes, 'classificationNode'),
  'R-EDM-RESP-S049',
);

/**
 * What a document is to its package.
 *
 * @throws EdmError R-EDM-RESP-S048, S049, S065
 */
export function readRole(at: Cursor): DocumentRole {
  const found = at
    .all('rim:Classification')
    .filter((each) => each.attribute('classificationScheme') === classificationScheme);
  const [classification] = found;
  if (!classification || found.length > 1)
    return at.fail('needs exactly one rim:Classification of the EDM scheme', 'R-EDM-RESP-S048');
  classificationId.read(classification);
  return classificationNode.read(classification);
}

const ofTheMain = ['sdg:IsAbout', 'sdg:IssuingAuthority', 'sdg:IsConformantTo', 'sdg:IssuingDate'] as const;

const evidence: Codec<Cursor> = { read: (at) => at, write: () => [] };
const evidenceElement = one(...objectSlot('EvidenceMetadata', 'sdg:Evidence', evidence));

/**
 * What a companion says about itself would compete with its main evidence.
 *
 * @throws EdmError R-EDM-RESP-S062, S063
 */
export function checkMetadata(at: Cursor, role: DocumentRole): void {
  const about = evidenceElement.read(at);
  if (role === 'main') {
    for (const name of [...ofTheMain, 'sdg:Identifier', 'sdg:Distribution'])
      about.only(name, 'R-EDM-RESP-S062');
    return;
  }
  const repeated = [...ofTheMain, 'sdg:ValidityPeriod'].map((name) => about.maybe(name));
  const model = about.maybe('sdg:Distribution')?.maybe('sdg:ConformsTo');
  for (const found of [...repeated, model]) found?.fail('must not stand in a companion', 'R-EDM-RESP-S063');
}

/** Classified on EDM 2.0 alone. */
export function writeDocument(document: RegistryDocument, line: LineId): Markup {
  const { id, role, href: address, title: name } = document;
  const classification = {
    id: `urn:uuid:${crypto.randomUUID()}`,
    classificationScheme,
    classificationNode: classificationNodes[role],
  };
  const parts = [
    ...metadata.write(document.metadata, line),
    ...(line === '2.0' ? [element('rim:Classification', classification)] : []),
    address.startsWith('data:')
      ? element('rim:RepositoryItem', {}, address.slice(address.indexOf(',') + 1))
      : element('rim:RepositoryItemRef', { 'xlink:href': address, 'xlink:title': name }),
  ];
  return build('rim:RegistryObject', parts, { 'xsi:type': 'rim:ExtrinsicObjectType', id });
}
