import { css } from 'lit';
import { controls } from '../styles/controls.ts';
import { text } from '../styles/text.ts';
import { tokens } from '../styles/tokens.ts';

export const styles = [
  tokens,
  text,
  controls,
  css`
    ul {
      display: grid;
      gap: var(--s3);
      margin: var(--s3) 0 0;
      padding: 0;
      list-style: none;
    }
    li {
      min-inline-size: 0;
      /* What is far away is not laid out. The open one stays whole: its viewer stands elsewhere on a wide screen. */
      &:not(:has([open])) {
        content-visibility: auto;
        contain-intrinsic-block-size: auto 13rem;
        /* Room for what is drawn around what has the focus. */
        overflow-clip-margin: 8px;
      }
    }
  `,
];
