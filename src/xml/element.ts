/** An XML document as this project sees it: elements and text in document order, names bound to namespaces. */

export interface XmlName {
  /** As written, prefix included. */
  readonly name: string;
  /** The name without its prefix. */
  readonly local: string;
  /** The namespace URI; empty where there is none or where the prefix was never declared. */
  readonly namespace: string;
}

/** Namespace declarations are attributes too, in the namespace `xmlnsNamespace`. */
export interface XmlAttribute extends XmlName {
  readonly value: string;
}

/** Comments and processing instructions are left out, white space is kept. */
export interface XmlElement extends XmlName {
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly (XmlElement | string)[];
}

/** What the prefix `xml` is bound to, always (Namespaces in XML 1.0, section 3). */
export const xmlNamespace = 'http://www.w3.org/XML/1998/namespace';

/** What the prefix `xmlns` is bound to, always (Namespaces in XML 1.0, section 3). */
export const xmlnsNamespace = 'http://www.w3.org/2000/xmlns/';
