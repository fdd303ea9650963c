import { css } from 'lit';

/**
 * Design tokens. A host sets the public `--oots-…` properties on the page or on an element; every part reads the
 * short names, so that a fallback is written once.
 */
export const tokens = css`
  :host {
    --ink: var(--oots-color-ink, #16203a);
    --ink-soft: var(--oots-color-ink-soft, #4a5672);
    --line: var(--oots-color-line, #d5dbe8);
    --line-strong: var(--oots-color-line-strong, #7b87a3);
    --surface: var(--oots-color-surface, #fff);
    --ground: var(--oots-color-ground, #f4f6fa);
    --tint: var(--oots-color-tint, #eaf0fb);
    --accent: var(--oots-color-accent, #1546a0);
    --accent-ink: var(--oots-color-accent-ink, #fff);
    --refused: var(--oots-color-refused, #2b3550);
    --refused-tint: var(--oots-color-refused-tint, #eceff5);
    --warning: var(--oots-color-warning, #7a5200);
    --warning-tint: var(--oots-color-warning-tint, #fff6e0);
    --focus: var(--oots-color-focus, #ffbf47);
    --radius: var(--oots-radius, 10px);
    --s1: var(--oots-space-1, 0.25rem);
    --s2: var(--oots-space-2, 0.5rem);
    --s3: var(--oots-space-3, 0.75rem);
    --s4: var(--oots-space-4, 1rem);
    --s5: var(--oots-space-5, 1.5rem);
    --s6: var(--oots-space-6, 2rem);
    --measure: var(--oots-measure, 68ch);

    display: block;
    color: var(--ink);
    font-family: var(--oots-font, 'Inter', 'Segoe UI', system-ui, sans-serif);
    font-size: 1rem;
    line-height: 1.5;
  }

  :host([hidden]) {
    display: none;
  }

  * {
    box-sizing: border-box;
  }
`;
