import { css } from 'lit';

/** Buttons, links, cards and chips. */
export const controls = css`
  .card {
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    padding: var(--s4);
    container-type: inline-size;
  }
  .approved,
  .refused,
  .undecided {
    border-inline-start: 5px solid var(--line-strong);
  }
  .approved {
    border-inline-start-color: var(--accent);
  }
  .refused {
    border-inline-start: 5px dashed var(--refused);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--s2) var(--s3);
  }
  .chip {
    padding: 0.1rem 0.55rem;
    border-radius: 999px;
    background: var(--ground);
    color: var(--ink-soft);
    font-size: 0.85rem;
    font-weight: 600;
  }
  .chip.approved,
  .chip.refused,
  .chip.undecided {
    border: 0;
  }
  .chip.approved {
    background: var(--tint);
    color: var(--accent);
  }
  .chip.refused {
    background: var(--refused-tint);
    color: var(--refused);
  }
  .note {
    margin-block: var(--s4);
    padding: var(--s3) var(--s4);
    border-radius: var(--radius);
    border-inline-start: 5px solid var(--warning);
    background: var(--warning-tint);
    color: var(--warning);
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-block-size: 44px;
    padding: var(--s2) var(--s5);
    border: 1.5px solid var(--accent);
    border-radius: 8px;
    background: var(--surface);
    color: var(--accent);
    font: inherit;
    font-weight: 650;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }
  .button.main {
    background: var(--accent);
    color: var(--accent-ink);
  }
  .link {
    min-block-size: 24px;
    padding: var(--s2) 0;
    border: 0;
    background: none;
    color: var(--accent);
    font: inherit;
    font-weight: 600;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .button,
  .link,
  input,
  select,
  summary {
    /* The sticky bar must not cover what has the focus (WCAG 2.4.11). */
    scroll-margin-block: 2rem 11rem;
  }
  :is(.button, .link, select, summary):focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 5px var(--ink);
    border-radius: 8px;
  }
  .link:disabled,
  .button:disabled {
    opacity: 0.6;
    cursor: default;
  }
`;
