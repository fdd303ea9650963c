/** The first screen, which needs none of the others' code. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../../i18n/localizer.ts';

/** @param slow - It takes longer than was said. */
export function opening({ t }: Localizer, slow: boolean): TemplateResult {
  return html`<div class="page">
    <h1 part="heading" tabindex="-1">${t('opening.heading')}</h1>
    <p class="lead">${t('opening.text')}</p>
    ${slow ? html`<p>${t('opening.slow')}</p>` : nothing}
  </div>`;
}
