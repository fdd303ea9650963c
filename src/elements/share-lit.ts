/**
 * Hands the script's own copy of Lit to the chunks that come later, so that none of them brings another
 * (docs/decisions/0004-script-and-chunks.md). Only the script-tag build uses it.
 */
import { LitElement, css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';

export function shareLit(): void {
  Object.assign(globalThis, {
    [Symbol.for('oots-preview-space.lit')]: { LitElement, css, html, nothing, property, state },
  });
}
