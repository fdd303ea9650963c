import { css } from 'lit';
import { tokens } from './styles/tokens.ts';
import { unseen } from './styles/unseen.ts';

/** What the element looks like while it opens; the screens bring the rest (`screens/screen.styles.ts`). */
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
    @media print {
      oots-language-choice {
        display: none;
      }
    }
  `,
];
