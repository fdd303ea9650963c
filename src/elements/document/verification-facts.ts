/** What the provider reports of the signature or seal. Nothing is checked here, and nothing is added. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Verification } from '../../domain/evidence.ts';
import type { Localizer } from '../../i18n/localizer.ts';
import { inItsLanguage, richText } from '../rich-text.ts';

export function verificationFacts(
  { signature, signer, checkedAt }: Verification,
  localizer: Localizer,
): TemplateResult {
  const { t } = localizer;
  return html`<p class="small ${signature === 'valid' ? 'soft' : 'doubtful'}" part="verification">
    ${t(`verification.${signature}`)}
    ${signer ? html`${richText(localizer, 'verification.signer', { signer: inItsLanguage(localizer, signer) })}.` : nothing}
    ${checkedAt ? html`${t('verification.date', { date: localizer.date(checkedAt, 'date-time') })}.` : nothing}
  </p>`;
}
