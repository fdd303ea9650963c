import type { Meta, StoryObj } from '@storybook/web-components-vite';

export default {
  title: 'Parts/Deadline',
  component: 'oots-deadline',
  args: { minutesLeft: 5, extendable: true },
  argTypes: { minutesLeft: { control: { type: 'number', min: 0 } } },
} satisfies Meta;

export const MoreTimeCanBeHad: StoryObj = { name: 'More time can be had' };

export const NoMoreTime: StoryObj = { name: 'No more time', args: { minutesLeft: 2, extendable: false } };

export const LastMinute: StoryObj = { name: 'Last minute', args: { minutesLeft: 1 } };

/** Nothing is said while there is enough of it. */
export const TimeEnough: StoryObj = {
  name: 'Time enough',
  args: { minutesLeft: 34 },
  tags: ['silent'],
};
