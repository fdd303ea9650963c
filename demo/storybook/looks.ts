/** The themes to choose from: every style sheet of `src/themes`, and the strongest contrast. */
import highContrast from './high-contrast.css?inline';

const sheets = import.meta.glob<string>('../../src/themes/*.css', {
  query: '?inline',
  import: 'default',
  eager: true,
});

const nameOf = (path: string): string => /([\w-]+)\.css$/.exec(path)?.[1] ?? path;

/** By name; `default` is what is there without a theme. */
export const themes: Readonly<Record<string, string>> = {
  default: '',
  ...Object.fromEntries(Object.entries(sheets).map(([path, css]) => [nameOf(path), css])),
  'high-contrast': highContrast,
};

const style = document.createElement('style');

/** Puts the theme and the scheme (`light`, `dark`) on the page. */
export function wear(theme: string, scheme: string): void {
  const css = themes[theme] ?? '';
  if (style.textContent !== css) style.textContent = css;
  if (!style.isConnected) document.head.append(style);
  document.documentElement.style.colorScheme = scheme;
}
