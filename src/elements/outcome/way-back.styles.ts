import { css } from 'lit';
import { controls } from '../styles/controls.ts';
import { text } from '../styles/text.ts';
import { tokens } from '../styles/tokens.ts';

export const styles = [
  tokens,
  text,
  controls,
  css`
    h2 {
      margin-block-end: var(--s2);
    }
    p {
      margin-block-end: var(--s4);
    }
    .button {
      overflow-wrap: anywhere;
    }
    .hints {
      margin-block-end: var(--s4);
    }
  `,
];
