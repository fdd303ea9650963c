/** Which screen shows which state. No default: a new state does not compile until it has a screen. */
import type { TemplateResult } from 'lit';
import type { State } from '../../machine/state.ts';
import { Deadline } from '../deadline.ts';
import { DecisionSummary } from '../decision-summary.ts';
import { DocumentViewer } from '../document-viewer.ts';
import { EvidenceCard } from '../evidence-card.ts';
import { EvidenceList } from '../evidence-list.ts';
import { LanguageChoice } from '../language-choice.ts';
import { ReceiptView } from '../receipt.ts';
import { RequestContext } from '../request-context.ts';
import { WayBack } from '../way-back.ts';

export { announcement } from '../announcements.ts';
export { styles } from './screen.styles.ts';
import * as decision from './decision.ts';
import * as notice from './notice.ts';
import { reviewing } from './review.ts';
import type { Stage } from './stage.ts';

/** The elements that the screens are made of, children first. */
export const parts = [
  LanguageChoice,
  RequestContext,
  Deadline,
  DocumentViewer,
  EvidenceCard,
  EvidenceList,
  DecisionSummary,
  WayBack,
  ReceiptView,
];

export function screen(stage: Stage, state: State): TemplateResult {
  switch (state.name) {
    case 'idle':
    case 'opening':
      return stage.opening();
    case 'fetching':
      return notice.fetching(stage, state);
    case 'unreachable':
      return notice.unreachable(stage, state);
    case 'signInRequired':
      return notice.signIn(stage, state);
    case 'attributesRequired':
      return notice.attributes(stage, state);
    case 'mismatched':
      return notice.mismatch(stage, state);
    case 'noneFound':
      return notice.noneFound(stage, state);
    case 'deferred':
      return notice.deferred(stage, state);
    case 'reviewing':
      return reviewing(stage, state);
    case 'checking':
      return decision.checking(stage, state);
    case 'postponed':
      return notice.postponed(stage, state);
    case 'sending':
      return decision.sending(stage, state);
    case 'awaitingReturn':
      return decision.awaitingReturn(stage, state);
    case 'finished':
      return decision.finished(stage, state);
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
