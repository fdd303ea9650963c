import { css } from 'lit';
import { controls } from '../styles/controls.ts';
import { text } from '../styles/text.ts';
import { tokens } from '../styles/tokens.ts';

export const styles = [
  tokens,
  text,
  controls,
  css`
    summary {
      cursor: pointer;
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
