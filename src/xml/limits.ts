import { XmlError } from './error.ts';

/** How much XML is too much. */
export interface XmlLimits {
  /** Length of the text, in UTF-16 code units. */
  readonly characters: number;
  /** Elements inside one another, the root being the first. */
  readonly depth: number;
  readonly elements: number;
  /** Attributes of one element, namespace declarations included. */
  readonly attributes: number;
}

/** Far above what any evidence needs, far below what stops a browser. */
export const defaultLimits: XmlLimits = {
  characters: 50_000_000,
  depth: 200,
  elements: 1_000_000,
  attributes: 256,
};

/** @throws XmlError where there is more of something than there may be. */
export function keepLimit(limits: XmlLimits, what: keyof XmlLimits, count: number): void {
  if (count > limits[what]) throw new XmlError(`The limit of ${what} is exceeded: ${limits[what]}`);
}
