import { css } from 'lit';
import { controls } from '../styles/controls.ts';
import { text } from '../styles/text.ts';
import { tokens } from '../styles/tokens.ts';

export const styles = [
  tokens,
  text,
  controls,
  css`
    p {
      margin: 0;
    }
  `,
];
