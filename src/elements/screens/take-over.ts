/** From the form that stands in the element's place until the review is there: nothing that was done in it is lost. */
import type { Session } from '../../domain/session.ts';
import type { MessageOf } from '../../machine/message.ts';
import type { PreviewStore } from '../../machine/store.ts';

/** The element, as far as it matters here. */
export interface Deciding extends HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly store: PreviewStore | undefined;
  readonly updateComplete: Promise<unknown>;
}

/** Takes over what was chosen in the form, and the focus: from a choice in it to the same in the review. */
export async function takeOver(host: Deciding): Promise<void> {
  const { store } = host;
  const form = host.querySelector<HTMLFormElement>(':scope > form[slot=form]');
  if (!form || store?.state.name !== 'reviewing') return;
  const { activeElement } = document;
  for (const message of chosenIn(form, store.state.session)) store.dispatch(message);
  // It is never to be seen again: what is chosen from now on is not in it.
  form.removeAttribute('slot');
  await host.updateComplete;
  if (activeElement && form.contains(activeElement)) await focusAs(activeElement, host.renderRoot);
}

async function focusAs(inForm: Element, root: Deciding['renderRoot']): Promise<void> {
  const packageId = /^verdict (.*)/.exec(inForm.getAttribute('name') ?? '')?.[1] ?? '';
  const list = root.querySelector('oots-evidence-list');
  await list?.updateComplete;
  const card = list?.card(packageId);
  await card?.updateComplete;
  if (card) card.focusChoice();
  else root.querySelector('h1')?.focus();
}

/** What it was chosen about is still the evidence that the form was made for. */
function chosenIn(form: HTMLFormElement, { packages }: Session): readonly MessageOf<'chosen'>[] {
  const said = new FormData(form);
  return packages.flatMap(({ id, documents }) => {
    const verdict = said.get(`verdict ${id}`);
    const same = documents.every((one) => said.get(`sha256 ${one.id}`) === one.sha256);
    return same && (verdict === 'approved' || verdict === 'refused')
      ? [{ type: 'chosen', packageId: id, verdict }]
      : [];
  });
}
