import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { aReceipt, anExchange } from '../../test/support/session.ts';

export default {
  title: 'Parts/Receipt',
  component: 'oots-receipt',
  args: { receipt: aReceipt(), exchange: anExchange() },
} satisfies Meta;

export const DecidedHere: StoryObj = {
  name: 'Decided here',
  args: {
    receipt: aReceipt({
      evidence: [
        {
          title: { en: 'Degree' },
          verdict: 'approved',
          documents: [
            {
              title: { en: 'Degree data' },
              mediaType: 'application/xml',
              sha256: 'a1'.repeat(32),
              seen: true,
            },
            { title: { en: 'Annex' }, mediaType: 'application/pdf', sha256: 'b2'.repeat(32), seen: false },
          ],
        },
        {
          title: { en: 'Transcript' },
          verdict: 'refused',
          documents: [
            {
              title: { en: 'Transcript' },
              mediaType: 'application/pdf',
              sha256: 'c3'.repeat(32),
              seen: true,
            },
          ],
        },
      ],
    }),
  },
};

/** The provider tells titles only. */
export const DecidedElsewhere: StoryObj = { name: 'Decided elsewhere' };

export const NothingUsed: StoryObj = { name: 'Nothing used', args: { receipt: aReceipt({ approved: [] }) } };
