/**
 * Builds.
 *
 * `vite build`                what npm carries: ES modules in `dist/`, with packages left to the consumer.
 * `vite build --mode chunks`  what the script tag loads later: viewers and catalogues, each an ES module.
 * `vite build --mode script`  what the script tag loads first, as a classic script and as a module: it imports those
 *                             chunks by addresses relative to itself.
 * `vite build --mode frame`   what a page around a frame loads: one ES module beside the script, with nothing else.
 */
import { createHash } from 'node:crypto';
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { build, defineConfig, type Plugin, type UserConfig } from 'vite';

const pdfjs = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
const pdfFolders = ['cmaps', 'wasm', 'standard_fonts', 'iccs'];

/** A chunk for each file of a folder that has one for each language. */
const languagesOf = (folder: string, chunk: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder).map((file) => [`${chunk}-${basename(file, '.ts')}`, `${folder}/${file}`]),
  );

/** Everything that is loaded when it is needed: every module that `src` imports dynamically. */
const lazy = {
  'structured-outline': 'src/viewers/structured/shape/outliner.ts',
  'structured-cover': 'src/viewers/structured/cover.ts',
  'structured-long': 'src/viewers/structured/reading/long.ts',
  'from-xml': 'src/viewers/structured/reading/from-xml.ts',
  'from-json': 'src/viewers/structured/reading/from-json.ts',
  'pdf-engine': 'src/viewers/pdf/engine.ts',
  tokenizer: 'src/xml/tokenizer.ts',
  'viewer-find': 'src/viewers/window/find.ts',
  review: 'src/elements/screens/review.ts',
  'take-over': 'src/elements/screens/take-over.ts',
  screens: 'src/elements/screens/screen.ts',
  printing: 'src/elements/document/printing.ts',
  audit: 'src/host/audit.ts',
  frame: 'src/host/frame/inside.ts',
  'wire-rest': 'src/provider/rest/provider.ts',
  'wire-rest-progress': 'src/provider/rest/progress.ts',
  'wire-native': 'src/provider/native/provider.ts',
  'wire-italy': 'src/provider/national/italy/provider.ts',
  'wire-sweden': 'src/provider/national/sweden/provider.ts',
  'wire-ukraine': 'src/provider/national/ukraine/provider.ts',
  'wire-ukraine-metadata': 'src/provider/national/ukraine/metadata.ts',
  ...languagesOf('src/i18n/locales', 'locale'),
  ...languagesOf('src/i18n/names', 'name'),
  ...languagesOf('src/viewers/structured/models/words', 'words'),
  ...Object.fromEntries(
    readdirSync('src/viewers', { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && existsSync(`src/viewers/${entry.name}/view.ts`))
      .map(({ name }) => [`viewer-${name}`, `src/viewers/${name}/view.ts`]),
  ),
};

/** Name of the chunk that holds the module of a dynamic import, if it is one of ours. */
function chunkOf(specifier: string): string | undefined {
  const [, words, language] = /\/(locale|name|words)s?\/(\w+)\.ts$/.exec(specifier) ?? [];
  if (words && language) return `${words}-${language}`;
  if (specifier.endsWith('/host/audit.ts')) return 'audit';
  if (specifier.endsWith('/frame/inside.ts')) return 'frame';
  if (specifier === './review.ts') return 'review';
  if (specifier === './screen.ts') return 'screens';
  if (specifier === './printing.ts') return 'printing';
  if (specifier === './take-over.ts') return 'take-over';
  if (specifier === './progress.ts') return 'wire-rest-progress';
  if (specifier === './metadata.ts') return 'wire-ukraine-metadata';
  if (specifier.endsWith('/window/find.ts')) return 'viewer-find';
  if (specifier.endsWith('/shape/outliner.ts')) return 'structured-outline';
  if (specifier.endsWith('/cover.ts')) return 'structured-cover';
  if (specifier === './engine.ts') return 'pdf-engine';
  if (specifier === './long.ts') return 'structured-long';
  if (specifier.endsWith('/xml/tokenizer.ts')) return 'tokenizer';
  const reader = /\/(from-\w+)\.ts$/.exec(specifier)?.[1];
  if (reader) return reader;
  const wire = /\/(\w+)\/provider\.ts$/.exec(specifier)?.[1];
  if (wire) return `wire-${wire}`;
  const viewer = /(?:^|\/)(\w+)\/view\.ts$/.exec(specifier)?.[1];
  return viewer && `viewer-${viewer}`;
}

/** A dynamic import of a chunk stays one, of its address relative to whoever imports it, which another attempt changes. */
function bringChunks(folder: string): Plugin {
  const helper = join(import.meta.dirname, 'src/bring.ts');
  return {
    name: 'bring-chunks',
    enforce: 'pre',
    transform(code, id) {
      const brought = code.replace(/(?<!typeof )\bimport\('([^']+)'\)/g, (whole, specifier: string) => {
        const chunk = chunkOf(specifier);
        return chunk ? `bring($load, '${folder}${chunk}.js')` : whole;
      });
      if (brought === code) return null;
      const bring = `import { bring } from './${relative(dirname(id), helper)}';`;
      return { code: `${bring}const $load = (address) => import(address);${brought}`, map: null };
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
      .concat(
        'src/bring.ts',
        'src/elements/styles/base.ts',
        'src/elements/styles/unseen.ts',
        'src/elements/unhurried.ts',
        'src/provider/http.ts',
      )
      .map((path) => [path, exportsOf(path)]),
  ),
};

function exportsOf(path: string): readonly string[] {
  const declared = /^export (?:async )?(?:const|function|class) (\w+)/gm;
  return [...readFileSync(path, 'utf8').matchAll(declared)].map(([, exported = '']) => exported);
}

/** Two versions on a page must not take from one another: each finds what it shares by a name that is of this build. */
const sharedName = `oots-preview-space.shared.${fingerprint()}`;

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const file of [...globSync('src/**/*.ts').sort(), 'package-lock.json'])
    hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 12);
}

/** Gives that name to what the script shares. */
function nameShared(): Plugin {
  return {
    name: 'name-shared',
    transform: (code, id) =>
      id.endsWith('/src/share.ts')
        ? { code: code.replace(/oots-preview-space\.shared/, sharedName), map: null }
        : null,
  };
}

/** Small modules that more than one chunk holds, so that none of them waits for another. */
const copied =
  /^src\/(?:domain\/(?:digest|receipt|submission)|host\/developer|machine\/state|provider\/(?:held|context|national\/\w+|rest\/(?:fields|json|packages|session))|viewers\/(?:assets|scroller|sheet|trusted-types|turn|text\/(?:decode|find|remark)|structured\/(?:models\/words-in|reading\/(?:batch|load|packer|read|tree)|showing\/make)|window\/(?:styles|window))|xml\/(?:element|scope))\.ts$/;

/** The chunk that gets a copy: of a viewer, or of another folder. */
function ownerOf(importer: string): string {
  // Chunks beside that of their folder, which must not wait for one of what they have in common.
  const beside = /(?:rest\/(progress)|pdf\/(engine)|structured\/(cover)|reading\/(from-\w+|long))\.ts$/.exec(
    importer,
  );
  if (beside) return beside.slice(1).find(Boolean) ?? '';
  return /src\/viewers\/(\w+)\//.exec(importer)?.[1] ?? basename(dirname(importer));
}

/** As much of a syntax tree as is looked at here. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly tag?: { readonly name?: string };
  readonly callee?: { readonly name?: string };
  readonly arguments?: readonly Node[];
  readonly quasi?: Node;
  readonly quasis?: readonly Node[];
}

function* nodes(within: unknown): Generator<Node> {
  if (typeof within !== 'object' || within === null) return;
  if ('type' in within) yield within as Node;
  for (const value of Object.values(within)) yield* nodes(value);
}

const slimmed = {
  html: (text: string) => text.replace(/\s*\n\s*/g, ' '),
  css: (text: string) =>
    text
      .replace(/\/\*.*?\*\//gs, '')
      .replace(/\s+/g, ' ')
      .replace(/ ?([{};,]) ?/g, '$1')
      .replace(/;\}/g, '}'),
};

/** Templates and style sheets without the white space and the comments that are for people. */
function slimTemplates(): Plugin {
  return {
    name: 'slim-templates',
    enforce: 'post',
    transform(code) {
      if (!/\b(?:html|css|sheet\()`/.test(code)) return null;
      const texts = [...nodes(this.parse(code))].flatMap(
        ({ tag, quasi, callee, arguments: [first] = [] }) => {
          if (tag?.name === 'html')
            return (quasi?.quasis ?? []).map((one) => ({ ...one, slim: slimmed.html }));
          const css = tag?.name === 'css' ? quasi : callee?.name === 'sheet' ? first : undefined;
          return (css?.quasis ?? []).map((one) => ({ ...one, slim: slimmed.css }));
        },
      );
      let slim = '';
      let at = 0;
      for (const { start, end, slim: shorten } of texts.sort((one, other) => one.start - other.start)) {
        slim += code.slice(at, start) + shorten(code.slice(start, end));
        at = end;
      }
      return { code: slim + code.slice(at), map: null };
    },
  };
}

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
      if (!importer || !copied.test(path)) return null;
      // What a copy imports is copied along with it.
      const whose = importer.split('?for=')[1] ?? ownerOf(importer);
      return `${join(import.meta.dirname, path)}?for=${whose}`;
    },
    load(id) {
      const path = id.startsWith(mark) ? (id.slice(mark.length).split(':')[0] ?? '') : '';
      const names = shared[path];
      if (!names) return null;
      // Each for itself, and without effect: what nobody uses is left out.
      const pure = (read: string): string => `/* @__PURE__ */ (() => ${read})()`;
      const taken = `globalThis[Symbol.for('${sharedName}')][${JSON.stringify(path)}]`;
      const named = names.map((name) => `export const ${name} = ${pure(`all.${name}`)};`);
      return [`const all = ${pure(taken)};`, ...named].join('\n');
    },
  };
}

/**
 * pdf.js makes the prototype of its errors by making an error while its module starts. For the stack of that error the
 * browser parses the whole file a second time, a fifth of the time that the worker takes to start.
 */
function withoutStack(code: string): string {
  const made = /(BaseException\.prototype ?= ?)new Error(?:\(\))?;/;
  if (!made.test(code)) throw new Error('pdf.js makes its errors in another way: look at `withoutStack`.');
  return code.replace(made, '/* Changed here: was made by `new Error`. */ $1Object.create(Error.prototype);');
}

/**
 * Everything beyond ASCII by its number. One such letter, and the browser keeps all of a script with two bytes for each
 * of its letters; pdf.js's worker is more than a million letters long, of which 180 are none of ASCII.
 */
function inAscii(code: string): string {
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** What stands in the place of i18next's loading from a server: its texts are given to it, and there is nobody to ask. */
const connector =
  'class Connector extends EventEmitter { state = {}; load(_, __, done) { done(); } reload(_, __, done) { done(); } }';

/**
 * Parts of i18next that nothing here can reach: how it loads texts from a server, and the long sentences in which it
 * explains its options to developers, which it says with `debug` alone. What else it says stays.
 */
function slimLocalizer(): Plugin {
  return {
    name: 'slim-localizer',
    transform(code, id) {
      if (!id.endsWith('/i18next/dist/esm/i18next.js')) return null;
      let slim = '';
      let at = 0;
      const found = { calls: 0, classes: 0 };
      for (const { type, start, end } of nodes(this.parse(code))) {
        if (start < at) continue;
        const source = code.slice(start, end);
        const isSaid =
          type === 'CallExpression' && /^[\w.]*\blogger\??\.(?:warn|once|deprecate|log)\(/.test(source);
        const isConnector = type === 'ClassDeclaration' && source.startsWith('class Connector ');
        if (!isSaid && !isConnector) continue;
        found[isSaid ? 'calls' : 'classes'] += 1;
        slim += code.slice(at, start) + (isSaid ? 'null' : connector);
        at = end;
      }
      if (found.calls === 0 || found.classes !== 1)
        throw new Error('i18next is made in another way: look at `slimLocalizer`.');
      return { code: slim + code.slice(at), map: null };
    },
  };
}

/** The same in the part of pdf.js that runs in the page. */
function startPdfFaster(): Plugin {
  return {
    name: 'start-pdf-faster',
    transform: (code, id) =>
      id.endsWith('/pdfjs-dist/build/pdf.mjs') ? { code: withoutStack(code), map: null } : null,
    generateBundle(_, bundle) {
      const engine = bundle['chunks/pdf-engine.js'];
      // What follows the two letters in it lies ten columns further than its map says.
      if (engine?.type === 'chunk') engine.code = inAscii(engine.code);
    },
  };
}

/** pdf.js's worker, fonts, character maps and codecs, from our own origin in every build. */
function pdfAssets(): Plugin {
  return {
    name: 'pdf-assets',
    generateBundle() {
      const emit = (name: string, source: string | Uint8Array): void => {
        this.emitFile({ type: 'asset', fileName: `pdfjs/${name}`, source });
      };
      // Not .mjs: many web servers do not know that this is JavaScript.
      const worker = readFileSync(join(pdfjs, 'build/pdf.worker.min.mjs'), 'utf8');
      emit('pdf.worker.min.js', inAscii(withoutStack(worker)));
      for (const folder of pdfFolders) {
        for (const file of readdirSync(join(pdfjs, folder)))
          emit(`${folder}/${file}`, readFileSync(join(pdfjs, folder, file)));
      }
    },
  };
}

/** Style sheets of design systems, to be linked beside the script or imported. */
function themes(): Plugin {
  const folder = 'src/themes';
  return {
    name: 'themes',
    generateBundle() {
      for (const file of readdirSync(folder)) {
        const source = readFileSync(join(folder, file));
        this.emitFile({ type: 'asset', fileName: `themes/${file}`, source });
      }
    },
  };
}

/** What runs in a worker is a file of its own that imports nothing, in every build at the same place. */
function workers(): Plugin {
  return {
    name: 'workers',
    async generateBundle({ dir = 'dist' }) {
      const built = await build({
        configFile: false,
        logLevel: 'warn',
        build: {
          target: 'es2022',
          // Written by this build; the map says from here where the sources are.
          outDir: join(dir, 'workers'),
          write: false,
          sourcemap: true,
          minify: true,
          lib: {
            entry: 'src/viewers/structured/reading/worker.ts',
            formats: ['es'],
            fileName: () => 'structured.js',
          },
        },
      });
      const [{ output } = { output: [] }] = [built].flat().filter((one) => 'output' in one);
      for (const file of output) {
        const source = file.type === 'chunk' ? file.code : file.source;
        this.emitFile({ type: 'asset', fileName: `workers/${file.fileName}`, source });
      }
    },
  };
}

const builds: Readonly<Record<string, UserConfig>> = {
  modules: {
    plugins: [pdfAssets(), workers(), themes()],
    build: {
      outDir: 'dist',
      emptyOutDir: true,
      lib: {
        entry: {
          index: 'src/index.ts',
          define: 'src/define.ts',
          edm: 'src/provider/edm/index.ts',
          conformance: 'src/conformance/index.ts',
          frame: 'src/host/frame/index.ts',
          msw: 'src/msw/index.ts',
          cli: 'bin/oots-preview-space.ts',
        },
        formats: ['es'],
      },
      rolldownOptions: {
        external: [/^node:/, /^lit/, 'i18next', 'dompurify', 'msw', /^pdfjs-dist/, 'jsonc-parser'],
        // Files that are no modules lie one folder above the chunks, as for the script tag (`src/viewers/assets.ts`).
        output: { chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  chunks: {
    plugins: [
      slimTemplates(),
      takeShared(),
      bringChunks('./'),
      startPdfFaster(),
      pdfAssets(),
      workers(),
      themes(),
    ],
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
    plugins: [nameShared(), slimLocalizer(), slimTemplates(), bringChunks('./chunks/')],
    build: {
      outDir: 'dist/cdn',
      emptyOutDir: false,
      lib: {
        entry: 'src/embed.ts',
        name: 'OotsPreviewSpace',
        formats: ['iife', 'es'],
        fileName: (format) => `oots-preview-space${format === 'es' ? '.module' : ''}.js`,
      },
      rolldownOptions: { output: { minify: true } },
    },
  },
  frame: {
    build: {
      outDir: 'dist/cdn',
      emptyOutDir: false,
      lib: {
        entry: 'src/host/frame/index.ts',
        formats: ['es'],
        fileName: () => 'oots-preview-space-frame.js',
      },
      rolldownOptions: { output: { minify: true } },
    },
  },
};

export default defineConfig(({ mode }) => {
  const { build: options, ...rest } = builds[mode] ?? builds['modules'] ?? {};
  return { ...rest, build: { target: 'es2022', sourcemap: true, copyPublicDir: false, ...options } };
});
