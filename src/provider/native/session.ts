/** From the messages to what the person sees: the context from the request, the evidence from the response. */
import type { EvidenceDocument, EvidencePackage } from '../../domain/evidence.ts';
import { spoken, type Localized } from '../../domain/localized.ts';
import type { Exchange, Party, Session, Subject } from '../../domain/session.ts';
import { wayBack, type WayBack } from '../../domain/way-back.ts';
import {
  requesterOf,
  type Agent,
  type EdmSubject,
  type QueryRequest,
  type RegistryDocument,
  type RegistryPackage,
} from '../edm/index.ts';
import { rulesOf } from '../context.ts';
import { titled } from '../lookup.ts';
import type { Wire } from '../wire.ts';

export async function exchangeOf(request: QueryRequest, wire: Wire): Promise<Exchange> {
  const { code, titles } = request.procedure;
  const [requirement] = request.requirements;
  const [title, proof] = await Promise.all([
    titled(titles, wire.lookup, 'procedure', code),
    requirement && titled(requirement.names, wire.lookup, 'requirement', requirement.id),
  ]);
  return {
    requester: partyOf(requesterOf(request)),
    provider: partyOf(request.provider),
    procedure: { code, ...(title && { title }) },
    ...(proof && { requirement: proof }),
    wayBack: wayBackOf(request, wire),
  };
}

/** Before EDM 2.0 the person brings the way back along, in the address of the page (TDD 4.9 v1.2.3 §5). */
function wayBackOf({ line, returnLocation }: QueryRequest, wire: Wire): WayBack {
  const rules = rulesOf(wire);
  if (line === '2.0') return wayBack(returnLocation, rules);
  const { searchParams } = new URL(wire.page);
  const address = searchParams.get('returnurl');
  if (!address) return { kind: 'refused', problem: 'the link has no returnurl' };
  return wayBack(address, rules, searchParams.get('returnmethod') ?? undefined);
}

function partyOf({ identifier, name, address }: Agent): Party {
  const known = Object.keys(name).length > 0 ? name : unspoken(identifier.value);
  return { name: known, ...(address?.country !== undefined && { country: address.country }) };
}

export function peopleIn({
  subject,
  representative,
}: QueryRequest): Pick<Session, 'subject' | 'representative'> {
  return {
    subject: subjectOf(subject),
    ...(representative && { representative: subjectOf(representative) }),
  };
}

function subjectOf(subject: EdmSubject): Subject {
  if (subject.kind === 'legal') {
    const { legalName, identifier } = subject;
    return { kind: 'legal', legalName, ...(identifier && { identifier: identifier.value }) };
  }
  const { givenName, familyName, dateOfBirth } = subject;
  // As its bearer writes it, where both spellings came.
  return {
    kind: 'natural',
    givenName: givenName.nonLatin ?? givenName.latin,
    familyName: familyName.nonLatin ?? familyName.latin,
    dateOfBirth,
  };
}

/**
 * Before EDM 2.0 a certificate and its translation stand in one list, under one title. Nobody can decide between equal
 * titles, so the name of the file is put behind them.
 */
export function toldApart(packages: readonly EvidencePackage[]): readonly EvidencePackage[] {
  const titles = packages.map(({ title }) => JSON.stringify(title));
  return packages.map((one, n) => {
    if (titles.indexOf(titles[n] ?? '') === titles.lastIndexOf(titles[n] ?? '')) return one;
    const [{ title }] = one.documents;
    const apart = Object.entries(one.title).map(([lang, text]) => [
      lang,
      `${text} (${spoken(title, lang).text})`,
    ]);
    return { ...one, title: Object.fromEntries(apart) as Localized };
  });
}

/** How the bytes of a document are found and counted. */
type Keep = (document: RegistryDocument) => Promise<Pick<EvidenceDocument, 'size' | 'sha256'>>;

export async function packageOf(
  { id, documents }: RegistryPackage,
  request: QueryRequest,
  { lookup }: Wire,
  keep: Keep,
): Promise<EvidencePackage> {
  const [{ metadata, title }, ...companions] = documents;
  const { conformance, issuingAuthority, issuingDate, validity } = metadata;
  const { titles, classification } = conformance ?? request.evidenceRequest;
  const main = await documentOf(documents[0], keep);
  const rest = await Promise.all(companions.map((one) => documentOf(one, keep)));
  const found = await titled(titles, lookup, 'evidence-type', classification);
  return {
    id,
    title: found ?? unspoken(title ?? classification),
    issuer: partyOf(issuingAuthority ?? request.provider).name,
    ...(issuingDate !== undefined && { issued: issuingDate }),
    ...(validity && { validity }),
    documents: [main, ...rest],
  };
}

async function documentOf(document: RegistryDocument, keep: Keep): Promise<EvidenceDocument> {
  const { id, role, title, metadata } = document;
  const { formats, languages, conformsTo } = metadata.distribution;
  return {
    id,
    role,
    title: unspoken(title ?? metadata.identifier),
    mediaType: formats[0] ?? 'application/octet-stream',
    ...(await keep(document)),
    ...(languages?.[0] !== undefined && { language: languages[0] }),
    ...(conformsTo !== undefined && { conformsTo }),
  };
}

/** A text of which nobody says what language it is in. */
function unspoken(text: string): Localized {
  return { und: text };
}
