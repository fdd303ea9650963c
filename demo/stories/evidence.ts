/** What the authorities of the demo hold, as the element gets to know it. */
import { holdings } from '../provider/registry/registry.ts';
import type { HeldDocument, HeldPackage } from '../provider/registry/held.ts';
import { sha256 } from '../../src/domain/digest.ts';
import type { EvidenceDocument, EvidencePackage } from '../../src/domain/evidence.ts';
import type { DocumentBytes } from '../../src/provider/port.ts';

/** Evidence and the way to its bytes. */
export interface Evidence {
  readonly packages: readonly EvidencePackage[];
  readonly load: (document: Pick<EvidenceDocument, 'id'>) => Promise<DocumentBytes>;
}

const held = holdings.flatMap(({ packages }) => packages);

async function announced(document: HeldDocument): Promise<EvidenceDocument> {
  const { id, role, title, mediaType, language, conformsTo, sensitive } = document;
  const bytes = await document.bytes();
  return {
    id,
    role,
    title,
    mediaType,
    size: bytes.length,
    sha256: await sha256(bytes),
    ...(language !== undefined && { language }),
    ...(conformsTo !== undefined && { conformsTo }),
    ...(sensitive && { sensitive }),
  };
}

async function described({
  documents,
  issuer,
  classification: _code,
  ...facts
}: HeldPackage): Promise<EvidencePackage> {
  const [main, ...others] = documents;
  return {
    ...facts,
    issuer: issuer.name,
    documents: [await announced(main), ...(await Promise.all(others.map(announced)))],
  };
}

/** The packages, with what their documents really are. */
async function evidenceOf(packages: readonly HeldPackage[]): Promise<Evidence> {
  const documents = packages.flatMap((one) => one.documents);
  return {
    packages: await Promise.all(packages.map(described)),
    async load({ id }) {
      const document = documents.find((one) => one.id === id);
      if (!document) throw new RangeError(`There is no document ${id}.`);
      return { bytes: await document.bytes(), mediaType: document.mediaType };
    },
  };
}

/** A student's degree, transcript and matriculation certificate. */
export function studies(): Promise<Evidence> {
  return evidenceOf(holdings[0]?.packages ?? []);
}

/** The first package of the demo that has a document of this type, with that document alone. */
export function evidenceWith(mediaType: string): Promise<Evidence> {
  for (const pack of held) {
    const document = pack.documents.find((one) => one.mediaType === mediaType);
    if (document) return evidenceOf([{ ...pack, documents: [document] }]);
  }
  throw new RangeError(`The demo holds no ${mediaType}.`);
}
