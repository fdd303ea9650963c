/**
 * The storybook: `npm run storybook` while working, `npm run build:storybook` into `dist/storybook`.
 *
 * It tells nobody anything and asks nobody for anything: no telemetry, no news, everything from its own origin.
 */
import type { StorybookConfig } from '@storybook/web-components-vite';
import type { Plugin } from 'vite';
import { identifier, inWords, listOf, lists } from './lists.ts';

/** A module cannot export in a loop, so the build writes the exports of a list. */
function listedStories(): Plugin {
  return {
    name: 'listed-stories',
    transform(code, id) {
      const list = listOf(id);
      if (!list) return null;
      const stories = list.names.map((name) => `export const ${identifier(name)} = story('${name}');`);
      return { code: [code, ...stories].join('\n'), map: null };
    },
  };
}

const packages = '../../node_modules';
const pdfFolders = ['cmaps', 'wasm', 'standard_fonts', 'iccs'];

export default {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts', '../stories/*.list.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  // Neither lessons nor tools that no story here needs.
  features: { sidebarOnboardingChecklist: false, interactions: false, backgrounds: false, measure: false },
  // At the places where the elements look for them (`src/viewers/assets.ts`), and MSW's worker above every story.
  staticDirs: [
    { from: `${packages}/msw/lib/mockServiceWorker.js`, to: '/mockServiceWorker.js' },
    { from: `${packages}/pdfjs-dist/build/pdf.worker.min.mjs`, to: '/pdfjs/pdf.worker.min.js' },
    ...pdfFolders.map((folder) => ({ from: `${packages}/pdfjs-dist/${folder}`, to: `/pdfjs/${folder}` })),
    { from: '../../dist/cdn/workers', to: '/workers' },
  ],
  experimental_indexers: (others = []) => [
    {
      test: /\.list\.ts$/,
      createIndex: (importPath) => {
        const { title, names } = listOf(importPath) ?? lists[0];
        return Promise.resolve(
          names.map((name) => ({
            type: 'story',
            importPath,
            exportName: identifier(name),
            name: inWords(name),
            title,
            // A page with all of them at once would be many journeys at once.
            tags: ['!autodocs'],
          })),
        );
      },
    },
    ...others,
  ],
  viteFinal: (config) => ({
    ...config,
    plugins: [...(config.plugins ?? []), listedStories()],
    build: { ...config.build, target: 'esnext', chunkSizeWarningLimit: 4000 },
    server: { ...config.server, fs: { allow: ['..'] } },
  }),
} satisfies StorybookConfig;
