/**
 * A document as it is read: nodes in document order, packed, so that ten megabytes of XML are a few megabytes here and
 * travel from a worker without being copied.
 */

/** What a node is. A `literal` is a number, `true`, `false` or `null` of JSON. */
export const kinds = { element: 0, attribute: 1, text: 2, literal: 3 } as const;
export type NodeKind = (typeof kinds)[keyof typeof kinds];

/** Namespace (empty where there is none) and name without prefix. */
export type Name = readonly [namespace: string, local: string];

/** So many nodes stand in each batch but the last, as a power of two. */
export const batchBits = 12;
/** Numbers for each node: kind and depth; name, or whether a text stands apart; and where its text ends. */
export const stride = 3;

export interface Batch {
  /** Names that no batch before had. */
  readonly names: readonly Name[];
  readonly nodes: Int32Array<ArrayBuffer>;
  /** The texts of the nodes, one after the other. */
  readonly text: string;
}
