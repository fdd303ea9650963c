import { sheet } from '../sheet.ts';

/** The rules of the text layer are those that pdf.js positions its spans by. */
export const styles = sheet(`
  .pdf {
    display: grid;
    gap: 1rem;
    justify-content: safe center;
  }
  .pdf-page {
    position: relative;
    background: #fff;
    box-shadow: 0 1px 10px rgb(22 32 58 / 15%);
    overflow: clip;
  }
  .pdf-page canvas {
    display: block;
    inline-size: 100%;
    block-size: 100%;
  }
  .pdf-failed {
    position: absolute;
    inset: 0;
    display: grid;
    place-items: center;
    padding: 1rem;
    color: var(--warning);
    text-align: center;
  }
  .textLayer {
    --min-font-size: 1;
    --text-scale-factor: calc(var(--total-scale-factor) * var(--min-font-size));
    --min-font-size-inv: calc(1 / var(--min-font-size));
    position: absolute;
    inset: 0;
    overflow: clip;
    line-height: 1;
    text-align: initial;
    text-size-adjust: none;
    forced-color-adjust: none;
    transform-origin: 0 0;
  }
  .textLayer :is(span, br) {
    position: absolute;
    color: transparent;
    white-space: pre;
    cursor: text;
    transform-origin: 0% 0%;
  }
  .textLayer > :not(.markedContent),
  .textLayer .markedContent span:not(.markedContent) {
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
`);
