import { css } from 'lit';
import { controls } from '../styles/controls.ts';
import { text } from '../styles/text.ts';
import { tokens } from '../styles/tokens.ts';

/** Added to the styles of `<oots-preview-space>` when the screens are there. */
export const styles = [
  tokens,
  text,
  controls,
  css`
    .page > * {
      margin: 0;
    }
    .actions {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      align-items: center;
      gap: var(--s3);
      margin-block: var(--s3);
    }
    .promise {
      display: inline-flex;
      gap: var(--s2);
      align-items: center;
      margin: 0;
      padding: var(--s1) var(--s3);
      border-radius: var(--radius-chip);
      background: var(--tint);
      font-size: 0.92em;
      font-weight: 600;
    }
    .explanation {
      max-inline-size: 46rem;
      margin-block-start: var(--s3);
    }
    form.page {
      margin-inline: 0;
    }
    .field p {
      margin: 0 0 var(--s1);
    }
    .field label {
      font-weight: 600;
    }
    .field input,
    .field select {
      display: block;
      box-sizing: border-box;
      inline-size: min(100%, 22rem);
      min-block-size: var(--oots-size-button, 44px);
      padding-inline: var(--s3);
      border: 0 solid var(--line-strong);
      border-width: var(--border-field);
      border-radius: var(--radius-field);
      background: var(--field);
      color: var(--ink);
      font: inherit;
    }
    .field input[aria-invalid='true'] {
      border: 2px solid var(--warning-line);
    }
    .field input:focus-visible,
    .field select:focus-visible {
      outline: var(--focus-width) solid var(--focus);
      outline-offset: var(--focus-offset);
      box-shadow: 0 0 0 calc(var(--focus-offset) + 1px) var(--focus-inner);
    }
    .wrong {
      color: var(--warning);
      font-weight: 600;
    }
    .note p {
      margin: 0;
    }
    .desk {
      position: relative;
      display: grid;
      gap: var(--s5);
      margin-block-start: var(--s4);
    }
    .empty {
      display: none;
    }
    oots-document-viewer {
      margin-block-start: var(--s3);
    }
    .bar {
      position: sticky;
      z-index: 1;
      inset-block-end: 0;
      margin-block-start: var(--s5);
      padding: var(--s3) var(--s4);
      box-shadow: 0 -4px 20px rgb(22 32 58 / 8%);
      container-type: normal;
    }
    .bar,
    .bar .actions {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: var(--s1) var(--s4);
      margin-block-end: 0;
    }
    .bar .actions {
      margin: 0;
    }
    .bar p {
      margin: 0;
    }
    .steps {
      display: flex;
      gap: 4px;
    }
    .steps i {
      flex: 0 1 2.2rem;
      block-size: 6px;
      border: 1px solid var(--line-strong);
      border-radius: 3px;
    }
    .steps .approved {
      background: var(--accent);
    }
    .steps .refused {
      background: var(--refused);
    }
    @media (forced-colors: active) {
      /* The colours are gone; the words beside say the same. */
      .steps {
        display: none;
      }
    }
    @media print {
      .actions,
      oots-way-back {
        display: none;
      }
    }
    @container oots-preview-space (max-width: 34rem) {
      /* As low as it can be: what is read stands above it. */
      .bar {
        display: grid;
        grid-template-columns: 1fr minmax(min-content, 8rem);
        padding: var(--s2) var(--s3);
      }
      .bar > .actions {
        display: contents;
      }
      .bar .link {
        text-align: end;
      }
      .bar .actions .actions {
        grid-column: 1 / -1;
      }
      .bar .button {
        inline-size: 100%;
      }
      .page > .actions {
        flex-direction: column-reverse;
        align-items: stretch;
      }
    }
    @container oots-preview-space (min-width: 60rem) {
      .desk {
        --list: clamp(18rem, 33%, 26rem);

        grid-template-columns: var(--list) minmax(0, 1fr);
        grid-auto-rows: max-content;
        align-content: start;
        min-block-size: 44rem;
      }
      oots-request-context,
      oots-evidence-list {
        grid-column: 1;
      }
      /* The viewer stands after its card in the document, and beside the list on the screen. */
      oots-document-viewer,
      .empty {
        position: absolute;
        inset-block: 0;
        inset-inline: calc(var(--list) + var(--s5)) 0;
        margin: 0;
      }
      .empty {
        display: grid;
        place-items: start center;
        max-inline-size: none;
        padding: 6rem var(--s6) var(--s6);
        border: 2px dashed var(--line);
        border-radius: var(--radius);
        color: var(--ink-soft);
        text-align: center;
      }
    }
  `,
];
