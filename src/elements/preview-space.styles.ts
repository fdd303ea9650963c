import { css } from 'lit';
import { base } from './styles/base.ts';
import { unseen } from './styles/unseen.ts';

/** What the element looks like while it opens; the screens bring the rest (`screens/screen.styles.ts`). */
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
