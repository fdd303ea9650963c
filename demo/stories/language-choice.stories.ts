import type { Meta, StoryObj } from '@storybook/web-components-vite';

export default {
  title: 'Parts/Language choice',
  component: 'oots-language-choice',
} satisfies Meta;

export const AllLanguages: StoryObj = { name: 'All languages' };

export const SomeLanguages: StoryObj = { name: 'Some languages', args: { languages: ['en', 'fr', 'de'] } };
