/** The registers of the demo: fictional people and companies, and what the authorities hold about them. */
import { procedures } from '../procedures.ts';
import { situations } from '../situations.ts';
import type { Registry } from './registry.ts';
import { holdings } from './registry/registry.ts';

export const demoRegistry: Registry = {
  holds: (evidenceType) => holdings.some((holding) => holding.evidenceType === evidenceType),
  procedureTitle(code, requesterId) {
    const known = procedures.filter((one) => one.code === code);
    return (known.find(({ requester }) => requester.id === requesterId) ?? known[0])?.title;
  },
  find(evidenceType, subjectIdentifier) {
    const found = holdings.filter(
      (one) => one.evidenceType === evidenceType && one.subject.identifier === subjectIdentifier,
    );
    const packages = found.flatMap((one) => one.packages);
    const refusalReasons = found.find((one) => one.refusalReasons)?.refusalReasons;
    const situation = situations.find(({ subject }) => subject.identifier === subjectIdentifier)?.situation;
    return { packages, ...(situation && { situation }), ...(refusalReasons && { refusalReasons }) };
  },
};
