/** What the document viewer tells the screen around it. These do not leave the element. */

/** A document was shown: these very bytes. */
export class DocumentShown extends Event {
  static readonly eventName = 'oots-document-shown';
  readonly packageId: string;
  readonly documentId: string;
  /** SHA-256 of the bytes that were shown, lower-case hexadecimal. */
  readonly sha256: string;

  constructor(packageId: string, documentId: string, sha256: string) {
    super(DocumentShown.eventName, { bubbles: true });
    this.packageId = packageId;
    this.documentId = documentId;
    this.sha256 = sha256;
  }
}

/** The bytes that came are not those that were announced: nothing was shown. */
export class DocumentRefused extends Event {
  static readonly eventName = 'oots-document-refused';
  readonly packageId: string;
  readonly documentId: string;

  constructor(packageId: string, documentId: string) {
    super(DocumentRefused.eventName, { bubbles: true });
    this.packageId = packageId;
    this.documentId = documentId;
  }
}

/** The person wants to go back to the list. */
export class CloseEvent extends Event {
  static readonly eventName = 'oots-close';

  constructor() {
    super(CloseEvent.eventName, { bubbles: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'oots-document-shown': DocumentShown;
    'oots-document-refused': DocumentRefused;
    'oots-close': CloseEvent;
  }
}
