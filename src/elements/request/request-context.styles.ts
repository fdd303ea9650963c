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
      min-block-size: 24px;
      font-weight: 600;
      cursor: pointer;
    }
    .wide {
      display: none;
    }
    @container oots-preview-space (min-width: 60rem) {
      .wide {
        display: block;
      }
      .narrow {
        display: none;
      }
    }
  `,
];
