/** The screens that need none of the others' code. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../../i18n/localizer.ts';

/** A form that stands inside the element is of use until there is more. */
const unlessForm = (screen: TemplateResult): TemplateResult => html`<slot name="form">${screen}</slot>`;

/** @param slow - It takes longer than was said. */
export function opening({ t }: Localizer, slow: boolean): TemplateResult {
  return unlessForm(
    html`<div class="page">
      <h1 part="heading" tabindex="-1">${t('opening.heading')}</h1>
      <p class="lead">${t('opening.text')}</p>
      ${slow ? html`<p>${t('opening.slow')}</p>` : nothing}
    </div>`,
  );
}

/** In the place of a screen that could not be loaded. It is tried again meanwhile; the page itself can be, too. */
export function lacking({ t }: Localizer): TemplateResult {
  return unlessForm(
    html`<div class="page">
      <h1 part="heading" tabindex="-1">${t('unreachable.heading')}</h1>
      <p class="lead">${t('opening.slow')}</p>
      <div class="actions">
        <button type="button" part="button main" class="button main" @click=${() => location.reload()}>
          ${t('unreachable.now')}
        </button>
      </div>
    </div>`,
  );
}
