import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { anExchange } from '../../test/support/session.ts';

const { wayBack } = anExchange();

export default {
  title: 'Parts/Way back',
  component: 'oots-way-back',
  args: { way: wayBack, done: true },
} satisfies Meta;

export const Decided: StoryObj = {};

export const Undecided: StoryObj = { args: { done: false } };

/** A portal on EDM 1.x may want the person back by POST. */
export const ByPost: StoryObj = { name: 'By POST', args: { way: { ...wayBack, method: 'POST' } } };

export const Awaited: StoryObj = { args: { way: { kind: 'awaited' } } };

export const Refused: StoryObj = { args: { way: { kind: 'refused', problem: 'The address is not https.' } } };
