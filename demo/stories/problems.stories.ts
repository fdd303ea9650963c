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
  mediaType: string,
  write: () => Promise<Bytes>,
  overrides: Partial<EvidenceDocument> = {},
): StoryObj => ({
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

export const DigestMismatch: StoryObj = {
  ...coming('application/pdf', () => aPdf(), { sha256: 'a'.repeat(64) }),
  name: 'Digest mismatch',
};

export const TypeMismatch: StoryObj = {
  ...coming('application/pdf', () => Promise.resolve(utf8('<!doctype html><p>Hello</p>'))),
  name: 'Type mismatch',
};

export const Unsupported: StoryObj = coming('application/zip', () => Promise.resolve(utf8('PK')));

export const Damaged: StoryObj = coming('image/png', async () => (await aPicture()).slice(0, 40));

export const Empty: StoryObj = coming('text/plain', () => Promise.resolve(utf8('')));

export const TooLarge: StoryObj = { ...coming('image/png', aBomb), name: 'Too large' };

export const Encrypted: StoryObj = coming('application/pdf', () => anEncryptedPdf('open sesame'));
