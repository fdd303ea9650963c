/** Why a document cannot be shown, in words. */
import { html, nothing, type TemplateResult } from 'lit';
import type { PreviewError, PreviewErrorCode } from '../../domain/errors.ts';
import type { Localizer } from '../../i18n/localizer.ts';

/** The reasons that have words of their own; whatever else may happen looks like a damaged file to a person. */
const reasons = [
  'unreachable',
  'digest-mismatch',
  'type-mismatch',
  'unsupported',
  'damaged',
  'empty',
  'too-large',
  'encrypted',
] as const satisfies readonly PreviewErrorCode[];

export function documentProblem(
  { code }: PreviewError,
  format: string,
  { t }: Localizer,
  retry: () => void,
): TemplateResult {
  const reason = reasons.find((one) => one === code) ?? 'damaged';
  return html`<div class="state" role="alert">
    <h3>${t('problem.heading')}</h3>
    <p>${t(`problem.${reason}`, { format })}</p>
    <p>${t('problem.still')}</p>
    ${
      code === 'unreachable'
        ? html`<button type="button" part="button" class="button" @click=${retry}>
            ${t('viewer.retry')}
          </button>`
        : nothing
    }
  </div>`;
}
