/** `rim:Slot`: how RegRep 4.0 hangs named values on messages, exceptions and registry objects. */
import type { Localized } from '../../../domain/localized.ts';
import { element, type Markup } from '../../../xml/write.ts';
import { readTexts, writtenTag } from '../sdg/localized.ts';
import type { QualifiedName, SlotName } from '../vocabulary.ts';
import type { Cursor } from './cursor.ts';

/** `rim:Value` of a string, date or boolean slot. */
export function valueIn(slotValue: Cursor): Cursor {
  return slotValue.only('rim:Value');
}

/** The objects of a slot, whether it is written as a collection or as a single value: the lines differ in it. */
export function objectsIn(slotValue: Cursor, name: QualifiedName): readonly Cursor[] {
  const holders = slotValue.all('rim:Element');
  return (holders.length === 0 ? [slotValue] : holders).flatMap((holder) => holder.all(name));
}

/** The texts of an `rim:InternationalStringValueType`. */
export function localizedIn(slotValue: Cursor): Localized {
  return readTexts(valueIn(slotValue).all('rim:LocalizedString'), (one) => one.requiredAttribute('value'));
}

export function stringSlot(name: SlotName, value: string): Markup {
  return slot(name, 'rim:StringValueType', element('rim:Value', {}, value));
}

export function dateTimeSlot(name: SlotName, value: string): Markup {
  return slot(name, 'rim:DateTimeValueType', element('rim:Value', {}, value));
}

export function booleanSlot(name: SlotName, value: boolean): Markup {
  return slot(name, 'rim:BooleanValueType', element('rim:Value', {}, String(value)));
}

export function localizedSlot(name: SlotName, texts: Localized): Markup {
  const strings = Object.entries(texts).map(([lang, value]) =>
    element('rim:LocalizedString', { 'xml:lang': writtenTag(lang), value }),
  );
  return slot(name, 'rim:InternationalStringValueType', element('rim:Value', {}, ...strings));
}

export function objectSlot(name: SlotName, object: Markup): Markup {
  return slot(name, 'rim:AnyValueType', object);
}

export function setSlot(name: SlotName, objects: readonly Markup[]): Markup {
  const elements = objects.map((object) =>
    element('rim:Element', { 'xsi:type': 'rim:AnyValueType' }, object),
  );
  const value = {
    'xsi:type': 'rim:CollectionValueType',
    collectionType: 'urn:oasis:names:tc:ebxml-regrep:CollectionType:Set',
  };
  return element('rim:Slot', { name }, element('rim:SlotValue', value, ...elements));
}

function slot(name: SlotName, type: QualifiedName, content: Markup): Markup {
  return element('rim:Slot', { name }, element('rim:SlotValue', { 'xsi:type': type }, content));
}
