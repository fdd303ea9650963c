import { sheet } from '../sheet.ts';

export const styles = sheet(`
  .record {
    container-type: inline-size;
    padding: clamp(1rem, 4cqi, 2.2rem);
    background: #fff;
    box-shadow: 0 1px 10px rgb(22 32 58 / 15%);
    font-size: calc(1rem * var(--zoom, 1));
    overflow-wrap: anywhere;
  }
  .record h3 {
    margin: 0 0 0.5rem;
    font-size: 1.15em;
  }
  .remark {
    margin: 0 0 1rem;
    color: var(--ink-soft);
    font-size: 0.92em;
  }
  .record .group {
    margin-block-start: 1rem;
  }
  .record .group .group {
    padding-inline-start: 0.75rem;
    border-inline-start: 2px solid var(--line);
  }
  .record summary {
    min-block-size: 24px;
    font-weight: 650;
    cursor: pointer;
  }
  .record summary:focus-visible,
  .record .scroll:focus-visible {
    outline: 3px solid var(--focus);
    box-shadow: 0 0 0 5px var(--ink);
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
    text-align: start;
    vertical-align: top;
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
