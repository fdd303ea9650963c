import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { aPackage } from '../../test/support/session.ts';

const packages = [
  aPackage({ id: 'degree', title: { en: 'Degree' } }),
  aPackage({ id: 'transcript', title: { en: 'Transcript of records' } }),
  aPackage({ id: 'matriculation', title: { en: 'Matriculation certificate' } }),
];

export default {
  title: 'Parts/Evidence list',
  component: 'oots-evidence-list',
  args: { packages, decisions: {} },
} satisfies Meta;

export const Undecided: StoryObj = {};

export const SomeDecided: StoryObj = {
  name: 'Some decided',
  args: {
    decisions: { degree: 'approved', transcript: 'refused' },
    opened: new Set(['degree', 'transcript']),
  },
};

export const OneChangedAndOneUnusable: StoryObj = {
  name: 'One changed and one unusable',
  args: {
    decisions: { degree: 'approved' },
    changed: new Set(['transcript']),
    unusable: new Set(['matriculation']),
  },
};

export const OnePiece: StoryObj = { name: 'One piece', args: { packages: packages.slice(0, 1) } };

export const FiftyPieces: StoryObj = {
  name: 'Fifty pieces',
  args: {
    packages: Array.from({ length: 50 }, (_, n) =>
      aPackage({ id: `p${n}`, title: { en: `Certificate ${n + 1}` } }),
    ),
  },
  tags: ['!autodocs'],
};
