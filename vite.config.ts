/**
 * Builds.
 *
 * `vite build`                what npm carries: ES modules in `dist/`, with packages left to the consumer.
 * `vite build --mode chunks`  what the script tag loads later: viewers and catalogues, each an ES module.
 * `vite build --mode script`  what the script tag loads first: one classic script that imports those chunks by
 *                             addresses relative to itself.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { defineConfig, type Plugin, type UserConfig } from 'vite';

const pdfjs = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
const pdfFolders = ['cmaps', 'wasm', 'standard_fonts', 'iccs'];

/** Everything that is loaded when it is needed: every module that `src` imports dynamically. */
const lazy = {
  review: 'src/elements/screens/review.ts',
  screens: 'src/elements/screens/screen.ts',
  'wire-rest': 'src/provider/rest/provider.ts',
  'wire-native': 'src/provider/native/provider.ts',
  ...Object.fromEntries(
    readdirSync('src/i18n/locales').map((file) => [
      `locale-${basename(file, '.ts')}`,
      `src/i18n/locales/${file}`,
    ]),
  ),
  ...Object.fromEntries(
    readdirSync('src/viewers', { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && existsSync(`src/viewers/${entry.name}/view.ts`))
      .map(({ name }) => [`viewer-${name}`, `src/viewers/${name}/view.ts`]),
  ),
};

/** Name of the chunk that holds the module of a dynamic import, if it is one of ours. */
function chunkOf(specifier: string): string | undefined {
  const locale = /\/locales\/(\w+)\.ts$/.exec(specifier)?.[1];
  if (locale) return `locale-${locale}`;
  if (specifier === './review.ts') return 'review';
  if (specifier === './screen.ts') return 'screens';
  const wire = /\/(\w+)\/provider\.ts$/.exec(specifier)?.[1];
  if (wire) return `wire-${wire}`;
  const viewer = /(?:^|\/)(\w+)\/view\.ts$/.exec(specifier)?.[1];
  return viewer && `viewer-${viewer}`;
}

/** A dynamic import stays one, of the chunk's address relative to whoever imports it. */
function importChunks(folder: string): Plugin {
  return {
    name: 'import-chunks',
    enforce: 'pre',
    resolveId(specifier, _importer, { kind }) {
      const chunk = kind === 'dynamic-import' ? chunkOf(specifier) : undefined;
      return chunk ? { id: `${folder}${chunk}.js`, external: true } : null;
    },
  };
}

/** What chunks take from the script that loads them (`src/share.ts`): packages and modules of ours, with their names. */
const shared: Readonly<Record<string, readonly string[]>> = {
  lit: ['LitElement', 'css', 'html', 'nothing'],
  'lit/decorators.js': ['property', 'state'],
  ...Object.fromEntries(
    ['deadline', 'decision', 'errors', 'evidence', 'way-back']
      .map((name) => `src/domain/${name}.ts`)
      .concat('src/provider/http.ts')
      .map((path) => [path, exportsOf(path)]),
  ),
};

function exportsOf(path: string): readonly string[] {
  const declared = /^export (?:async )?(?:const|function|class) (\w+)/gm;
  return [...readFileSync(path, 'utf8').matchAll(declared)].map(([, exported = '']) => exported);
}

/** Small modules that more than one chunk holds, so that none of them waits for another. */
const copied = new Set([
  'src/domain/digest.ts',
  'src/provider/held.ts',
  'src/provider/context.ts',
  'src/viewers/scroller.ts',
  'src/viewers/sheet.ts',
  'src/viewers/trusted-types.ts',
]);

function takeShared(): Plugin {
  const mark = '\0shared:';
  return {
    name: 'take-shared',
    enforce: 'pre',
    resolveId(specifier, importer = '') {
      const path = specifier.startsWith('.')
        ? relative(import.meta.dirname, join(dirname(importer), specifier))
        : specifier;
      // One for each importer: what two chunks have in common would become a chunk of its own. Lit is the screens' alone.
      if (path in shared) return `${mark}${path}:${path.startsWith('lit') ? '' : importer}`;
      return copied.has(path)
        ? `${join(import.meta.dirname, path)}?for=${basename(dirname(importer))}`
        : null;
    },
    load(id) {
      const path = id.startsWith(mark) ? (id.slice(mark.length).split(':')[0] ?? '') : '';
      const names = shared[path];
      if (!names) return null;
      return `export const { ${names.join(', ')} } = globalThis[Symbol.for('oots-preview-space.shared')][${JSON.stringify(path)}];`;
    },
  };
}

/** pdf.js's worker, fonts, character maps and codecs, from our own origin in every build. */
function pdfAssets(): Plugin {
  return {
    name: 'pdf-assets',
    generateBundle() {
      const emit = (fileName: string, path: string): void => {
        this.emitFile({
          type: 'asset',
          fileName: `pdfjs/${fileName}`,
          source: readFileSync(join(pdfjs, path)),
        });
      };
      emit('pdf.worker.min.mjs', 'build/pdf.worker.min.mjs');
      for (const folder of pdfFolders) {
        for (const file of readdirSync(join(pdfjs, folder))) emit(`${folder}/${file}`, `${folder}/${file}`);
      }
    },
  };
}

const builds: Readonly<Record<string, UserConfig>> = {
  modules: {
    plugins: [pdfAssets()],
    build: {
      outDir: 'dist',
      emptyOutDir: true,
      lib: {
        entry: {
          index: 'src/index.ts',
          define: 'src/define.ts',
          edm: 'src/provider/edm/index.ts',
          conformance: 'src/conformance/index.ts',
          cli: 'bin/oots-preview-space.ts',
        },
        formats: ['es'],
      },
      rolldownOptions: {
        external: [/^node:/, /^lit/, 'i18next', 'dompurify', /^pdfjs-dist/, 'jsonc-parser'],
      },
    },
  },
  chunks: {
    plugins: [takeShared(), importChunks('./'), pdfAssets()],
    build: {
      outDir: 'dist/cdn',
      emptyOutDir: true,
      minify: true,
      lib: { entry: lazy, formats: ['es'] },
      rolldownOptions: {
        // What the other screens share with the review they take from its chunk, which is there already.
        preserveEntrySignatures: 'allow-extension',
        output: {
          entryFileNames: 'chunks/[name].js',
          chunkFileNames: 'chunks/shared-[name].js',
          minify: true,
        },
      },
    },
  },
  script: {
    plugins: [importChunks('./chunks/')],
    build: {
      outDir: 'dist/cdn',
      emptyOutDir: false,
      lib: {
        entry: 'src/embed.ts',
        name: 'OotsPreviewSpace',
        formats: ['iife'],
        fileName: () => 'oots-preview-space.js',
      },
    },
  },
};

export default defineConfig(({ mode }) => {
  const { build, ...rest } = builds[mode] ?? builds['modules'] ?? {};
  return { ...rest, build: { target: 'es2022', sourcemap: true, copyPublicDir: false, ...build } };
});
