/** What every screen can use. */
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { NearEvent } from '../../host/events.ts';
import type { Exchange } from '../../domain/session.ts';
import type { Localizer } from '../../i18n/localizer.ts';
import type { Message } from '../../machine/message.ts';
import type { DocumentBytes } from '../../provider/port.ts';
import type { EvidenceDocument } from '../../domain/evidence.ts';
import { inItsLanguage } from '../rich-text.ts';

export interface Stage {
  readonly localizer: Localizer;
  readonly dispatch: (message: Message) => void;
  /** Confirms the decision, unless the page around us holds it back. */
  readonly confirm: () => void;
  /** Takes the person to the procedure, unless the page around us does. */
  readonly leave: () => void;
  /** The device had no connection when the provider was last tried. */
  readonly offline: boolean;
  readonly load: (document: EvidenceDocument, signal: AbortSignal) => Promise<DocumentBytes>;
  /** Puts the page on paper. */
  readonly print: () => void;
  /** Id of the package on show, and those that were. */
  readonly shown: string | undefined;
  readonly opened: ReadonlySet<string>;
  readonly show: (packageId: string | undefined) => void;
  /** A package may be asked for soon. */
  readonly near?: (event: NearEvent) => void;
}

/** Every screen has one heading; the focus goes to it when the screen changes. */
export function heading(text: string): TemplateResult {
  return html`<h1 part="heading" tabindex="-1">${text}</h1>`;
}

/** Something that the person can press. */
export interface Action {
  readonly text: string;
  readonly main?: boolean;
  readonly run: () => void;
}

export function buttons(actions: readonly Action[]): TemplateResult | typeof nothing {
  if (actions.length === 0) return nothing;
  return html`<div class="actions">
    ${actions.map(
      ({ text, main, run }) =>
        html`<button
          type="button"
          part="button ${main ? 'main' : ''}"
          class="button ${main ? 'main' : ''}"
          @click=${run}
        >
          ${text}
        </button>`,
    )}
  </div>`;
}

/** The application in the authority's words; where there are none, by the name of its code, or the code itself. */
export function procedureName({ localizer }: Stage, { procedure }: Exchange): TemplateResult {
  const { code, title } = procedure;
  return title ? inItsLanguage(localizer, title) : html`${localizer.procedure(code)}`;
}
