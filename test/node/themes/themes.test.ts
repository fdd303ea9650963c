/** What every theme that is shipped promises, computed from its style sheet: contrast, and nothing but documented tokens. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, it } from 'node:test';
import { graph } from '../../../src/machine/graph.ts';

type Values = Readonly<Record<string, string>>;
type Scheme = 'light' | 'dark';

/** What is written on what. */
const texts: readonly (readonly [ink: string, ...on: readonly string[]])[] = [
  ['ink', 'surface', 'ground', 'field', 'desk', 'tint', 'warning-tint'],
  ['ink-soft', 'surface', 'ground', 'desk'],
  ['link', 'surface', 'ground', 'warning-tint'],
  ['accent', 'surface', 'tint'],
  ['accent-hover', 'surface'],
  ['accent-ink', 'accent', 'accent-hover'],
  ['refused', 'refused-tint'],
  ['refused-ink', 'refused'],
  ['warning', 'surface', 'ground'],
];

/** What has to be told apart from its surroundings, where it is no text. */
const shapes: typeof texts = [
  ['line-strong', 'surface', 'ground'],
  ['accent', 'ground'],
  ['refused', 'surface', 'ground'],
];

const declared = (css: string): Values =>
  Object.fromEntries(
    [...css.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );

/** The values that parts fall back on, by the same names. */
const fallbacks: Values = Object.fromEntries(
  [
    ...['styles/base.ts', 'styles/tokens.ts', 'document/document-viewer.styles.ts']
      .map((file) => readFileSync(`src/elements/${file}`, 'utf8'))
      .join('')
      .matchAll(/var\((--oots-color-[\w-]+), ((?:\w[\w-]*\([^()]*\)|[^()])+)\)/g),
  ].map(([, name = '', value = '']) => [name, value.replace(/^var\(--/, 'var(--oots-color-')]),
);

const themes: Readonly<Record<string, Values>> = {
  default: {},
  ...Object.fromEntries(
    readdirSync('src/themes').map((file) => [
      basename(file, '.css'),
      declared(readFileSync(`src/themes/${file}`, 'utf8')),
    ]),
  ),
};

/** The six hexadecimal digits of a colour in one of the schemes. */
function colour(theme: Values, name: string, scheme: Scheme): string {
  const value = theme[`--oots-color-${name}`] ?? fallbacks[`--oots-color-${name}`] ?? '';
  const other = /^var\(--oots-color-([\w-]+)\)$/.exec(value)?.[1];
  if (other !== undefined) return colour(theme, other, scheme);
  const [, light, dark] = /^light-dark\(([^,]+), ([^)]+)\)$/.exec(value) ?? [];
  const one = (scheme === 'light' ? light : dark) ?? value;
  const digits = /^#(?:([\da-f]{6})|([\da-f]{3}))$/.exec(one);
  assert.ok(digits, `${name} is ${one}`);
  return digits[1] ?? (digits[2] ?? '').replaceAll(/./g, '$&$&');
}

/** Relative luminance (WCAG 2.2). */
function luminance(digits: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = parseInt(digits.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** The pairs of a theme that do not reach a ratio. */
function tooWeak(theme: Values, scheme: Scheme, pairs: typeof texts, least: number): readonly string[] {
  return pairs.flatMap(([one, ...grounds]) =>
    grounds.flatMap((ground) => {
      const ratio = contrast(colour(theme, one, scheme), colour(theme, ground, scheme));
      return ratio < least ? [`${one} on ${ground}: ${ratio.toFixed(2)}`] : [];
    }),
  );
}

/** Every token that a part reads. */
const read = new Set(
  readdirSync('src/elements', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.startsWith('styles/') || file.endsWith('.styles.ts'))
    .flatMap((file) => [...readFileSync(`src/elements/${file}`, 'utf8').matchAll(/var\((--oots-[\w-]+)/g)])
    .map(([, name = '']) => name),
);

interface Described {
  readonly name: string;
  readonly default?: string;
}
interface Declaration extends Partial<
  Readonly<Record<'cssProperties' | 'cssParts' | 'cssStates' | 'slots', readonly Described[]>>
> {
  readonly tagName?: string;
}
const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as {
  modules: readonly { readonly declarations: readonly Declaration[] }[];
};
const element = modules
  .flatMap(({ declarations }) => declarations)
  .find(({ tagName }) => tagName === 'oots-preview-space');
const documented = element?.cssProperties ?? [];

describe('the tokens', () => {
  it('are documented, all of them, and every one that is documented is read', () => {
    assert.deepEqual(documented.map(({ name }) => name).sort(), [...read].sort());
  });

  it('have the light colour that is documented', () => {
    for (const { name, default: value } of documented) {
      const token = /^--oots-color-(.+)$/.exec(name)?.[1];
      if (token === undefined) continue;
      const digits = (value ?? '').slice(1);
      assert.equal(
        digits.length === 3 ? digits.replaceAll(/./g, '$&$&') : digits,
        colour({}, token, 'light'),
        name,
      );
    }
  });
});

describe('docs/theming.md', () => {
  const guide = readFileSync('docs/theming.md', 'utf8');

  for (const kind of ['cssProperties', 'cssParts', 'cssStates', 'slots'] as const) {
    it(`has a row for all ${kind} of the element`, () => {
      const names = (element?.[kind] ?? []).map(({ name }) => name);

      assert.ok(names.length > 0);
      assert.deepEqual(
        names.filter((name) => !guide.includes(`| \`${name}\` `)),
        [],
      );
    });
  }

  it('names the states of the journey', () => {
    assert.deepEqual((element?.cssStates ?? []).map(({ name }) => name).sort(), Object.keys(graph).sort());
  });
});

for (const [name, theme] of Object.entries(themes)) {
  describe(`the theme "${name}"`, () => {
    for (const scheme of ['light', 'dark'] as const) {
      it(`can be read in ${scheme}: 4.5 to 1 for text, 3 to 1 for shapes`, () => {
        assert.deepEqual(tooWeak(theme, scheme, texts, 4.5), []);
        assert.deepEqual(tooWeak(theme, scheme, shapes, 3), []);
      });

      it(`shows the focus in ${scheme} by one of its two rings, on any ground`, () => {
        const rings = ['focus', 'focus-inner'].filter(
          (one) => theme[`--oots-color-${one}`] !== 'transparent',
        );
        for (const ground of ['surface', 'ground']) {
          const ratios = rings.map((ring) =>
            contrast(colour(theme, ring, scheme), colour(theme, ground, scheme)),
          );
          assert.ok(Math.max(...ratios) >= 3, `${ground}: ${ratios.join(', ')}`);
        }
      });
    }

    it('sets documented tokens only', () => {
      const known = new Set(documented.map((one) => one.name));

      assert.deepEqual(
        Object.keys(theme).filter((one) => !known.has(one)),
        [],
      );
    });

    it('fetches nothing', () => {
      assert.doesNotMatch(Object.values(theme).join(), /url\(|import/);
    });
  });
}
