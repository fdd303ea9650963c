/** The registers of the demo: fictional people and companies, and what the authorities hold about them. */
import { situations } from '../situations.ts';
import type { Registry } from './registry.ts';
import { holdings } from './registry/registry.ts';

export const demoRegistry: Registry = {
  holds: (evidenceType) => holdings.some((holding) => holding.evidenceType === evidenceType),
  find(evidenceType, subjectIdentifier) {
    const packages = holdings
      .filter((one) => one.evidenceType === evidenceType && one.subject.identifier === subjectIdentifier)
      .flatMap((one) => one.packages);
    const special = situations.find(({ subject }) => subject.identifier === subjectIdentifier)?.situation;
    const situation = special ?? (packages.length === 0 ? 'none-found' : undefined);
    return { packages, ...(situation && { situation }) };
  },
};
