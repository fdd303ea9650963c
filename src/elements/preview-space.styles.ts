import { css } from 'lit';
import { base } from './styles/base.ts';
import { unseen } from './styles/unseen.ts';

/** What the first screen needs, so that nothing moves when the rest comes (`screens/screen.styles.ts`). */
export const styles = [
  base,
  unseen,
  css`
    :host {
      container: oots-preview-space / inline-size;
    }
    /* The scheme of the page, unless the element has one of its own: then it brings the ground for it. */
    :host([scheme]) {
      color-scheme: light dark;
      padding: var(--s4);
      background: var(--ground);
    }
    :host([scheme='light']) {
      color-scheme: light;
    }
    :host([scheme='dark']) {
      color-scheme: dark;
    }
    .frame {
      position: relative;
    }
    .top {
      display: flex;
      flex-wrap: wrap;
      justify-content: flex-end;
      align-items: center;
      gap: var(--s2) var(--s4);
      min-block-size: 36px;
      margin-block-end: var(--s3);
    }
    ::slotted(*) {
      display: block;
    }
    ::slotted([slot='feedback']),
    ::slotted([slot='footer']) {
      margin-block-start: var(--s5);
    }
    h1 {
      margin: 0 0 var(--s2);
      overflow-wrap: anywhere;
      font-family: var(--oots-font-heading, inherit);
      font-weight: var(--oots-weight-heading, 700);
      font-size: var(--oots-size-heading, clamp(1.5rem, 1.1rem + 1.8cqi, 2.15rem));
      line-height: 1.2;
      letter-spacing: -0.01em;
    }
    .lead {
      font-size: 1.08em;
    }
    /* Until the controls have their style (styles/controls.ts): large enough for a finger. */
    .button {
      min-block-size: var(--oots-size-button, 44px);
      padding-inline: var(--s4);
      font: inherit;
    }
    .page {
      display: grid;
      gap: var(--s3);
      max-inline-size: 46rem;
      margin-inline: auto;
    }
    .page > * {
      margin: 0;
    }
    @media print {
      :host,
      :host([scheme]) {
        color-scheme: light;
        background: none;
      }
      .top {
        display: none;
      }
    }
  `,
];
