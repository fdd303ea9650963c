import { css } from 'lit';

/** Buttons, links, cards and chips. */
export const controls = css`
  .card {
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    box-shadow: var(--oots-shadow, none);
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
    border-radius: var(--radius-chip);
    background: var(--ground);
    color: var(--ink-soft);
    font-size: 0.85em;
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
    border-inline-start: 5px solid var(--warning-line);
    background: var(--warning-tint);
    color: var(--ink);
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-block-size: var(--oots-size-button, 44px);
    padding: var(--oots-padding-button, var(--s2) var(--s5));
    border: var(--border-control) solid var(--accent);
    border-radius: var(--radius-control);
    background: var(--surface);
    color: var(--accent);
    font: inherit;
    font-weight: var(--oots-weight-button, 650);
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }
  .button.main {
    background: var(--accent);
    color: var(--accent-ink);
  }
  @media (hover: hover) {
    .button:hover {
      border-color: var(--accent-hover);
      color: var(--accent-hover);
    }
    .main:hover {
      background: var(--accent-hover);
      color: var(--accent-ink);
    }
    .link:hover {
      text-decoration-thickness: 0.14em;
    }
  }
  @media (forced-colors: active) {
    .main {
      border-width: 3px;
    }
  }
  .link {
    min-block-size: 24px;
    padding: var(--s2) 0;
    border: 0;
    background: none;
    color: var(--link);
    font: inherit;
    font-weight: var(--oots-weight-link, 600);
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
    outline: var(--focus-width) solid var(--focus);
    outline-offset: var(--focus-offset);
    box-shadow: 0 0 0 calc(var(--focus-offset) + 1px) var(--focus-inner);
    border-radius: var(--radius-control);
  }
  .link:disabled,
  .button:disabled {
    opacity: 0.6;
    cursor: default;
  }
`;
