import { sheet } from '../sheet.ts';

/** How what was found looks. */
export const foundStyles = sheet(`
  ::highlight(oots-found) {
    background-color: #fff0b8;
    color: #16203a;
  }
  ::highlight(oots-found-here),
  mark {
    background-color: #ffbf47;
    color: #16203a;
  }
`);
