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
      border: 1px solid var(--line-strong);
      border-radius: 6px;
      background: var(--surface);
      color: var(--ink);
      font: inherit;
      font-size: 0.92rem;
    }
  `,
];
