/** `sdg:DataServiceEvidenceType`: which evidence a request asks for. */
import { element, type Markup } from '../../../xml/write.ts';
import type { Cursor } from '../regrep/cursor.ts';
import { structuredFormats } from '../vocabulary.ts';
import { readConformance, writeConformance, type Conformance } from './conformance.ts';
import { readDistribution, writeDistribution, type Distribution } from './distribution.ts';

/** Where a message holds several distributions, their formats and languages are joined, the first data model kept. */
export interface EvidenceRequest extends Conformance, Distribution {
  readonly id: string;
}

export function readEvidenceRequest(at: Cursor): EvidenceRequest {
  const distributions = at.all('sdg:DistributedAs').map((one) => checked(one));
  if (distributions.length === 0) at.fail('needs at least one sdg:DistributedAs');
  const conformsTo = distributions.find((one) => one.conformsTo)?.conformsTo;
  return {
    id: at.only('sdg:Identifier').requiredText(),
    ...readConformance(at),
    formats: [...new Set(distributions.flatMap(({ formats }) => formats))],
    languages: [...new Set(distributions.flatMap(({ languages }) => languages))],
    ...(conformsTo && { conformsTo }),
  };
}

export function writeEvidenceRequest(request: EvidenceRequest): Markup {
  return element(
    'sdg:DataServiceEvidenceType',
    {},
    element('sdg:Identifier', {}, request.id),
    ...writeConformance(request),
    writeDistribution('sdg:DistributedAs', request),
  );
}

function checked(at: Cursor): Distribution {
  const distribution = readDistribution(at);
  const { formats, conformsTo } = distribution;
  if (formats.length === 0) at.fail('needs at least one sdg:Format');
  if (conformsTo && !formats.some((format) => structuredFormats.has(format)))
    at.fail('must not name a data model (sdg:ConformsTo) for an unstructured format', 'R-EDM-REQ-C107');
  return distribution;
}
