import { LitElement, html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Party, Session, Subject } from '../../domain/session.ts';
import type { Localizer } from '../../i18n/localizer.ts';
import { inItsLanguage, richText } from '../rich-text.ts';
import { styles } from './request-context.styles.ts';

/**
 * @tag oots-request-context
 * @summary Who asks, for what, from whom, about whom, and how long there is. Folds to a line where it is narrow.
 *
 * @csspart card - The frame, folded or not.
 * @csspart facts - The description list.
 * @csspart folded - The line that opens, on narrow screens.
 */
export class RequestContext extends LitElement {
  static readonly tagName = 'oots-request-context';
  static override readonly styles: CSSResultGroup = styles;

  /** The visit. */
  @property({ attribute: false }) session: Session | undefined;

  /** Whole minutes left to decide; leave out where that is not known. */
  @property({ attribute: false }) minutesLeft: number | undefined;

  /** Texts in the language of the page. */
  @property({ attribute: false }) localizer: Localizer | undefined;

  protected override render(): TemplateResult | typeof nothing {
    const { session, localizer } = this;
    if (!session || !localizer) return nothing;
    const { requester } = session.exchange;
    const time = this.#timeLeft(localizer);
    const facts = this.#facts(session, localizer, time);
    return html`
      <section class="card wide" part="card" aria-labelledby="heading">
        <h2 id="heading">${localizer.t('request.heading')}</h2>
        ${facts}
      </section>
      <details class="card narrow" part="card folded">
        <summary>
          ${
            time
              ? richText(
                  localizer,
                  'request.folded',
                  { requester: inItsLanguage(localizer, requester.name) },
                  { time },
                )
              : html`<span class="soft">${localizer.t('request.requester')}</span>
                  ${inItsLanguage(localizer, requester.name)}`
          }
        </summary>
        ${facts}
      </details>
    `;
  }

  #facts(
    { exchange, subject, representative }: Session,
    localizer: Localizer,
    time: string | undefined,
  ): TemplateResult {
    const { t } = localizer;
    const { requirement } = exchange;
    return html`
      <dl class="facts" part="facts">
        <dt>${t('request.requester')}</dt>
        <dd>${party(localizer, exchange.requester)}</dd>
        ${
          requirement
            ? html`<dt>${t('request.requirement')}</dt>
                <dd>${inItsLanguage(localizer, requirement)}</dd>`
            : nothing
        }
        <dt>${t('request.provider')}</dt>
        <dd>${party(localizer, exchange.provider)}</dd>
        <dt>${t('request.subject')}</dt>
        <dd>${about(localizer, subject)}</dd>
        ${
          representative
            ? html`<dt>${t('request.representative')}</dt>
                <dd>${about(localizer, representative)}</dd>`
            : nothing
        }
        ${
          time
            ? html`<dt>${t('request.time-left')}</dt>
                <dd>${time}</dd>`
            : nothing
        }
      </dl>
    `;
  }

  #timeLeft({ t }: Localizer): string | undefined {
    return this.minutesLeft === undefined ? undefined : t('time.minutes', { count: this.minutesLeft });
  }
}

function party(localizer: Localizer, { name, country }: Party): TemplateResult {
  const written = inItsLanguage(localizer, name);
  if (!country) return written;
  return richText(localizer, 'request.party', { name: written }, { country: localizer.country(country) });
}

/** Names stay as they were issued. */
function about(localizer: Localizer, subject: Subject): TemplateResult {
  if (subject.kind === 'legal') {
    const name = html`<bdi>${subject.legalName}</bdi>`;
    if (!subject.identifier) return name;
    return richText(localizer, 'request.legal', { name, identifier: html`<bdi>${subject.identifier}</bdi>` });
  }
  const name = html`<bdi>${subject.givenName} ${subject.familyName}</bdi>`;
  return richText(localizer, 'request.born', { name }, { date: localizer.date(subject.dateOfBirth) });
}

declare global {
  interface HTMLElementTagNameMap {
    [RequestContext.tagName]: RequestContext;
  }
}
