/** What can be done with the document on show: zoom, pages, find, full view, a copy, paper. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../../i18n/localizer.ts';
import type { DocumentDesk } from './document-desk.ts';
import type { DocumentFind } from './document-find.ts';
import type { FullView } from './full-view.ts';

interface Bench {
  readonly desk: DocumentDesk;
  readonly find: DocumentFind;
  readonly full: FullView;
  readonly localizer: Localizer;
  /** Of the file that the person may keep. */
  readonly copyName: string;
}

export function documentTools(bench: Bench): TemplateResult {
  const { desk, find, full, localizer, copyName } = bench;
  const { t } = localizer;
  return html`<div class="tools" part="tools">
      ${zoom(bench)} ${pages(bench)}
      <span class="push"></span>
      ${find.button(localizer)} ${full.button(localizer)}
      ${
        desk.shown
          ? html`<button type="button" class="tool" @click=${() => void desk.print()}>
              ${t('viewer.print')}
            </button>`
          : nothing
      }
      ${desk.copy ? html`<a class="tool" href=${desk.copy} download=${copyName}>${t('viewer.save')}</a>` : nothing}
    </div>
    ${find.field(localizer)} ${notices(bench)}`;
}

function zoom({ desk, localizer: { t, number } }: Bench): TemplateResult | typeof nothing {
  if (!desk.zoomable) return nothing;
  const level = t('viewer.zoom-level', { percent: number(Math.round(desk.scale * 100)) });
  return html`${step('−', t('viewer.zoom-out'), () => desk.zoom(-1))}
    <b role="status">${level}</b> ${step('+', t('viewer.zoom-in'), () => desk.zoom(1))}`;
}

/** Where the person is, and how much they have seen: a preview of a part should be known as one. */
function pages({ desk, localizer: { t, number } }: Bench): TemplateResult | typeof nothing {
  if (!desk.pages || desk.pages.count < 2) return nothing;
  const { pages: all } = desk;
  const { current, count, seen } = all;
  return html`<span class="pages">
      ${step('‹', t('viewer.page-previous'), () => all.goTo(Math.max(1, current - 1)))}
      <b>${t('viewer.page', { page: number(current), pages: number(count) })}</b>
      ${step('›', t('viewer.page-next'), () => all.goTo(Math.min(count, current + 1)))}
    </span>
    <span class="small soft">${t('viewer.seen', { seen: number(seen.size), pages: number(count) })}</span>`;
}

function notices({ desk, localizer: { t } }: Bench): TemplateResult | typeof nothing {
  if (desk.notices.length === 0) return nothing;
  return html`<ul class="notices small">
    ${desk.notices.map((notice) => html`<li>${t(`viewer.notice-${notice}`)}</li>`)}
  </ul>`;
}

function step(sign: string, name: string, run: () => void): TemplateResult {
  return html`<button type="button" class="tool" aria-label=${name} @click=${run}>${sign}</button>`;
}
