/** Why a document cannot be shown: one story for each problem that a viewer has words for. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { PreviewError } from '../../src/domain/errors.ts';
import type { EvidenceDocument } from '../../src/domain/evidence.ts';
import { announced, aPdf, aPicture, utf8 } from '../../test/support/documents.ts';
import { anEncryptedPdf } from '../../test/support/pdf-encrypted.ts';
import { aPackage } from '../../test/support/session.ts';

type Bytes = Uint8Array<ArrayBuffer>;

export default {
  title: 'Documents/Problems',
  component: 'oots-document-viewer',
  tags: ['!autodocs'],
} satisfies Meta;

/** What comes, under what it claims to be; `overrides` is what was announced instead of the truth. */
const coming = (
  name: string,
  mediaType: string,
  write: () => Promise<Bytes>,
  overrides: Partial<EvidenceDocument> = {},
): StoryObj => ({
  name,
  loaders: [
    async () => {
      const bytes = await write();
      const document = { ...(await announced(bytes, { mediaType })), ...overrides };
      const load = () => Promise.resolve({ bytes, mediaType });
      return { facts: { package: aPackage({ documents: [document] }), load } };
    },
  ],
});

/** A picture whose header promises billions of pixels. */
async function aBomb(): Promise<Bytes> {
  const picture = await aPicture();
  const header = new DataView(picture.buffer);
  header.setUint32(16, 60_000);
  header.setUint32(20, 60_000);
  return picture;
}

export const Unreachable: StoryObj = {
  args: {
    package: aPackage(),
    load: () => Promise.reject(new PreviewError('unreachable', 'There is no answer.')),
  },
};

export const DigestMismatch = coming('Digest mismatch', 'application/pdf', () => aPdf(), {
  sha256: 'a'.repeat(64),
});

export const TypeMismatch = coming('Type mismatch', 'application/pdf', () =>
  Promise.resolve(utf8('<!doctype html><p>Hello</p>')),
);

export const Unsupported = coming('Unsupported', 'application/zip', () => Promise.resolve(utf8('PK')));

export const Damaged = coming('Damaged', 'image/png', async () => (await aPicture()).slice(0, 40));

export const Empty = coming('Empty', 'text/plain', () => Promise.resolve(utf8('')));

export const TooLarge = coming('Too large', 'image/png', aBomb);

export const Encrypted = coming('Encrypted', 'application/pdf', () => anEncryptedPdf('open sesame'));
