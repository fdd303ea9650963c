/**
 * Hands what the script holds anyway to the chunks that come later, so that none of them brings it again
 * (docs/decisions/0004-script-and-chunks.md). Only the script-tag build uses it; `vite.config.ts` has the same list.
 */
import { LitElement, css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import * as bring from './bring.ts';
import * as deadline from './domain/deadline.ts';
import * as decision from './domain/decision.ts';
import * as errors from './domain/errors.ts';
import * as evidence from './domain/evidence.ts';
import * as wayBack from './domain/way-back.ts';
import * as base from './elements/styles/base.ts';
import * as unseen from './elements/styles/unseen.ts';
import * as unhurried from './elements/unhurried.ts';
import * as http from './provider/http.ts';

const name = Symbol.for('oots-preview-space.shared');

export function share(): void {
  const page = globalThis as { [name]?: object | undefined };
  // The first copy of a script registers the elements: they go on with what is its own.
  page[name] ??= {
    lit: { LitElement, css, html, nothing },
    'lit/decorators.js': { property, state },
    'src/bring.ts': bring,
    'src/domain/deadline.ts': deadline,
    'src/domain/decision.ts': decision,
    'src/domain/errors.ts': errors,
    'src/domain/evidence.ts': evidence,
    'src/domain/way-back.ts': wayBack,
    'src/elements/styles/base.ts': base,
    'src/elements/styles/unseen.ts': unseen,
    'src/elements/unhurried.ts': unhurried,
    'src/provider/http.ts': http,
  };
}
