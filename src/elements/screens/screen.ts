/** Which screen shows which state. No default: a new state does not compile until it has a screen. */
import type { TemplateResult } from 'lit';
import { later } from '../../i18n/texts/later.ts';
import { isOutOfReach, type State, type StateOf } from '../../machine/state.ts';
import { DecisionSummary } from '../outcome/decision-summary.ts';
import { viewerOf } from '../document/document-loading.ts';
import { tabsOf } from '../document/document-tabs.ts';
import { Deadline } from '../request/deadline.ts';
import { DocumentViewer } from '../document/document-viewer.ts';
import { ReceiptView } from '../outcome/receipt.ts';
import { WayBack } from '../outcome/way-back.ts';
import { attributes } from './attributes.ts';
import * as decision from './decision.ts';
import * as notice from './notice.ts';
import { reviewing } from './review.ts';
import type { Stage } from './stage.ts';

export { styles } from './screen.styles.ts';

/** What these screens say, in English. */
export const texts = later;

/** What the review does not need at once: there is nothing to say about the time as long as there is enough of it. */
export const parts = [Deadline, DocumentViewer, DecisionSummary, WayBack, ReceiptView];

/** Brings what shows a package while the hand is still on its way: the script alone, which says nothing of the person. */
function ahead(packageId: string, { localizer }: Stage, { session }: StateOf<'reviewing'>): void {
  const pack = session.packages.find(({ id }) => id === packageId);
  if (!pack) return;
  const [{ document, original }] = tabsOf(pack, localizer);
  // Where it cannot be had now, that is said when it is asked for.
  void Promise.allSettled([viewerOf(document, original, localizer.locale)]);
}

export function screen(stage: Stage, state: Exclude<State, { name: 'idle' }>): TemplateResult {
  // Whoever reads that it is tried again stays there while it is.
  if (isOutOfReach(state)) return notice.unreachable(stage, state);
  switch (state.name) {
    case 'opening':
    case 'unreachable':
      return notice.unreachable(stage, state);
    case 'fetching':
      return notice.fetching(stage, state);
    case 'signInRequired':
      return notice.signIn(stage, state);
    case 'attributesRequired':
      return attributes(stage, state);
    case 'mismatched':
      return notice.mismatch(stage, state);
    case 'noneFound':
      return notice.noneFound(stage, state);
    case 'deferred':
      return notice.deferred(stage, state);
    case 'reviewing':
      return reviewing({ ...stage, near: ({ packageId }) => ahead(packageId, stage, state) }, state);
    case 'checking':
      return decision.checking(stage, state);
    case 'postponed':
      return notice.postponed(stage, state);
    case 'sending':
      return decision.sending(stage, state);
    case 'awaitingReturn':
    case 'finished':
      return decision.recorded(stage, state);
    case 'alreadyDecided':
      return decision.alreadyDecided(stage, state);
    case 'expired':
      return notice.expired(stage, state);
    case 'linkInvalid':
      return notice.linkInvalid(stage);
    case 'failed':
      return notice.failed(stage, state);
    case 'returning':
      return notice.returning(stage, state);
  }
}
