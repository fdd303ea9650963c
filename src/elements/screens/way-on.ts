/** How every screen but the review ends. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Exchange } from '../../domain/session.ts';
import type { Stage } from './stage.ts';

/**
 * What the person can do next, and the way back.
 *
 * @param as - The way back as the end of the journey, or beside something that comes first; else it stands out.
 */
export function wayOn(
  { localizer, leave }: Stage,
  exchange: Exchange | undefined,
  hints: readonly string[],
  as?: 'done' | 'beside',
): TemplateResult {
  const list =
    hints.length > 0
      ? html`<ul>
          ${hints.map((hint) => html`<li>${hint}</li>`)}
        </ul>`
      : nothing;
  if (!exchange) {
    return hints.length > 0
      ? html`<section class="card" part="card" aria-labelledby="next">
          <h2 id="next">${localizer.t('next.heading')}</h2>
          ${list}
        </section>`
      : html``;
  }
  return html`<oots-way-back
    exportparts="card, button, main"
    .way=${exchange.wayBack}
    .localizer=${localizer}
    ?done=${as === 'done'}
    ?beside=${as === 'beside'}
    @oots-return=${leave}
    >${list}</oots-way-back
  >`;
}
