/** The evidence of an answer, in packages: the unit of consent, one main evidence with its companions. */
import type { Markup } from '../../../xml/write.ts';
import { build, type Codec } from '../codec/codec.ts';
import type { Cursor } from '../codec/cursor.ts';
import type { LineId } from '../line.ts';
import { checkAssociations, writeAssociation } from './association.ts';
import {
  checkMetadata,
  objectId,
  readDocument,
  readRole,
  writeDocument,
  type RegistryDocument,
} from './document.ts';

/**
 * The unit that a person approves or refuses, as it stands in an answer: one main evidence and what belongs to it
 * (R-EDM-RESP-S046 to S050). On 1.x, which has no packages, each document is one.
 */
export interface RegistryPackage {
  /** `urn:uuid:…` */
  readonly id: string;
  /** The main evidence first, its companions in the order of the message. */
  readonly documents: readonly [RegistryDocument, ...RegistryDocument[]];
}

const objectElement = 'rim:RegistryObject';
const listElement = 'rim:RegistryObjectList';

/** The content of the `rim:RegistryObjectList` of a response. */
export const packageList: Codec<readonly RegistryPackage[]> = {
  read(at) {
    const packages = at.all(objectElement).map((each) => readEntry(each));
    refuseTwins(at, packages);
    return packages;
  },
  write: (packages, line) =>
    packages.flatMap((each) => (line === '2.0' ? [writePackage(each, line)] : writeFlat(each, line))),
};

/** EDM 2.0 has packages only (R-EDM-RESP-S066); before, the list is flat, and each document a package of its own. */
function readEntry(at: Cursor): RegistryPackage {
  if (at.type === 'rim:RegistryPackageType') {
    if (at.reading.line !== '2.0') at.warn('must not be a package on this line', 'R-EDM-RESP-S066');
    return readPackage(at);
  }
  if (at.reading.line === '2.0') at.fail('must be a rim:RegistryPackageType', 'R-EDM-RESP-S066');
  const document = readDocument(at, 'main');
  return { id: document.id, documents: [document] };
}

function readPackage(at: Cursor): RegistryPackage {
  const list = at.only(listElement, 'R-EDM-RESP-S046');
  const objects = list.all(objectElement);
  const documents = objects
    .filter((each) => !isAssociation(each))
    .map((each) => {
      const role = readRole(each);
      checkMetadata(each, role);
      return readDocument(each, role);
    });
  const [main, another] = documents.filter(({ role }) => role === 'main');
  if (!main || another) return list.fail('needs exactly one MainEvidence', 'R-EDM-RESP-S047');
  const companions = documents.filter((each) => each !== main);
  checkAssociations(list, objects.filter(isAssociation), main, companions);
  return { id: objectId.read(at), documents: [main, ...companions] };
}

function isAssociation(at: Cursor): boolean {
  return at.type === 'rim:AssociationType';
}

/** Decisions are kept by id: with two packages or documents of one id, consent to one would cover the other. */
function refuseTwins(list: Cursor, packages: readonly RegistryPackage[]): void {
  const ids = packages.flatMap(({ id, documents }) => {
    const inside = documents.map((each) => each.id);
    return inside.length === 1 && inside[0] === id ? inside : [id, ...inside];
  });
  if (new Set(ids).size < ids.length) list.fail('holds two registry objects of one id');
}

function writePackage({ id, documents }: RegistryPackage, line: LineId): Markup {
  const [main] = documents;
  const objects = [
    ...documents.map((each) => writeDocument(each, line)),
    ...documents.flatMap((each) => writeAssociation(main, each)),
  ];
  return build(objectElement, [build(listElement, objects)], { 'xsi:type': 'rim:RegistryPackageType', id });
}

/** Companions become siblings, and say of themselves what their main evidence said for them. */
function writeFlat({ documents }: RegistryPackage, line: LineId): readonly Markup[] {
  const [{ metadata: main }] = documents;
  return documents.map(({ metadata, ...rest }) => {
    const whole = { ...main, ...metadata };
    return writeDocument({ ...rest, metadata: whole }, line);
  });
}
