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
    const special = situations.find((one) => one.subject.identifier === subjectIdentifier);
    const subject = found[0]?.subject ?? special?.subject;
    return {
      packages,
      ...(subject && { subject }),
      ...(special && { situation: special.situation }),
      ...(refusalReasons && { refusalReasons }),
    };
  },
};
