import { css } from 'lit';

/** Headings, paragraphs and facts. */
export const text = css`
  h2,
  h3 {
    margin: 0;
    font-family: var(--oots-font-heading, inherit);
    font-weight: var(--oots-weight-heading, 700);
    line-height: 1.3;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  h2 {
    font-size: 1.15em;
  }
  h3 {
    font-size: 1.05em;
  }
  /* Headings take the focus when the screen changes, but nothing can be done with them. */
  [tabindex='-1'] {
    /* Below what sticks to the bottom, and with room to read on. */
    scroll-margin-block: 1rem 60vh;
  }
  [tabindex='-1']:focus {
    outline: none;
  }
  p {
    max-inline-size: var(--measure);
    margin: 0 0 var(--s3);
    overflow-wrap: anywhere;
  }
  ul {
    margin: var(--s2) 0 0;
    padding-inline-start: 1.2rem;
    overflow-wrap: anywhere;
  }
  .soft {
    color: var(--ink-soft);
  }
  .small {
    font-size: 0.92em;
  }
  .facts {
    display: grid;
    grid-template-columns: fit-content(34%) minmax(0, 1fr);
    gap: var(--s1) var(--s3);
    margin: var(--s3) 0 0;
  }
  .facts dt {
    color: var(--ink-soft);
  }
  .facts dd {
    margin: 0;
    font-weight: 600;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  @container (max-width: 20rem) {
    .facts {
      grid-template-columns: minmax(0, 1fr);
    }
    .facts dd {
      margin-block-end: var(--s2);
    }
  }
`;
