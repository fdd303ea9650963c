/**
 * The lines of the specification that run side by side. What differs from one to the next:
 *
 * |                          | 1.x                                    | 2.0                                     |
 * | ------------------------ | -------------------------------------- | --------------------------------------- |
 * | evidence in a response   | a flat list                            | packages (both: `model/package.ts`)     |
 * | way back                 | `returnurl` in the link                | slot ReturnLocation (`model/request.ts`) |
 * | method of preview        | slot PreviewMethod                     | GET always                              |
 * | procedure                | a text in several languages            | a code                                  |
 * | `xml:lang` on a request  | may stand                              | must not                                |
 * | identifiers              | any text                               | `urn:uuid:`                             |
 * | name of an agent         | one (1.0)                              | one for each language                   |
 */
import { one, type Codec } from './codec/codec.ts';
import type { Cursor } from './codec/cursor.ts';
import { stringSlot, valueOf } from './codec/slot.ts';
import { text } from './codec/value.ts';

/** Every line that can be read and written, the oldest first. */
export const lineIds = ['1.0', '1.1', '1.2', '2.0'] as const;
/** Major and minor version only: 2.0.0 and 2.0.1 are one line. */
export type LineId = (typeof lineIds)[number];

/** The value of the slot SpecificationIdentifier, and of the ebMS property SpecificationId. */
export function specificationOf(line: LineId): string {
  return `oots-edm:v${line}`;
}

/** The line a message says it is written in. */
export function readLine(message: Cursor): LineId {
  // R-EDM-RESP-S009 is the rule of responses; the one of requests has no number at hand.
  const rule = message.name === 'query:QueryResponse' ? 'R-EDM-RESP-S009' : undefined;
  const value = valueOf(message, 'SpecificationIdentifier', rule);
  const line = lineIds.find((id) => specificationOf(id) === value.text);
  return line ?? value.fail(`must be one of ${lineIds.map(specificationOf).join(', ')}`);
}

const slot = one(...stringSlot('SpecificationIdentifier', text));

/** The slot in a message whose line was read before everything else. */
export const specification: Codec<LineId> = {
  read(at) {
    slot.read(at);
    return at.reading.line;
  },
  write: (line) => slot.write(specificationOf(line), line),
};
