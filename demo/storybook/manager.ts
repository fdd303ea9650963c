/** The frame around the stories. */
import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming/create';

addons.setConfig({
  theme: create({
    base: 'light',
    brandTitle: 'OOTS Preview Space',
    brandUrl: './',
    brandTarget: '_self',
    colorPrimary: '#1546a0',
    colorSecondary: '#1546a0',
  }),
});
