/** Projects of people who use the package: what each installs, and what stands around the file that the docs show. */
import { filesIn } from '../support/blocks.ts';

export interface Project {
  readonly packages: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, string>>;
  /** Checks and builds it; the site is in `dist` then. */
  readonly commands: readonly string[];
}

const vite = { vite: '8.3.8' };
const typescript = { typescript: '5.9.3' };

const page = (script: string): string =>
  `<!doctype html><html lang="en"><head><title>Page</title></head><body><div id="app"></div><script type="module" src="/src/${script}"></script></body></html>`;

const config = (plugin: string, call: string): string =>
  `import plugin from '${plugin}';\nexport default { plugins: [${call}] };\n`;

const tsconfig = JSON.stringify({
  compilerOptions: {
    strict: true,
    target: 'es2022',
    module: 'esnext',
    moduleResolution: 'bundler',
    lib: ['ES2023', 'DOM', 'DOM.Iterable'],
    jsx: 'react-jsx',
    noEmit: true,
    allowArbitraryExtensions: true,
    verbatimModuleSyntax: true,
    types: [],
  },
  include: ['src'],
});

const react = {
  ...vite,
  ...typescript,
  '@vitejs/plugin-react': '6.3.0',
  '@types/react': '19.3.0',
  '@types/react-dom': '19.3.0',
  react: '19.3.1',
  'react-dom': '19.3.1',
};

const angular = {
  builder: '@angular/build:application',
  options: {
    browser: 'src/main.ts',
    index: 'src/index.html',
    tsConfig: 'tsconfig.json',
    outputPath: { base: 'dist', browser: '' },
    assets: [{ glob: '**/*', input: 'public' }],
  },
};

const around: Readonly<Record<string, Project>> = {
  module: {
    packages: vite,
    files: { 'index.html': page('main.js') },
    // A server that only imports it, to render a page, must not stumble.
    commands: [`node --input-type=module --eval "await import('oots-preview-space/define')"`, 'vite build'],
  },
  react: {
    packages: react,
    files: {
      'index.html': page('main.tsx'),
      'vite.config.js': config('@vitejs/plugin-react', 'plugin()'),
      'tsconfig.json': tsconfig,
      'src/main.tsx':
        "import { createRoot } from 'react-dom/client';\nimport { App } from './app';\n" +
        "const place = document.getElementById('app');\nif (place) createRoot(place).render(<App />);\n",
    },
    commands: ['tsc', 'vite build'],
  },
  vue: {
    packages: { ...vite, ...typescript, '@vitejs/plugin-vue': '6.0.11', vue: '3.5.45', 'vue-tsc': '3.3.14' },
    files: {
      'index.html': page('main.ts'),
      'vite.config.js': config(
        '@vitejs/plugin-vue',
        "plugin({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('oots-') } } })",
      ),
      'tsconfig.json': tsconfig,
      'src/main.ts':
        "import { createApp } from 'vue';\nimport App from './app.vue';\ncreateApp(App).mount('#app');\n",
    },
    commands: ['vue-tsc', 'vite build'],
  },
  svelte: {
    packages: {
      ...vite,
      ...typescript,
      '@sveltejs/vite-plugin-svelte': '7.3.1',
      svelte: '5.57.3',
      'svelte-check': '4.7.8',
    },
    files: {
      'index.html': page('main.ts'),
      'vite.config.js':
        "import { svelte } from '@sveltejs/vite-plugin-svelte';\nexport default { plugins: [svelte()] };\n",
      'tsconfig.json': tsconfig,
      'src/main.ts':
        "import { mount } from 'svelte';\nimport App from './app.svelte';\n" +
        "const target = document.getElementById('app');\nif (target) mount(App, { target });\n",
    },
    commands: ['svelte-check --tsconfig ./tsconfig.json', 'vite build'],
  },
  server: {
    packages: react,
    files: {
      'index.html': page('main.js'),
      'vite.config.js': config('@vitejs/plugin-react', 'plugin()'),
      'src/main.js': "import 'oots-preview-space/define';\n",
      'write.js':
        "import { readFileSync, writeFileSync } from 'node:fs';\nimport { page } from './rendered/page.js';\n" +
        "const html = readFileSync('dist/index.html', 'utf8');\n" +
        "writeFileSync('dist/index.html', html.replace('<div id=\"app\">', (place) => place + page));\n",
    },
    commands: ['vite build', 'vite build --ssr src/page.tsx --outDir rendered', 'node write.js'],
  },
  angular: {
    packages: {
      '@angular/build': '22.2.7',
      '@angular/cli': '22.2.7',
      '@angular/common': '22.2.6',
      '@angular/compiler': '22.2.6',
      '@angular/compiler-cli': '22.2.6',
      '@angular/core': '22.2.6',
      '@angular/platform-browser': '22.2.6',
      rxjs: '7.8.2',
      tslib: '2.9.1',
      typescript: '6.0.3',
    },
    files: {
      'angular.json': JSON.stringify({
        version: 1,
        cli: { analytics: false },
        projects: {
          site: { projectType: 'application', root: '', sourceRoot: 'src', architect: { build: angular } },
        },
      }),
      'tsconfig.json': JSON.stringify({
        compilerOptions: {
          strict: true,
          target: 'es2022',
          module: 'preserve',
          moduleResolution: 'bundler',
          lib: ['ES2023', 'DOM', 'DOM.Iterable'],
          experimentalDecorators: true,
          types: [],
        },
        angularCompilerOptions: { strictTemplates: true },
        files: ['src/main.ts'],
      }),
      'src/index.html':
        '<!doctype html><html lang="en"><head><title>Page</title><base href="/"></head><body><app-root></app-root></body></html>',
      'src/main.ts':
        "import { bootstrapApplication } from '@angular/platform-browser';\nimport { App } from './app';\n" +
        'bootstrapApplication(App);\n',
    },
    commands: ['ng build'],
  },
};

/** With the files that `docs/embedding.md` shows for each. */
export function projects(): ReadonlyMap<string, Project> {
  const shown = [...filesIn('docs/embedding.md')];
  return new Map(
    Object.entries(around).map(([name, project]) => {
      const own = shown.flatMap(([file, code]) =>
        file.startsWith(`${name}/`) ? [[file.slice(name.length + 1), code] as const] : [],
      );
      if (own.length === 0) throw new Error(`docs/embedding.md shows nothing for ${name}.`);
      return [name, { ...project, files: { ...project.files, ...Object.fromEntries(own) } }];
    }),
  );
}
