/** Why a document cannot be shown, in words. */
import { html, nothing, type TemplateResult } from 'lit';
import type { PreviewError, PreviewErrorCode } from '../../domain/errors.ts';
import type { Localizer } from '../../i18n/localizer.ts';
import type { MessageKey } from '../../i18n/messages.ts';

/** Some codes have words of their own. */
type Text = Extract<MessageKey, `problem.${PreviewErrorCode}`>;

/** What is said of a failure, and what can be done about it. */
interface Telling {
  readonly text: Text;
  /** Another try may bring what this one did not. */
  readonly again: boolean;
  /** It is sure that the person can decide nevertheless. */
  readonly still: boolean;
}

const notLoaded: Telling = { text: 'problem.unreachable', again: true, still: true };

/** Signed out, decided elsewhere, out of time: the provider does not say which, and a decision may come to the same. */
const notGiven: Telling = { ...notLoaded, still: false };

/** The bytes are the ones that were announced: they would be the same the next time. */
const notShown = (text: Text): Telling => ({ text, again: false, still: true });

const tellings: Readonly<Record<string, Telling>> = {
  unreachable: notLoaded,
  malformed: notLoaded,
  configuration: notLoaded,
  rejected: notGiven,
  'link-invalid': notGiven,
  'outcome-unknown': notGiven,
  // The card says that it cannot be used. What was damaged on the way may arrive whole the next time.
  'digest-mismatch': { text: 'problem.digest-mismatch', again: true, still: false },
  'type-mismatch': notShown('problem.type-mismatch'),
  unsupported: notShown('problem.unsupported'),
  damaged: notShown('problem.damaged'),
  empty: notShown('problem.empty'),
  'too-large': notShown('problem.too-large'),
  encrypted: notShown('problem.encrypted'),
} satisfies Readonly<Record<PreviewErrorCode, Telling>>;

export function documentProblem(
  { code }: PreviewError,
  format: string,
  { t }: Localizer,
  retry: () => void,
): TemplateResult {
  // A provider of the page's own may have a code of its own.
  const { text, again, still } = tellings[code] ?? notLoaded;
  return html`<div class="state" role="alert">
    <h3>${t('problem.heading')}</h3>
    <p>${t(text, { format })}</p>
    ${still ? html`<p>${t('problem.still')}</p>` : nothing}
    ${
      again
        ? html`<button type="button" part="button" class="button" @click=${retry}>
            ${t('viewer.retry')}
          </button>`
        : nothing
    }
  </div>`;
}
