/** `rim:RegistryPackageType`: the unit of consent on EDM 2.0, one main evidence with its companions. */
import { element, type Markup } from '../../../xml/write.ts';
import type { Cursor } from '../regrep/cursor.ts';
import { checkAssociations, writeAssociation } from './association.ts';
import { readDocument, readObjectId, writeDocument, type RegistryDocument } from './document.ts';

export interface RegistryPackage {
  /** `urn:uuid:…` */
  readonly id: string;
  /** The main evidence first, its companions in the order of the message. */
  readonly documents: readonly [RegistryDocument, ...RegistryDocument[]];
}

/**
 * @param list - The `rim:RegistryObjectList` of the response.
 * @throws EdmError R-EDM-RESP-S046, S047, S066 and those of `readDocument` and `checkAssociations`
 */
export function readPackages(list: Cursor): readonly RegistryPackage[] {
  const packages = list.all('rim:RegistryObject').map((one) => {
    if (one.type !== 'rim:RegistryPackageType')
      one.fail('must be of the type rim:RegistryPackageType', 'R-EDM-RESP-S066');
    return readPackage(one);
  });
  refuseTwins(list, packages);
  return packages;
}

function readPackage(at: Cursor): RegistryPackage {
  const list = at.only('rim:RegistryObjectList', 'R-EDM-RESP-S046');
  const objects = list.all('rim:RegistryObject');
  const documents = objects.filter((one) => !isAssociation(one)).map((one) => readDocument(one));
  const [main, another] = documents.filter(({ role }) => role === 'main');
  if (!main || another) return list.fail('needs exactly one MainEvidence', 'R-EDM-RESP-S047');
  const companions = documents.filter((one) => one !== main);
  checkAssociations(list, objects.filter(isAssociation), main, companions);
  return { id: readObjectId(at), documents: [main, ...companions] };
}

function isAssociation(at: Cursor): boolean {
  return at.type === 'rim:AssociationType';
}

/** Decisions are kept by id: with two packages or documents of one id, consent to one would cover the other. */
function refuseTwins(list: Cursor, packages: readonly RegistryPackage[]): void {
  const ids = packages.flatMap(({ id, documents }) => [id, ...documents.map((one) => one.id)]);
  if (new Set(ids).size < ids.length) list.fail('holds two registry objects of one id');
}

/**
 * The list of a response.
 *
 * @param newId - A new UUID for each classification and association.
 */
export function writePackages(packages: readonly RegistryPackage[], newId: () => string): Markup {
  const objects = packages.map(({ id, documents }) => {
    const [main] = documents;
    const list = element(
      'rim:RegistryObjectList',
      {},
      ...documents.map((one) => writeDocument(one, newId)),
      ...documents.flatMap((one) => writeAssociation(main, one, newId)),
    );
    return element('rim:RegistryObject', { 'xsi:type': 'rim:RegistryPackageType', id }, list);
  });
  return element('rim:RegistryObjectList', {}, ...objects);
}
