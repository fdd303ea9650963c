/** What the portal has to know of a procedure. */
import type { Localized } from '../../src/domain/localized.ts';
import type { Authority, HeldSubject } from '../provider/registry/held.ts';

type Party = Authority & { readonly country: string };

/** One that can be tried: who asks whom for what, and why. */
export interface DemoProcedure {
  /** Its place in the portal's addresses. */
  readonly id: string;
  /** Code of the procedure (Regulation (EU) 2018/1724, Annex II). */
  readonly code: string;
  readonly title: Localized;
  readonly why: Localized;
  readonly requirement: { readonly id: string; readonly name: Localized };
  readonly requester: Party;
  readonly provider: Party;
  readonly evidenceType: {
    readonly id: string;
    readonly classification: string;
    readonly title: Localized;
    readonly format: string;
    readonly conformsTo?: string;
  };
  readonly subject: HeldSubject;
  /** Who acts for the subject. */
  readonly representative?: HeldSubject;
}

/** A requirement of the Evidence Broker, by the last part of its URI. */
export const requirement = (id: string, name: Localized): DemoProcedure['requirement'] => ({
  id: `https://sr.oots.tech.ec.europa.eu/requirements/${id}`,
  name,
});
