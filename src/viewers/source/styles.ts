import { sheet } from '../sheet.ts';

export const sourceStyles = sheet(`
  .source {
    padding: 1rem;
    background: var(--surface);
    font: 0.9rem/1.5 ui-monospace, 'Cascadia Mono', 'DejaVu Sans Mono', monospace;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    tab-size: 2;
  }
  .source > div > div {
    min-block-size: 1lh;
    padding-inline-start: calc(var(--indent, 0) * 2ch + 2ch);
    text-indent: -2ch;
    unicode-bidi: plaintext;
  }
  .source .name {
    color: light-dark(#1546a0, #9dbcff);
  }
  .source .key {
    color: light-dark(#7a3a00, #ffbd8a);
  }
  .source .string {
    color: light-dark(#17603a, #8fdcb0);
  }
  .source .note {
    color: var(--ink-soft);
  }
`);
