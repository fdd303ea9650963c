/** The look of the page at the PreviewLocation: that of the authority's country, or another one to try. */
import { html } from 'hono/html';

/** Style sheets in `src/themes/`, by what people call their design systems. */
const themes = {
  plain: 'Own',
  eu: 'ECL',
  france: 'DSFR',
  italy: 'Bootstrap Italia',
  netherlands: 'Rijkshuisstijl',
  nordic: 'Designsystemet',
} as const;

type Theme = keyof typeof themes;

const ofCountry: Readonly<Record<string, Theme>> = { IT: 'italy' };

const isTheme = (name: string | undefined): name is Theme =>
  name !== undefined && Object.hasOwn(themes, name);

/**
 * @param wish - `?theme=` of the page.
 * @param country - Of the authority, as ISO 3166-1 has it.
 */
export function themeOf(wish: string | undefined, country: string | undefined): Theme {
  return isTheme(wish) ? wish : (ofCountry[country ?? ''] ?? 'plain');
}

/** The style sheet of a theme; the plain one is what the element looks like by itself. */
export function themeLink(theme: Theme): ReturnType<typeof html> | '' {
  return theme === 'plain' ? '' : html`<link rel="stylesheet" href="/assets/themes/${theme}.css" />`;
}

/** Links to the same page in another look. What was chosen and not sent yet starts anew. */
export function themeChooser(current: Theme): ReturnType<typeof html> {
  const link = ([name, title]: readonly [string, string]): ReturnType<typeof html> =>
    html`<a href="?theme=${name}" ${name === current ? html`aria-current="true"` : ''}>${title}</a> `;
  return html`<nav aria-label="Look" lang="en">${Object.entries(themes).map(link)}</nav>`;
}
