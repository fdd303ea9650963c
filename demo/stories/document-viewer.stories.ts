import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { studies } from './evidence.ts';

export default {
  title: 'Parts/Document viewer',
  component: 'oots-document-viewer',
} satisfies Meta;

/** A degree as data, with its paper, a translation and an annex. */
export const Degree: StoryObj = {
  loaders: [
    async () => {
      const { packages, load } = await studies();
      return { facts: { package: packages[0], load } };
    },
  ],
};

export const Loading: StoryObj = {
  loaders: [
    async () => {
      const { packages } = await studies();
      return { facts: { package: packages[0], load: () => new Promise(() => undefined) } };
    },
  ],
};

/** The authority checked the signature, and found it wanting. */
export const SignatureNotValid: StoryObj = {
  name: 'Signature not valid',
  loaders: [
    async () => {
      const { packages, load } = await studies();
      const verification = { signature: 'invalid', checkedAt: '2026-11-24T10:12:00Z' } as const;
      return { facts: { package: { ...packages[0], verification }, load } };
    },
  ],
};
