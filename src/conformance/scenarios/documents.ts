import type { Scenario } from '../scenario.ts';
import { told } from '../visit/answer.ts';
import { checkDocument, documentsOf, readDocument } from '../visit/documents.ts';
import { readReady } from '../visit/session.ts';

/** What is shown is what is sent, byte for byte (TDD 4.9 §3). */
export const documents: Scenario = {
  name: 'documents',
  about: 'Every document is read twice, and one that does not exist.',
  needs: 'a session that is ready',
  async run(visit) {
    const { session } = await readReady(visit);
    for (const document of documentsOf(session)) {
      await checkDocument(visit, document);
      await checkDocument(visit, document);
    }
    const unknown = await readDocument(visit, crypto.randomUUID());
    visit.ledger.check('document-unknown', unknown.status === 404, told(unknown));
  },
};
