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
    .card {
      --most: min(calc(100dvh - 8rem), 64rem);
      position: sticky;
      inset-block-start: var(--s3);
      display: flex;
      flex-direction: column;
      max-block-size: var(--most);
      min-block-size: 24rem;
      padding: 0;
      overflow: clip;
    }
    :host([popover]) {
      position: fixed !important;
      inset: 0 !important;
      inline-size: auto;
      margin: 0 !important;
      padding: 0;
      border: 0;
    }
    :host(:is(:fullscreen, [popover])) .card {
      max-block-size: 100dvh;
      block-size: 100dvh;
      border: 0;
      border-radius: 0;
    }
    :host(:is(:fullscreen, [popover])) header p {
      display: none;
    }
    /* Until it is known how long the document is, it has the room of a long one: the page can be scrolled to it. */
    .card:not(:has(.stage > * > *, [role='alert'])) {
      min-block-size: var(--most);
    }
    /* Who opens a document gets all of it to see, above what sticks to the bottom. */
    h2[tabindex] {
      scroll-margin-block: 1rem calc(100dvh - 6rem);
    }
    header {
      padding: var(--s4) var(--s4) 0;
    }
    header p {
      margin: 0;
    }
    .doubtful {
      color: var(--warning);
      font-weight: 600;
    }
    .tabs {
      display: flex;
      flex: none;
      gap: var(--s1);
      padding-inline: var(--s4);
      margin-block-start: var(--s2);
      border-block-end: 1px solid var(--line);
      overflow-x: auto;
    }
    [role='tab'] {
      min-block-size: 44px;
      padding: var(--s2) var(--s3);
      border: 0;
      border-block-end: 3px solid transparent;
      background: none;
      color: var(--ink-soft);
      font: inherit;
      font-weight: 600;
      white-space: nowrap;
      cursor: pointer;
    }
    [aria-selected='true'] {
      border-color: var(--accent);
      color: var(--ink);
    }
    @media (forced-colors: active) {
      [role='tab'] {
        border-color: Canvas;
      }
      [aria-selected='true'] {
        border-color: Highlight;
      }
    }
    .tools {
      display: flex;
      flex: none;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--s2);
      padding: var(--s2) var(--s4);
      border-block-end: 1px solid var(--line);
      font-size: 0.92em;
    }
    .tool {
      display: inline-grid;
      place-items: center;
      min-inline-size: 36px;
      min-block-size: 36px;
      padding-inline: var(--s2);
      border: 1px solid var(--line-strong);
      border-radius: var(--radius-control);
      background: var(--surface);
      color: var(--ink);
      font: inherit;
      text-decoration: none;
      cursor: pointer;
    }
    .tool:is([aria-pressed='true'], [aria-expanded='true']) {
      border-color: var(--accent);
      border-block-end-width: 3px;
    }
    @container (max-width: 22rem) {
      .tools {
        gap: var(--s1);
        padding-inline: var(--s3);
        font-size: 0.82em;
      }
      .tool {
        min-inline-size: 32px;
        padding-inline: 0.35rem;
      }
    }
    .tools .small {
      font-size: 1em;
    }
    .push {
      margin-inline-start: auto;
    }
    .pages {
      display: inline-flex;
      align-items: center;
      gap: var(--s1);
    }
    [type='search'] {
      flex: 1 1 10rem;
      min-inline-size: 0;
      min-block-size: 36px;
      padding-inline: var(--s2);
      border: 0 solid var(--line-strong);
      border-width: var(--border-field);
      border-radius: var(--radius-field);
      background: var(--field);
      color: var(--ink);
      font: inherit;
    }
    .notices {
      flex: none;
      margin: 0;
      padding: var(--s2) var(--s4);
      border-block-end: 1px solid var(--line);
      color: var(--warning);
      list-style: none;
    }
    .desk {
      flex: 1 1 auto;
      min-block-size: 12rem;
      padding: clamp(var(--s2), 3cqi, var(--s5));
      overflow: auto;
      background: var(--oots-color-desk, light-dark(#e3e8f1, #0b101c));
    }
    /* In one column a document has the window, but for its tools above it and for what sticks to the bottom. */
    @container oots-preview-space (max-width: 59.99rem) {
      :host(:not(:fullscreen, [popover])) .card {
        --most: min(calc(100dvh - 14rem), 44rem);
        max-block-size: none;
      }
      :host(:not(:fullscreen, [popover])) .desk {
        flex: none;
        max-block-size: var(--most);
      }
      .card:not(:has(.stage > * > *, [role='alert'])) .desk {
        min-block-size: var(--most);
      }
    }
    .stage {
      max-inline-size: 100%;
    }
    /* As in the controls: what sticks to the bottom must not cover what has the focus in a document either. */
    .stage :is(button, summary, [tabindex]) {
      scroll-margin-block: 2rem 11rem;
    }
    .state {
      max-inline-size: 34rem;
      margin: var(--s5) auto;
      text-align: center;
    }
    .state p {
      margin-inline: auto;
    }
    :is([role='tab'], .tool, [type='search']):focus-visible {
      outline: var(--focus-width) solid var(--focus);
      outline-offset: calc(-1 * var(--focus-width));
      box-shadow: inset 0 0 0 calc(var(--focus-width) + 2px) var(--focus-inner);
    }
    .desk:focus-visible {
      outline: var(--focus-width) solid var(--focus);
      outline-offset: calc(-1 * var(--focus-width));
    }
  `,
];
