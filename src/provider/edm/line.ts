/**
 * What differs from one line of the specification to the next. Everything else in this folder is common to all.
 *
 * A message names its line in the slot SpecificationIdentifier; major and minor version only.
 */
import type { Markup } from '../../xml/write.ts';
import { readPackages, writePackages, type RegistryPackage } from './package/package.ts';
import type { Cursor } from './regrep/cursor.ts';
import { valueIn } from './regrep/slot.ts';

export type LineId = '2.0';

export interface Line {
  readonly id: LineId;
  /** The value of SpecificationIdentifier, and of the ebMS property SpecificationId. */
  readonly specification: string;
  /** Whether the return address travels in the second request, tied to PreviewLocation (R-EDM-REQ-S062). */
  readonly returnLocation: boolean;
  /** Whether a request may carry `xml:lang`. */
  readonly languageOnRequest: boolean;
  readonly readPackages: (list: Cursor) => readonly RegistryPackage[];
  readonly writePackages: (packages: readonly RegistryPackage[], newId: () => string) => Markup;
}

export const lines: Readonly<Record<LineId, Line>> = {
  '2.0': {
    id: '2.0',
    specification: 'oots-edm:v2.0',
    returnLocation: true,
    languageOnRequest: false,
    readPackages,
    writePackages,
  },
};

/** The line a message says it is written in. */
export function readLine(message: Cursor): Line {
  // R-EDM-RESP-S009 is the rule of responses; the one of requests has no number at hand.
  const rule = message.name === 'query:QueryResponse' ? 'R-EDM-RESP-S009' : undefined;
  const value = valueIn(message.slot('SpecificationIdentifier', rule));
  const line = Object.values(lines).find(({ specification }) => specification === value.text);
  return line ?? value.fail('must name a line of the specification that is supported here', rule);
}
