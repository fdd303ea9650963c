import { css } from 'lit';
import { tokens } from './styles/tokens.ts';
import { unseen } from './styles/unseen.ts';

/** What the first screen needs, so that nothing moves when the rest comes (`screens/screen.styles.ts`). */
export const styles = [
  tokens,
  unseen,
  css`
    :host {
      container: oots-preview-space / inline-size;
    }
    .frame {
      position: relative;
    }
    oots-language-choice {
      display: flex;
      justify-content: flex-end;
      min-block-size: 36px;
      margin-block-end: var(--s3);
    }
    h1 {
      margin: 0 0 var(--s2);
      overflow-wrap: anywhere;
      font-size: clamp(1.5rem, 1.1rem + 1.8vw, 2.15rem);
      line-height: 1.2;
      letter-spacing: -0.01em;
    }
    .lead {
      font-size: 1.08rem;
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
      oots-language-choice {
        display: none;
      }
    }
  `,
];
