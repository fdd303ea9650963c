import { css } from 'lit';

/** What the opening screen cannot do without: it is there before the other tokens are. */
export const base = css`
  :host {
    --ink: var(--oots-color-ink, light-dark(#16203a, #e9edf7));
    --ground: var(--oots-color-ground, light-dark(#f4f6fa, #0f1626));
    --s2: var(--oots-space-2, 0.5rem);
    --s3: var(--oots-space-3, 0.75rem);
    --s4: var(--oots-space-4, 1rem);
    --s5: var(--oots-space-5, 1.5rem);

    display: block;
    color: var(--ink);
    font-family: var(--oots-font, 'Inter', 'Segoe UI', system-ui, sans-serif);
    font-size: var(--oots-size, 1rem);
    line-height: var(--oots-line-height, 1.5);
  }

  :host([hidden]) {
    display: none;
  }

  * {
    box-sizing: border-box;
  }
`;
