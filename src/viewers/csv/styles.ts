import { sheet } from '../sheet.ts';
import { findRules } from '../text/find.ts';
import { remarkRules } from '../text/remark.ts';

export const styles = sheet(`
  .csv { inline-size: max-content; background: var(--surface); font-size: calc(0.92rem * var(--zoom, 1)); }
  .csv table { inline-size: max-content; table-layout: fixed; border-collapse: collapse; }
  .csv :is(th, td) {
    padding: 0.35rem 0.6rem;
    border: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    unicode-bidi: plaintext;
  }
  .csv th { background: var(--ground); }
  ${findRules}${remarkRules}
`);
