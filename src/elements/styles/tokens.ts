import { css } from 'lit';
import { base } from './base.ts';

/**
 * Design tokens. A host sets the public `--oots-…` properties on the page or on an element; every part reads the
 * short names, so that a fallback is written once. What is read in one place only is read there.
 */
export const tokens = css`
  ${base}
  :host {
    --ink-soft: var(--oots-color-ink-soft, light-dark(#4a5672, #aeb8d0));
    --line: var(--oots-color-line, light-dark(#d5dbe8, #36415c));
    --line-strong: var(--oots-color-line-strong, light-dark(#7b87a3, #8490ae));
    --surface: var(--oots-color-surface, light-dark(#fff, #182238));
    --field: var(--oots-color-field, var(--surface));
    --tint: var(--oots-color-tint, light-dark(#eaf0fb, #223156));
    --accent: var(--oots-color-accent, light-dark(#1546a0, #9dbcff));
    --accent-ink: var(--oots-color-accent-ink, light-dark(#fff, #0b1630));
    --accent-hover: var(--oots-color-accent-hover, light-dark(#0f3580, #c0d4ff));
    --link: var(--oots-color-link, var(--accent));
    --refused: var(--oots-color-refused, light-dark(#2b3550, #c9d2e6));
    --refused-ink: var(--oots-color-refused-ink, light-dark(#fff, #131c30));
    --refused-tint: var(--oots-color-refused-tint, light-dark(#eceff5, #2a3552));
    --warning: var(--oots-color-warning, light-dark(#7a5200, #ffd489));
    --warning-line: var(--oots-color-warning-line, var(--warning));
    --warning-tint: var(--oots-color-warning-tint, light-dark(#fff6e0, #3a2d10));
    --focus: var(--oots-color-focus, #ffbf47);
    --focus-inner: var(--oots-color-focus-inner, #16203a);
    --focus-width: var(--oots-focus-width, 3px);
    --focus-offset: var(--oots-focus-offset, 2px);
    --radius: var(--oots-radius, 10px);
    --radius-control: var(--oots-radius-control, 8px);
    --radius-field: var(--oots-radius-field, 6px);
    --radius-chip: var(--oots-radius-chip, 999px);
    --border-control: var(--oots-border-control, 1.5px);
    --border-field: var(--oots-border-field, 1px);
    --s1: var(--oots-space-1, 0.25rem);
    --s6: var(--oots-space-6, 2rem);
    --measure: var(--oots-measure, 68ch);
  }

  @media (prefers-contrast: more) {
    :host {
      --ink-soft: var(--ink);
      --line: var(--ink);
      --line-strong: var(--ink);
      --ground: var(--surface);
      --field: var(--surface);
      --tint: var(--surface);
      --accent: var(--ink);
      --accent-ink: var(--surface);
      --accent-hover: var(--ink);
      --link: var(--ink);
      --refused: var(--ink);
      --refused-ink: var(--surface);
      --refused-tint: var(--surface);
      --warning: var(--ink);
      --warning-tint: var(--surface);
    }
  }
`;
