import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { aDocument, aPackage } from '../../test/support/session.ts';

export default {
  title: 'Parts/Evidence card',
  component: 'oots-evidence-card',
  args: { package: aPackage(), opened: false, open: false, changed: false, unusable: false },
  argTypes: { verdict: { control: 'inline-radio', options: ['approved', 'refused'] } },
} satisfies Meta;

export const Undecided: StoryObj = {};

export const Approved: StoryObj = { args: { verdict: 'approved', opened: true } };

export const Refused: StoryObj = { args: { verdict: 'refused', opened: true } };

export const OnShow: StoryObj = { name: 'On show', args: { open: true } };

export const ChangedMeanwhile: StoryObj = {
  name: 'Changed meanwhile',
  args: { changed: true, opened: true },
};

export const NotWhatWasAnnounced: StoryObj = {
  name: 'Not what was announced',
  args: { unusable: true, opened: true },
};

export const ManyDocuments: StoryObj = {
  name: 'Many documents',
  args: {
    package: aPackage({
      validity: { from: '2024-06-12', until: '2029-06-12' },
      documents: [
        aDocument({ id: 'data', mediaType: 'application/xml' }),
        aDocument({ id: 'paper', role: 'human-readable' }),
        aDocument({ id: 'translation', role: 'translation', language: 'de' }),
      ],
    }),
  },
};

export const InALanguageOfTheAuthority: StoryObj = {
  name: 'In a language of the authority',
  args: {
    package: aPackage({
      title: { fi: 'Korkeakoulututkinnon suorittamisesta annettu tutkintotodistus liitteineen' },
      issuer: { fi: 'Kaarnarannan yliopisto' },
    }),
  },
};
