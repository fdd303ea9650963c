/** `rim:Slot`: how RegRep 4.0 hangs named values on messages, exceptions and registry objects. */
import type { Localized } from '../../../domain/localized.ts';
import { element, type Markup } from '../../../xml/write.ts';
import type { QualifiedName, SlotName } from '../vocabulary.ts';
import { build, child, one, type Codec, type Part, type Place } from './codec.ts';
import { slotStep, type Cursor } from './cursor.ts';
import { localizedStrings } from './texts.ts';
import { content, type Value } from './value.ts';

/** A slot whose value has this type. @param rule - Broken by its absence and by what is wrong in it. */
function slot(name: SlotName, type: QualifiedName, rule?: string): Place {
  return {
    name: slotStep(name),
    ...(rule !== undefined && { rule }),
    enter: (at) => at.only('rim:SlotValue'),
    wrap: (parts) => slotMarkup(name, build('rim:SlotValue', parts, { 'xsi:type': type })),
  };
}

function slotMarkup(name: SlotName, value: Markup): Markup {
  return element('rim:Slot', { name }, value);
}

/** A place and what stands in it, to be read with `one` or `maybe`. */
export type Filled<T> = readonly [place: Place, codec: Codec<T>];

/** `rim:Value` in a slot of the type that belongs to it. */
function valued<T>(name: SlotName, type: QualifiedName, codec: Codec<T>, rule?: string): Filled<T> {
  return [slot(name, type, rule), one(child('rim:Value'), codec)];
}

export const stringSlot = <T>(name: SlotName, value: Value<T>, rule?: string): Filled<T> =>
  valued(name, 'rim:StringValueType', content(value), rule);

export const dateTimeSlot = (name: SlotName, value: Value<string>, rule?: string): Filled<string> =>
  valued(name, 'rim:DateTimeValueType', content(value), rule);

export const booleanSlot = (name: SlotName, value: Value<boolean>, rule?: string): Filled<boolean> =>
  valued(name, 'rim:BooleanValueType', content(value), rule);

export const localizedSlot = (name: SlotName): Filled<Localized> =>
  valued(name, 'rim:InternationalStringValueType', localizedStrings);

/** One object. Messages also hold it as a collection of one: the lines differ in it. */
export function objectSlot<T>(
  name: SlotName,
  object: QualifiedName,
  codec: Codec<T>,
  rule?: string,
): Filled<T> {
  return [
    slot(name, 'rim:AnyValueType', rule),
    {
      read(at) {
        const [found, another] = objectsIn(at, object);
        if (!found || another) return at.fail(`needs one ${object}`);
        return codec.read(found);
      },
      write: (value, line) => [build(object, codec.write(value, line))],
    },
  ];
}

/** Several objects, at least one. */
export function setSlot<T>(
  name: SlotName,
  object: QualifiedName,
  codec: Codec<T>,
  rule?: string,
): Filled<readonly T[]> {
  const collection = {
    'xsi:type': 'rim:CollectionValueType',
    collectionType: 'urn:oasis:names:tc:ebxml-regrep:CollectionType:Set',
  };
  return [
    {
      ...slot(name, 'rim:CollectionValueType', rule),
      wrap: (parts: readonly Part[]) => slotMarkup(name, build('rim:SlotValue', parts, collection)),
    },
    {
      read(at) {
        const found = objectsIn(at, object);
        if (found.length === 0) at.fail(`needs at least one ${object}`);
        return found.map((each) => codec.read(each));
      },
      write: (values, line) =>
        values.map((value) =>
          element('rim:Element', { 'xsi:type': 'rim:AnyValueType' }, build(object, codec.write(value, line))),
        ),
    },
  ];
}

function objectsIn(slotValue: Cursor, name: QualifiedName): readonly Cursor[] {
  const holders = slotValue.all('rim:Element');
  return (holders.length === 0 ? [slotValue] : holders).flatMap((holder) => holder.all(name));
}
