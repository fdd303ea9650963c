/** What the authority has to know to find the person, as a form. What is filled in stays there until it was taken. */
import { html, nothing, type TemplateResult } from 'lit';
import type { IdentityAttribute } from '../../domain/session.ts';
import type { StateOf } from '../../machine/state.ts';
import { inItsLanguage } from '../rich-text.ts';
import { heading, type Stage } from './stage.ts';
import { wayOn } from './way-on.ts';

type AttributesRequired = StateOf<'attributesRequired'>;

export function attributes(stage: Stage, state: AttributesRequired): TemplateResult {
  const { t } = stage.localizer;
  const { problem } = state;
  const named = state.attributes.some(({ name }) => name === problem?.field);
  return html`<div class="page">
    ${heading(t('attributes.heading'))}
    <p class="lead">${t('attributes.text')}</p>
    <form class="page" @submit=${(event: SubmitEvent) => hand(stage, state, event)}>
      ${problem && !named ? html`<p class="note" role="alert">${t(generalProblem(problem.code))}</p>` : nothing}
      ${state.attributes.map((one) => field(stage, state, one))}
      <div class="actions">
        <button part="button main" class="button main">${t('attributes.continue')}</button>
        <span role="status">${state.asking ? t('attributes.asking') : nothing}</span>
      </div>
    </form>
    ${wayOn(stage, state.exchange, [t('next.yourself')], 'beside')}
  </div>`;
}

function field(
  { localizer }: Stage,
  { problem }: AttributesRequired,
  { name, label, hint, kind = 'text' }: IdentityAttribute,
): TemplateResult {
  const wrong = problem?.field === name;
  const id = `attribute-${name}`;
  return html`<div class="field">
    <label for=${id}>${inItsLanguage(localizer, label)}</label>
    ${hint ? html`<p id="${id}-hint" class="small soft">${inItsLanguage(localizer, hint)}</p>` : nothing}
    ${wrong ? html`<p id="${id}-wrong" class="wrong" role="alert">${localizer.t('attributes.wrong')}</p>` : nothing}
    <input
      id=${id}
      name=${name}
      type=${kind}
      required
      autocomplete="off"
      spellcheck="false"
      aria-invalid=${wrong}
      aria-describedby="${hint ? `${id}-hint` : ''} ${wrong ? `${id}-wrong` : ''}"
    />
  </div>`;
}

function generalProblem(code: string): 'unreachable.heading' | 'failed.heading' {
  return code === 'unreachable' ? 'unreachable.heading' : 'failed.heading';
}

/** The browser has seen to it that nothing is left out. */
function hand({ dispatch }: Stage, { attributes: wanted }: AttributesRequired, event: SubmitEvent): void {
  event.preventDefault();
  const form = new FormData(event.target as HTMLFormElement);
  const values = wanted.map(({ name }) => {
    const value = form.get(name);
    return [name, typeof value === 'string' ? value.trim() : ''] as const;
  });
  dispatch({ type: 'identified', values: Object.fromEntries(values) });
}
