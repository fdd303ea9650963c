import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { aPackage } from '../../test/support/session.ts';

const packages = [
  aPackage({ id: 'degree', title: { en: 'Degree' } }),
  aPackage({ id: 'transcript', title: { en: 'Transcript of records' } }),
];
const seen = Object.fromEntries(packages[0]?.documents.map(({ id, sha256 }) => [id, sha256]) ?? []);

export default {
  title: 'Parts/Decision summary',
  component: 'oots-decision-summary',
  args: { packages, decisions: { degree: 'approved', transcript: 'refused' }, seen },
} satisfies Meta;

export const Mixed: StoryObj = {};

export const AllUsed: StoryObj = {
  name: 'All used',
  args: { decisions: { degree: 'approved', transcript: 'approved' } },
};

export const NoneUsed: StoryObj = {
  name: 'None used',
  args: { decisions: { degree: 'refused', transcript: 'refused' } },
};
