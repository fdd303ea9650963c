/** A rule that checks nothing looks like a rule that passes: each guard is broken on purpose here. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

const eslint = new ESLint({
  // The files exist only here, so no rule can ask for their types.
  overrideConfig: [
    { files: ['**/*.ts'], languageOptions: { parserOptions: { projectService: false } } },
    tseslint.configs.disableTypeChecked,
  ] as never,
});

async function complaints(filePath: string, code: string): Promise<readonly (string | null)[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? []).map(({ ruleId }) => ruleId);
}

describe('the guard of the layers', () => {
  for (const [layer, specifier] of [
    ['domain', '../machine/graph.ts'],
    ['machine', '../elements/preview-space.ts'],
    ['machine', '../provider/rest/provider.ts'],
    ['viewers', '../elements/preview-space.ts'],
    ['i18n', '../machine/graph.ts'],
    ['provider', '../machine/graph.ts'],
    ['elements', '../provider/rest/provider.ts'],
    ['xml', '../domain/evidence.ts'],
    ['conformance', '../provider/port.ts'],
    ['conformance', '../machine/graph.ts'],
    ['elements', '../conformance/index.ts'],
  ] as const) {
    it(`does not let ${layer} import ${specifier}`, async () => {
      const found = await complaints(`src/${layer}/bad.ts`, `export * from '${specifier}';\n`);

      assert.ok(found.includes('import-x/no-restricted-paths'), String(found));
    });
  }

  it('lets a layer import what it may', async () => {
    assert.deepEqual(await complaints('src/machine/good.ts', "export * from '../domain/evidence.ts';\n"), []);
  });
});

describe('the guard of the edges', () => {
  for (const [what, file, code, rule] of [
    ['fetch in a view', 'src/elements/bad.ts', "void fetch('/');\n", 'no-restricted-globals'],
    ['a timer in a rule', 'src/domain/bad.ts', 'setTimeout(() => undefined, 1);\n', 'no-restricted-globals'],
    [
      'the clock in a rule',
      'src/domain/bad.ts',
      'export const now = Date.now();\n',
      'no-restricted-properties',
    ],
    ['storage', 'src/elements/bad.ts', "localStorage.setItem('a', 'b');\n", 'no-restricted-globals'],
    [
      'a second importer of i18next',
      'src/elements/bad.ts',
      "export * from 'i18next';\n",
      'no-restricted-imports',
    ],
    ['Node in the browser', 'src/domain/bad.ts', "export * from 'node:fs';\n", 'no-restricted-imports'],
    ['Node in the kit', 'src/conformance/bad.ts', "export * from 'node:fs';\n", 'no-restricted-imports'],
    [
      'an HTML sink',
      'src/viewers/bad.ts',
      'document.body.innerHTML = document.title;\n',
      'no-unsanitized/property',
    ],
  ] as const) {
    it(`refuses ${what}`, async () => {
      assert.ok((await complaints(file, code)).includes(rule));
    });
  }
});

describe('the guard of the pure layers', () => {
  it('does not compile a rule that knows the document', () => {
    const folder = mkdtempSync(join(tmpdir(), 'guard-'));
    const bad = join(folder, 'bad.ts');
    writeFileSync(bad, 'export const title = document.title;\n');
    const { compilerOptions } = JSON.parse(readFileSync('src/tsconfig.pure.json', 'utf8')) as {
      compilerOptions: object;
    };
    const project = join(folder, 'tsconfig.json');
    const config = { extends: resolve('src/tsconfig.pure.json'), compilerOptions, include: [bad] };
    writeFileSync(project, JSON.stringify(config));

    const { status, stdout } = spawnSync('tsc', ['-p', project], { encoding: 'utf8' });

    assert.notEqual(status, 0);
    assert.match(stdout, /Cannot find name 'document'/);
  });
});

describe('the guard of the words', () => {
  it('does not compile a catalogue without one of the texts', () => {
    const german = readFileSync('src/i18n/locales/de.ts', 'utf8');
    const folder = mkdtempSync(join(tmpdir(), 'guard-'));
    const bad = join(folder, 'bad.ts');
    const without = german
      .replace(/^ {2}'check\.send':.*\n/m, '')
      .replace('../messages.ts', resolve('src/i18n/messages.ts'));
    assert.notEqual(without, german);
    writeFileSync(bad, without);
    const project = join(folder, 'tsconfig.json');
    writeFileSync(
      project,
      JSON.stringify({ extends: resolve('tsconfig.json'), compilerOptions: { types: [] }, include: [bad] }),
    );

    const { stdout } = spawnSync('tsc', ['-p', project], { encoding: 'utf8' });

    assert.match(stdout, /check\.send/);
  });
});

describe('the project', () => {
  const files = execFileSync('git', ['ls-files', 'src', 'bin', 'demo', 'docs', 'README.md'], {
    encoding: 'utf8',
  });

  it('pins every package exactly', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
      'dependencies' | 'devDependencies',
      Record<string, string>
    >;

    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
      assert.match(version, /^\d+\.\d+\.\d+(-[\w.]+)?$/, name);
    }
  });

  it('has no pdf.js with a known hole (CVE-2026-16633 is mended in 6.2.108)', () => {
    const { version } = JSON.parse(readFileSync('node_modules/pdfjs-dist/package.json', 'utf8')) as {
      version: string;
    };
    const [major = 0, minor = 0] = version.split('.').map(Number);

    assert.ok(major > 6 || (major === 6 && minor >= 5), version);
  });

  it('keeps no suppression and nothing left for later in its sources', () => {
    for (const file of files
      .split('\n')
      .filter((name) => name.endsWith('.ts') && !name.includes('generated'))) {
      assert.doesNotMatch(
        readFileSync(file, 'utf8'),
        /@ts-(ignore|expect-error|nocheck)|eslint-disable|TODO|FIXME/,
        file,
      );
    }
  });

  it('registers elements in one place only', () => {
    const registering = files
      .split('\n')
      .filter((name) => /^src\/.*\.ts$/.test(name))
      .filter((name) => /customElements\.define|@customElement/.test(readFileSync(name, 'utf8')));

    assert.deepEqual(registering, ['src/elements/register.ts']);
  });
});
