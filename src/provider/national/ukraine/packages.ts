/** The evidence as the viewer's back end has it, made into packages: what a package is, both sides agree on. */
import type { DocumentRole, EvidenceDocument, EvidencePackage } from '../../../domain/evidence.ts';
import type { HeldEvidence } from '../../held.ts';
import type { DocumentBytes } from '../../port.ts';
import type { Json } from '../../rest/json.ts';
import { distinct } from '../../rest/packages.ts';
import { bytesOf, mediaTypeOf } from '../files.ts';
import type { Metadata } from './metadata.ts';
import type { UkrainianVisit } from './context.ts';

/** Roles by the node of `urn:fdc:oots:classification:edm`. */
const roles = {
  MainEvidence: 'main',
  HumanReadableVersion: 'human-readable',
  Translation: 'translation',
  Annex: 'annex',
} as const satisfies Readonly<Record<string, DocumentRole>>;
const nodes = Object.keys(roles) as (keyof typeof roles)[];

/** @param held - Keeps the bytes that come along. */
export async function packagesIn(
  json: Json,
  visit: UkrainianVisit,
  held: HeldEvidence,
): Promise<readonly EvidencePackage[]> {
  const evidences = json.at('evidences').items();
  distinct(evidences);
  distinct(evidences.flatMap((one) => one.at('RegistryPackage').items()));
  return Promise.all(evidences.map((one) => packageOf(one, visit, held)));
}

async function packageOf(
  json: Json,
  { exchange }: UkrainianVisit,
  held: HeldEvidence,
): Promise<EvidencePackage> {
  const list = json.at('RegistryPackage');
  const files = await Promise.all(list.items().map((one) => fileOf(one, held)));
  const [main, other] = files.filter(({ document }) => document.role === 'main');
  if (!main || other) return list.never('must hold one MainEvidence');
  const { title = main.document.title, issuer = exchange.provider.name, issued } = main.metadata;
  const companions = files.filter((one) => one !== main).map(({ document }) => document);
  return {
    id: json.at('id').text(),
    title,
    issuer,
    ...(issued !== undefined && { issued }),
    documents: [main.document, ...companions],
  };
}

interface File {
  readonly document: EvidenceDocument;
  readonly metadata: Metadata;
}

async function fileOf(json: Json, held: HeldEvidence): Promise<File> {
  const id = json.at('id').text();
  const role = roles[json.at('classification').at('classificationNode').oneOf(nodes)];
  const mediaType = mediaTypeOf(json.at('content_type'));
  const kept = await held.keep(id, contentOf(json), mediaType);
  const metadata = await metadataOf(json.has('EvidenceMetadata')?.text(/^/, 'text'));
  const { language, conformsTo } = metadata;
  const document = {
    id,
    role,
    title: { und: json.has('RepositoryItemRef')?.has('title')?.text() ?? id },
    mediaType,
    ...kept,
    ...(language !== undefined && { language }),
    ...(conformsTo !== undefined && { conformsTo }),
  };
  return { document, metadata };
}

function contentOf(json: Json): DocumentBytes['bytes'] {
  const content = json.at('content');
  return json.at('encoding').oneOf(['base64', 'text']) === 'base64'
    ? bytesOf(content)
    : new TextEncoder().encode(content.text());
}

/** XML is read where there is some. A reader that cannot be had is no reason to keep the evidence from the person. */
async function metadataOf(fragment: string | undefined): Promise<Metadata> {
  if (fragment === undefined) return {};
  return import('./metadata.ts').then(
    ({ metadataIn }) => metadataIn(fragment),
    () => ({}),
  );
}
