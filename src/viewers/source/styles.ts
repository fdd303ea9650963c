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
    color: #1546a0;
  }
  .source .key {
    color: #7a3a00;
  }
  .source .string {
    color: #17603a;
  }
  .source .note {
    color: var(--ink-soft);
  }
`);
