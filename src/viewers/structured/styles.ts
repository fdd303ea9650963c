import { sheet } from '../sheet.ts';

export const styles = sheet(`
  .record {
    container-type: inline-size;
    padding: clamp(1rem, 4cqi, 2.2rem);
    background: var(--surface);
    box-shadow: 0 1px 10px rgb(22 32 58 / 15%);
    font-size: calc(1rem * var(--zoom, 1));
    overflow-wrap: anywhere;
  }
  .record h3 {
    margin: 0 0 0.5rem;
    font-size: 1.15em;
    hyphens: auto;
  }
  .remark {
    margin: 0 0 1rem;
    color: var(--ink-soft);
    font-size: 0.92em;
  }
  .record .blocks > div > * {
    margin-inline-start: calc(min(var(--level), 4) * 0.85rem);
  }
  .record .blocks > div > :not(.heading) {
    padding-inline-start: 0.75rem;
    border-inline-start: 2px solid var(--line);
  }
  .record .blocks > div > [style*='--level: 0']:not(.heading) {
    padding-inline-start: 0;
    border-inline-start: 0;
  }
  .record .heading {
    padding-block-start: 1rem;
    font-weight: 650;
  }
  .record .heading button,
  .record .opener {
    display: inline-flex;
    align-items: baseline;
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .record .uncover {
    min-block-size: 32px;
    padding: 0 0.75rem;
    border: 1px solid var(--line-strong);
    border-radius: 6px;
    background: var(--surface);
    color: var(--ink);
    font: inherit;
    cursor: pointer;
  }
  .record .covered {
    color: var(--ink-soft);
  }
  @media print {
    .record .uncover {
      display: none;
    }
  }
  .record .heading button::before,
  .record .opener::before {
    flex: none;
    inline-size: 1.1em;
    content: '▸';
  }
  .record [aria-expanded='true']::before {
    content: '▾' !important;
  }
  .record .variants summary {
    min-block-size: 24px;
    color: var(--ink-soft);
    font-size: 0.88em;
    cursor: pointer;
  }
  .record button:focus-visible,
  .record summary:focus-visible,
  .record .scroll:focus-visible {
    outline: var(--focus-width) solid var(--focus);
    outline-offset: var(--focus-offset);
    box-shadow: 0 0 0 calc(var(--focus-offset) + 1px) var(--focus-inner);
  }
  .record bdi,
  .record .long > div {
    white-space: pre-line;
  }
  .record .long > div {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 40rem;
  }
  .record .values {
    display: grid;
    grid-template-columns: minmax(7rem, 38%) minmax(0, 1fr);
    margin: 0.25rem 0 0;
  }
  .record dt,
  .record dd {
    margin: 0;
    padding: 0.35rem 0;
    border-block-end: 1px solid var(--line);
  }
  .record dt {
    grid-column: 1;
    padding-inline-end: 0.75rem;
    color: var(--ink-soft);
  }
  .record dd {
    grid-column: 2;
  }
  .record dd + dd {
    border-block-start: 0;
  }
  .record .qualifier {
    color: var(--ink-soft);
    font-size: 0.88em;
  }
  .record dd .qualifier:not(.raw) + .qualifier::before {
    content: '· ';
  }
  .record .rest > td {
    padding: 0 0 0.75rem 1.1rem;
  }
  .record .scroll {
    overflow-x: auto;
  }
  .record table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.95em;
    overflow-wrap: normal;
  }
  .record th,
  .record td {
    padding: 0.35rem 0.75rem 0.35rem 0;
    border-block-end: 1px solid var(--line);
    min-inline-size: 5rem;
    text-align: start;
    vertical-align: top;
    font-variant-numeric: tabular-nums;
  }
  .record .number {
    padding-inline-end: 1.25rem;
    text-align: end;
  }
  .record th {
    color: var(--ink-soft);
    font-weight: 500;
  }
  @container (max-width: 22rem) {
    .record .values {
      grid-template-columns: minmax(0, 1fr);
    }
    .record dt,
    .record dd {
      grid-column: 1;
    }
    .record dt {
      padding-block-end: 0;
      border-block-end: 0;
    }
  }
`);
