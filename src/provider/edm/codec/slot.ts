/** `rim:Slot`: how RegRep 4.0 hangs named values on messages, exceptions and registry objects. */
import type { Localized } from '../../../domain/localized.ts';
import type { QualifiedName, SlotName } from '../vocabulary.ts';
import { build, child, needed, one, type Codec, type Optional, type Place } from './codec.ts';
import { slotStep, type Cursor } from './cursor.ts';
import { localizedStrings } from './texts.ts';
import { content, type Value } from './value.ts';

/** A place and what stands in it, to be read with `one` or `maybe`. */
export type Filled<T> = readonly [place: Place, codec: Codec<T>];

/** A slot whose value has this type. @param rule - Broken by its absence and by what is wrong in it. */
function slot<T>(
  name: SlotName,
  type: QualifiedName,
  codec: Codec<T>,
  rule?: string,
  attributes?: Readonly<Record<string, string>>,
): Filled<T> {
  const value = { ...child('rim:SlotValue'), attributes: { 'xsi:type': type, ...attributes } };
  return [{ name: 'rim:Slot', step: slotStep(name), rule, attributes: { name } }, one(value, codec)];
}

/** `rim:Value` in a slot of the type that belongs to it. */
function valued<T>(name: SlotName, type: QualifiedName, codec: Codec<T>, rule?: string): Filled<T> {
  return slot(name, type, one(child('rim:Value'), codec), rule);
}

export const stringSlot = <T>(name: SlotName, value: Value<T>, rule?: string): Filled<T> =>
  valued(name, 'rim:StringValueType', content(value), rule);

export const dateTimeSlot = (name: SlotName, value: Value<string>, rule?: string): Filled<string> =>
  valued(name, 'rim:DateTimeValueType', content(value), rule);

export const booleanSlot = (name: SlotName, value: Value<boolean>, rule?: string): Filled<boolean> =>
  valued(name, 'rim:BooleanValueType', content(value), rule);

export const localizedSlot = (name: SlotName): Filled<Localized> =>
  valued(name, 'rim:InternationalStringValueType', localizedStrings);

/** An object that may stand in a slot. Messages also hold it as a collection of one: the lines differ in it. */
export function object<T>(name: QualifiedName, { read, write }: Codec<T>): Optional<T> {
  return {
    read(at) {
      const [found, another] = objectsIn(at, name);
      if (another) at.fail(`needs exactly one ${name}`);
      return found && read(found);
    },
    write: (value, line) => [build(name, write(value, line))],
  };
}

/** A slot for objects. */
export const anySlot = <T>(name: SlotName, codec: Codec<T>, rule?: string): Filled<T> =>
  slot(name, 'rim:AnyValueType', codec, rule);

/** A slot for one object. */
export function objectSlot<T extends object>(
  name: SlotName,
  type: QualifiedName,
  codec: Codec<T>,
  rule?: string,
): Filled<T> {
  return anySlot(name, needed(object(type, codec), `exactly one ${type}`), rule);
}

/** A slot for several objects, at least one. */
export function setSlot<T>(
  name: SlotName,
  type: QualifiedName,
  codec: Codec<T>,
  rule?: string,
): Filled<readonly T[]> {
  const objects: Optional<readonly T[]> = {
    read(at) {
      const found = objectsIn(at, type).map((each) => codec.read(each));
      return found.length > 0 ? found : undefined;
    },
    write: (values, line) =>
      values.map((value) =>
        build('rim:Element', [build(type, codec.write(value, line))], { 'xsi:type': 'rim:AnyValueType' }),
      ),
  };
  return slot(name, 'rim:CollectionValueType', needed(objects, `at least one ${type}`), rule, {
    collectionType: 'urn:oasis:names:tc:ebxml-regrep:CollectionType:Set',
  });
}

/** What stands in a value of text, for codecs that look before they read. */
export function valueOf(at: Cursor, name: SlotName, rule?: string): Cursor {
  return at.only(slotStep(name), rule).only('rim:SlotValue').only('rim:Value');
}

function objectsIn(slotValue: Cursor, name: QualifiedName): readonly Cursor[] {
  const holders = slotValue.all('rim:Element');
  return (holders.length === 0 ? [slotValue] : holders).flatMap((holder) => holder.all(name));
}
