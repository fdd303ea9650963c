/** The files that the evidence provider answers with, made into packages: one for each `sdgIdentifier`. */
import type { EvidenceDocument, EvidencePackage } from '../../../domain/evidence.ts';
import type { Localized } from '../../../domain/localized.ts';
import type { HeldEvidence } from '../../held.ts';
import type { Json } from '../../rest/json.ts';
import { readLocalized } from '../../rest/fields.ts';
import { bytesOf, mediaTypeOf } from '../files.ts';
import type { SwedishVisit } from './context.ts';

/** @param held - Keeps the bytes that come along. */
export async function packagesIn(
  json: Json,
  visit: SwedishVisit,
  held: HeldEvidence,
): Promise<readonly EvidencePackage[]> {
  const groups = new Map<string, Json[]>();
  for (const file of json.at('evidenceFiles').items()) {
    const id = file.at('sdgIdentifier').text();
    groups.set(id, [...(groups.get(id) ?? []), file]);
  }
  return Promise.all([...groups].map(([id, files]) => packageOf(id, files, visit, held)));
}

/** The structured file is the evidence, the others are for people to read; else the first is. */
async function packageOf(
  id: string,
  files: readonly Json[],
  { exchange }: SwedishVisit,
  held: HeldEvidence,
): Promise<EvidencePackage> {
  const structured = files.findIndex((file) => file.has('structuredData')?.flag());
  const at = Math.max(0, structured);
  const documents = await Promise.all(
    files.map((file, n) => documentOf(file, `${id}#${n + 1}`, n === at ? 'main' : 'human-readable', held)),
  );
  const [main, json] = [documents[at], files[at]];
  if (!main || !json) throw new RangeError('a group has a file');
  const authority = said(json, 'sdgIssuingAuthorityName');
  const issued = day(json, 'sdgIssuingDate');
  const validity = {
    ...found('from', day(json, 'sdgValiditiyPeriodStatDate')),
    ...found('until', day(json, 'sdgValiditiyPeriodEndsDate')),
  };
  return {
    id,
    title: titleOf(json) ?? main.title,
    issuer: authority === undefined ? exchange.provider.name : { und: authority },
    ...found('issued', issued),
    ...(Object.keys(validity).length > 0 && { validity }),
    documents: [main, ...documents.filter((one) => one !== main)],
  };
}

/** The contract has no identifiers for files: their place within the package stands for one. */
async function documentOf(
  json: Json,
  id: string,
  role: EvidenceDocument['role'],
  held: HeldEvidence,
): Promise<EvidenceDocument> {
  const mediaType = mediaTypeOf(json.at('mimeType'));
  const name = said(json, 'evidenceName') ?? said(json, 'fileName');
  return {
    id,
    role,
    title: name === undefined ? (titleOf(json) ?? { und: id }) : { und: name },
    mediaType,
    ...(await held.keep(id, bytesOf(json.at('content')), mediaType)),
    ...found('language', said(json, 'sdgDistributionLanguage')?.toLowerCase()),
    ...found('conformsTo', said(json, 'sdgDistributionConformsTo') ?? said(json, 'structuredDataSchema')),
  };
}

function titleOf(json: Json): Localized | undefined {
  const titles = json.has('sdgIsConformantTo')?.has('sdgTitle');
  return titles && titles.entries().length > 0 ? readLocalized(titles) : undefined;
}

/** A text that may be there; an empty one says nothing. */
function said(json: Json, name: string): string | undefined {
  const text = json.has(name)?.text(/^/, 'text').trim();
  return text === '' ? undefined : text;
}

/** The day of a date, with or without a time. */
function day(json: Json, name: string): string | undefined {
  return (
    said(json, name) &&
    json
      .at(name)
      .text(/^\d{4}-\d{2}-\d{2}(?:T|$)/, 'a date')
      .slice(0, 10)
  );
}

function found<K extends string>(key: K, value: string | undefined): Partial<Record<K, string>> {
  return value === undefined ? {} : ({ [key]: value } as Record<K, string>);
}
