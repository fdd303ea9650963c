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
    .open {
      box-shadow: 0 0 0 2px var(--accent);
    }
    .meta {
      margin-block: var(--s1) 0;
      color: var(--ink-soft);
      font-size: 0.92em;
    }
    /* Side by side and of one width, unless a word does not fit: then one below the other. */
    .choice {
      display: flex;
      flex-wrap: wrap;
      gap: var(--s2);
      margin: var(--s2) 0 0;
      padding: 0;
      border: 0;
    }
    label {
      position: relative;
      display: flex;
      flex: 1 1 0;
      min-inline-size: min(100%, max(7rem, min-content));
      overflow-wrap: break-word;
      align-items: center;
      justify-content: center;
      gap: var(--s2);
      min-block-size: var(--oots-size-button, 44px);
      padding: var(--s2);
      border: var(--border-control) solid var(--line-strong);
      border-radius: var(--radius-control);
      background: var(--surface);
      font-weight: var(--oots-weight-button, 600);
      text-align: center;
      cursor: pointer;
    }
    input {
      inline-size: 1.1rem;
      block-size: 1.1rem;
      margin: 0;
      flex: none;
      accent-color: var(--ink);
    }
    label:has(:checked) {
      border-color: transparent;
      background: var(--accent);
      color: var(--accent-ink);
    }
    label.refused:has(:checked) {
      border: var(--border-control) solid transparent;
      background: var(--refused);
      color: var(--refused-ink);
    }
    label.approved,
    label.refused {
      border: var(--border-control) solid var(--line-strong);
    }
    label:has(:checked) input {
      accent-color: var(--accent-ink);
    }
    label:has(:disabled) {
      color: var(--ink-soft);
      cursor: default;
    }
    label:has(:focus-visible) {
      outline: var(--focus-width) solid var(--focus);
      outline-offset: var(--focus-offset);
      box-shadow: 0 0 0 calc(var(--focus-offset) + 1px) var(--focus-inner);
    }
    input:focus-visible {
      outline: none;
    }
    @media (forced-colors: active) {
      label:has(:checked) {
        outline: 3px solid Highlight;
      }
    }
  `,
];
