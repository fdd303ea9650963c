/** Registers every element. The only modules with side effects are this one and `embed.ts`. */
import { DecisionSummary } from './elements/decision-summary.ts';
import { Deadline } from './elements/deadline.ts';
import { DocumentViewer } from './elements/document-viewer.ts';
import { EvidenceCard } from './elements/evidence-card.ts';
import { EvidenceList } from './elements/evidence-list.ts';
import { LanguageChoice } from './elements/language-choice.ts';
import { PreviewSpace } from './elements/preview-space.ts';
import { ReceiptView } from './elements/receipt.ts';
import { RequestContext } from './elements/request-context.ts';
import { WayBack } from './elements/way-back.ts';

/** Children first, so that a parent never renders a child that is still undefined. */
const elements = [
  LanguageChoice,
  RequestContext,
  Deadline,
  DocumentViewer,
  EvidenceCard,
  EvidenceList,
  DecisionSummary,
  WayBack,
  ReceiptView,
  PreviewSpace,
];

// A second copy of this package on the page leaves the first in place.
for (const element of elements) {
  if (!customElements.get(element.tagName)) customElements.define(element.tagName, element);
}
