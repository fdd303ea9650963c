/** A visit in the words of the contract (`src/provider/rest/openapi.yaml`). */
import type { Verification } from '../../src/domain/evidence.ts';
import { spoken } from '../../src/domain/localized.ts';
import type { components } from '../../src/provider/rest/openapi.generated.ts';
import type { Agent, EdmSubject } from '../../src/provider/edm/index.ts';
import { readFrozen, type FrozenPackage } from './evidence.ts';
import { refusalReasonsOf, type DecisionRow, type Visit, type World } from './visits.ts';

type Schemas = components['schemas'];

export function returnJson({ settings }: World, { row, facts }: Visit): Schemas['Return'] {
  return {
    allowedOrigins: [...settings.requesterOrigins],
    ...(row.return_location !== null && { location: row.return_location }),
    // Before EDM 2.0 it comes with the person or not at all: what was not safe was not kept.
    ...(row.return_location === null && facts.line !== '2.0' && { none: true }),
    ...(/^(?:POST|PUT)$/i.test(row.return_method ?? '') && { method: 'POST' as const }),
  };
}

/** What every answer about a visit holds. */
export function visitJson(world: World, visit: Visit): Schemas['Visit'] {
  const { requester, provider, procedure, requirement } = visit.facts;
  const title = world.registry.procedureTitle(procedure, requester.identifier.value);
  return {
    exchange: {
      requester: party(requester),
      provider: party(provider),
      procedure: { code: procedure, ...(title && { title: { ...title } }) },
      ...(requirement && Object.keys(requirement).length > 0 && { requirement: { ...requirement } }),
    },
    return: returnJson(world, visit),
    leaving: `/preview/${visit.id}/session/leaving`,
  };
}

/** @param packages - The evidence that may be shown: one at least. */
export function readyJson(world: World, visit: Visit, packages: readonly FrozenPackage[]): Schemas['Ready'] {
  const refusalReasons = refusalReasonsOf(world, visit);
  const { representative } = visit.facts;
  return {
    status: 'ready',
    ...visitJson(world, visit),
    now: world.now().toISOString(),
    deadline: visit.row.deadline,
    extendable: visit.row.extended === 0,
    subject: subject(visit.facts.subject),
    ...(representative && { representative: subject(representative) }),
    packages: packages.map(packageJson),
    ...(refusalReasons && {
      refusalReasons: refusalReasons.map(({ code, label }) => ({ code, label: { ...label } })),
    }),
  };
}

/** The receipt; nothing where the visit ended without a decision. */
export async function receiptJson(
  world: World,
  id: string,
  decision: DecisionRow,
): Promise<Schemas['Receipt'] | undefined> {
  if (decision.verdicts === null) return undefined;
  const verdicts = JSON.parse(decision.verdicts) as Record<string, string>;
  const packages = await readFrozen(world.db, id);
  const titles = (verdict: string): Schemas['Localized'][] =>
    packages.filter((one) => verdicts[one.id] === verdict).map(({ title }) => ({ ...title }));
  return {
    reference: decision.reference,
    recordedAt: decision.recorded_at,
    approved: titles('approved'),
    refused: titles('refused'),
  };
}

function party(agent: Agent): Schemas['Party'] {
  const country = countryOf(agent);
  return { name: { ...agent.name }, ...(country && { country }) };
}

/** ISO 3166-1 alpha-2; `undefined` where the message names none. Messages call Greece EL. */
export function countryOf({ address }: Agent): string | undefined {
  const country = address?.country ?? '';
  if (country === 'EL') return 'GR';
  return /^[A-Z]{2}$/.test(country) ? country : undefined;
}

function subject(about: EdmSubject): Schemas['Ready']['subject'] {
  if (about.kind === 'legal')
    return { kind: 'legal', legalName: about.legalName, identifier: about.identifier?.value ?? '' };
  const { givenName, familyName, dateOfBirth } = about;
  return { kind: 'natural', givenName: givenName.latin, familyName: familyName.latin, dateOfBirth };
}

function packageJson(pack: FrozenPackage): Schemas['Package'] {
  const { id, title, issuer, issued, validity, verification, documents } = pack;
  return {
    id,
    title: { ...title },
    issuer: { ...issuer.name },
    issued,
    ...(validity && { validity: { ...validity } }),
    ...(verification && { verification: verificationJson(verification) }),
    documents: documents.map((one) => ({
      id: one.id,
      role: one.role,
      title: { ...one.title },
      mediaType: one.mediaType,
      size: one.size,
      sha256: one.sha256,
      ...(one.language !== undefined && { language: one.language }),
      ...(one.conformsTo !== undefined && { conformsTo: one.conformsTo }),
      ...(one.sensitive && { sensitive: [...one.sensitive] }),
    })),
  };
}

function verificationJson({
  signature,
  signer,
  checkedAt,
}: Verification): NonNullable<Schemas['Package']['verification']> {
  return {
    signature,
    ...(signer && { signer: { ...signer } }),
    ...(checkedAt !== undefined && { checkedAt }),
  };
}

/** An authority's name in the reader's language. */
export function nameIn({ name }: Agent, locale: string): string {
  return spoken(name, locale).text;
}
