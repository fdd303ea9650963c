import { LitElement, html } from 'lit';
import { property } from 'lit/decorators.js';
export class DocumentViewer extends LitElement {
  static readonly tagName = 'oots-document-viewer';
  @property({ attribute: false }) package: unknown;
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }
  protected override render() {
    return html`<h2 tabindex="-1">viewer</h2>`;
  }
}
declare global {
  interface HTMLElementTagNameMap {
    'oots-document-viewer': DocumentViewer;
  }
}
