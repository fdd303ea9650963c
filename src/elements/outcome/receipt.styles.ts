import { css } from 'lit';
import { controls } from '../styles/controls.ts';
import { text } from '../styles/text.ts';
import { tokens } from '../styles/tokens.ts';

export const styles = [
  tokens,
  text,
  controls,
  css`
    .row > span {
      display: flex;
      flex-wrap: wrap;
      gap: var(--s2) var(--s4);
    }
    details {
      margin-block-start: var(--s4);
    }
    details p {
      margin: var(--s3) 0 0;
      font-weight: 600;
    }
    details ul {
      margin-block-start: var(--s1);
    }
    li + li {
      margin-block-start: var(--s2);
    }
    code {
      display: block;
      overflow-wrap: anywhere;
      font-size: 0.85em;
    }
    @media print {
      ::details-content {
        display: block;
        content-visibility: visible;
      }
      .link {
        display: none;
      }
    }
  `,
];
