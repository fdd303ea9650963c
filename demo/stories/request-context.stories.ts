import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { aSession, anExchange } from '../../test/support/session.ts';

export default {
  title: 'Parts/Request context',
  component: 'oots-request-context',
  args: { session: aSession(), minutesLeft: 34 },
  argTypes: { minutesLeft: { control: { type: 'number', min: 0 } } },
} satisfies Meta;

export const Person: StoryObj = {};

export const Company: StoryObj = {
  args: {
    session: aSession({
      subject: { kind: 'legal', legalName: 'Adria Nautika d.o.o.', identifier: 'HRSR.080123' },
      exchange: anExchange({ procedure: { code: 'X1' } }),
    }),
  },
};

export const Represented: StoryObj = {
  args: { session: aSession({ representative: aSession().subject }) },
};

export const NobodyTellsHowLong: StoryObj = {
  name: 'Nobody tells how long',
  args: { minutesLeft: undefined },
};
