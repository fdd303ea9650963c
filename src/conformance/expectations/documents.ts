/** What comes at the address of a document. */
import type { Expectations } from './expectation.ts';

const operation = '#/paths/~1documents~1{documentId}/get';

export const ofDocuments = {
  'document-served': {
    says: '200 for every document of a session that is ready',
    contract: `${operation}/responses/200`,
  },
  'document-size': {
    says: 'as many bytes as the session announces in size',
    contract: '#/components/schemas/Document/properties/size',
  },
  'document-digest': {
    says: 'bytes with the SHA-256 that the session announces',
    contract: '#/components/schemas/Document/properties/sha256',
  },
  'document-repr-digest': {
    says: 'Repr-Digest with the SHA-256 that the session announces',
    contract: `${operation}/responses/200/headers/Repr-Digest`,
  },
  'document-media-type': {
    says: 'the media type that the session declares',
    contract: `${operation}/responses/200/description`,
  },
  'document-unknown': {
    says: '404 for a document that the session does not name',
    contract: `${operation}/responses/404`,
  },
  'documents-gone': {
    says: '410 once there is nothing to decide any more (TDD 4.9 §4)',
    contract: `${operation}/responses/410`,
  },
} as const satisfies Expectations;
