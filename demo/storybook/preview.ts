/** What all stories have in common: the elements, the language, the look, what is told of them. */
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { action } from 'storybook/actions';
import '../../src/define.ts';
import { languages, ownName } from '../../src/i18n/catalogues.ts';
import { loadLocalizer } from '../../src/i18n/create.ts';
import type { Localizer } from '../../src/i18n/localizer.ts';
import { setAssetBase } from '../../src/viewers/assets.ts';
import { described, events } from './elements.ts';
import { inWords } from './lists.ts';
import { themes, wear } from './looks.ts';
import './preview.css';

setAssetBase(new URL('./', location.href).href);

setCustomElementsManifest(described);
// All of them cross shadow roots and rise to the top.
for (const event of events) document.addEventListener(event, action(event));

/** Whether it can be written as JSON. */
const isData = (value: unknown): boolean =>
  Array.isArray(value) || Object.getPrototypeOf(value ?? 0) === Object.prototype;

export default {
  tags: ['autodocs'],
  globalTypes: {
    language: {
      description: 'Language',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: languages.map((language) => ({ value: language, title: ownName(language), right: language })),
      },
    },
    theme: {
      description: 'Theme',
      toolbar: {
        icon: 'paintbrush',
        dynamicTitle: true,
        items: Object.keys(themes).map((name) => ({ value: name, title: inWords(name) })),
      },
    },
    scheme: {
      description: 'Colour scheme',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
      },
    },
  },
  initialGlobals: { language: 'en', theme: 'default', scheme: 'light' },
  parameters: {
    layout: 'fullscreen',
    controls: { expanded: true },
    options: {
      storySort: {
        order: [
          'Start',
          ['Getting started', 'Embedding', 'Test your page'],
          'Whole',
          'Parts',
          ['Preview space', '*'],
          'Documents',
        ],
      },
    },
    viewport: {
      options: Object.fromEntries(
        [360, 390, 768, 1440].map((width) => [
          `w${width}`,
          { name: `${width} pixels`, styles: { width: `${width}px`, height: '900px' } },
        ]),
      ),
    },
  },
  loaders: [async ({ globals }) => ({ localizer: await loadLocalizer(String(globals['language'])) })],
  decorators: [
    (story, { globals, viewMode }) => {
      document.documentElement.lang = String(globals['language']);
      wear(String(globals['theme']), String(globals['scheme']));
      return html`<div class="ground ${viewMode === 'story' ? 'alone' : ''}">${story()}</div>`;
    },
  ],
  // What is no text can be changed where the story has it, and is not made up in a field.
  argTypesEnhancers: [
    ({ argTypes, initialArgs }) =>
      Object.fromEntries(
        Object.entries(argTypes).map(([name, type]) => {
          const simple = /^(?:string|number|boolean)$/.test(String(type.table?.type?.summary));
          return [
            name,
            simple || type.control || isData(initialArgs[name])
              ? type
              : { ...type, control: { disable: true } },
          ];
        }),
      ),
  ],
  // A part gets its arguments as properties, and the language of the toolbar.
  render(args, { component, loaded }) {
    const { facts = {}, localizer } = loaded as { facts?: object; localizer: Localizer };
    return Object.assign(document.createElement(component ?? ''), args, facts, { localizer });
  },
} satisfies Preview;
