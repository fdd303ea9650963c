import { sheet } from '../sheet.ts';

/**
 * Pages are boxes of a fixed size, one below the other: what comes to one of them moves none of the hundreds around it.
 * The rules of the text layer are those that pdf.js positions its spans by.
 */
export const styles = sheet(`
  .pdf {
    inline-size: fit-content;
    min-inline-size: 100%;
  }
  .pdf-page {
    position: relative;
    inline-size: fit-content;
    margin: 0 auto 1rem;
  }
  .pdf-sheet {
    --scale-round-x: 1px;
    --scale-round-y: 1px;
    position: relative;
    background: #fff;
    box-shadow: 0 1px 10px rgb(22 32 58 / 15%);
    contain: strict;
  }
  .pdf-sheet canvas {
    display: block;
    inline-size: 100%;
    block-size: 100%;
  }
  .pdf-note {
    contain: inline-size;
    margin: 0;
    padding: 0.75rem 1rem;
    border-inline-start: 4px solid var(--warning);
    background: var(--surface, #fff);
    color: var(--ink, #16203a);
  }
  .textLayer {
    --min-font-size: 1;
    --text-scale-factor: calc(var(--total-scale-factor) * var(--min-font-size));
    --min-font-size-inv: calc(1 / var(--min-font-size));
    position: absolute;
    inset: 0;
    overflow: clip;
    transform-origin: 0 0;
    line-height: 1;
    text-align: initial;
    text-size-adjust: none;
    forced-color-adjust: none;
  }
  /* Text lies as on the page before it is turned. */
  [data-main-rotation='90'] {
    transform: rotate(90deg) translateY(-100%);
  }
  [data-main-rotation='180'] {
    transform: rotate(180deg) translate(-100%, -100%);
  }
  [data-main-rotation='270'] {
    transform: rotate(270deg) translateX(-100%);
  }
  .textLayer :is(span, br) {
    position: absolute;
    color: transparent;
    white-space: pre;
    cursor: text;
    transform-origin: 0 0;
  }
  .textLayer span:not(.markedContent) {
    --font-height: 0;
    --scale-x: 1;
    --rotate: 0deg;
    font-size: calc(var(--text-scale-factor) * var(--font-height));
    transform: rotate(var(--rotate)) scaleX(var(--scale-x)) scale(var(--min-font-size-inv));
  }
  .textLayer .markedContent {
    display: contents;
  }
  .textLayer ::selection {
    background: rgb(21 70 160 / 30%);
  }
  ::highlight(oots-pdf-found) {
    background-color: rgb(255 200 0 / 40%);
  }
  ::highlight(oots-pdf-here) {
    background-color: rgb(255 120 0 / 55%);
    text-decoration: underline 2px #16203a;
  }
  .pdf-mark {
    position: absolute;
    background: rgb(255 200 0 / 40%);
    pointer-events: none;
  }
  .here {
    outline: 2px solid #16203a;
  }
`);
