/** `rim:AssociationType`: what ties a companion to the main evidence of its package (EDM 2.0). */
import { element, type Markup } from '../../../xml/write.ts';
import type { Cursor } from '../codec/cursor.ts';
import { associationType } from '../vocabulary.ts';
import { objectId, type RegistryDocument } from './document.ts';

const rule = 'R-EDM-RESP-S051 to S061';

/**
 * Checks that every companion is tied to the main evidence once, by an association of its own kind, and that no
 * association ties anything else.
 *
 * @param list - The list that holds both, for the path of an error.
 * @throws EdmError R-EDM-RESP-S050, S051 to S061
 */
export function checkAssociations(
  list: Cursor,
  associations: readonly Cursor[],
  main: RegistryDocument,
  companions: readonly RegistryDocument[],
): void {
  const loose = new Map(companions.map((companion) => [companion.id, companion.role]));
  for (const association of associations) {
    objectId.read(association);
    const source = association.attribute('sourceObject') ?? '';
    const role = loose.get(source);
    if (role === undefined || role === 'main')
      return association.fail('needs an untied companion as sourceObject', rule);
    if (association.attribute('targetObject') !== main.id)
      association.fail('needs the main evidence as targetObject', rule);
    if (association.attribute('type') !== associationType(role))
      association.fail('needs the classification of its source as type', rule);
    loose.delete(source);
  }
  if (loose.size > 0) list.fail('holds a companion without association', 'R-EDM-RESP-S050');
}

export function writeAssociation(main: RegistryDocument, { id, role }: RegistryDocument): readonly Markup[] {
  if (role === 'main') return [];
  const attributes = {
    'xsi:type': 'rim:AssociationType',
    id: `urn:uuid:${crypto.randomUUID()}`,
    sourceObject: id,
    targetObject: main.id,
    type: associationType(role),
  };
  return [element('rim:RegistryObject', attributes)];
}
