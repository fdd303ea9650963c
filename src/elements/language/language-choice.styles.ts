import { css } from 'lit';
import { controls } from '../styles/controls.ts';
import { text } from '../styles/text.ts';
import { tokens } from '../styles/tokens.ts';
import { unseen } from '../styles/unseen.ts';

export const styles = [
  tokens,
  text,
  controls,
  unseen,
  css`
    select {
      min-block-size: 36px;
      padding: var(--s1) var(--s2);
      border: 0 solid var(--line-strong);
      border-width: var(--border-field);
      border-radius: var(--radius-field);
      background: var(--field);
      color: var(--ink);
      font: inherit;
      font-size: 0.92em;
    }
  `,
];
