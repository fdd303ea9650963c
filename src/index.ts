/**
 * The public API. Importing it registers nothing and touches nothing: `oots-preview-space/define` registers the
 * elements.
 */
export { DecisionSummary } from './elements/outcome/decision-summary.ts';
export { Deadline } from './elements/request/deadline.ts';
export { DocumentViewer } from './elements/document/document-viewer.ts';
export { CloseEvent, DocumentRefused, DocumentShown } from './elements/document/events.ts';
export { EvidenceCard } from './elements/evidence/evidence-card.ts';
export { EvidenceList } from './elements/evidence/evidence-list.ts';
export { LanguageChoice } from './elements/language/language-choice.ts';
export { PreviewSpace } from './elements/preview-space.ts';
export { ReceiptView } from './elements/outcome/receipt.ts';
export { RequestContext } from './elements/request/request-context.ts';
export { WayBack } from './elements/outcome/way-back.ts';

export {
  BeforeSendEvent,
  DecisionEvent,
  FailureEvent,
  LanguageEvent,
  LeaveEvent,
  MoreTimeEvent,
  NearEvent,
  SentEvent,
  StateEvent,
  ViewEvent,
} from './host/events.ts';

export type { AuditEvent, AuditFact, AuditReference, AuditSink } from './host/audit.ts';

export { PreviewError, previewErrorCodes, type PreviewErrorCode } from './domain/errors.ts';
export type { Decisions, Verdict } from './domain/decision.ts';
export type { DocumentRole, EvidenceDocument, EvidencePackage } from './domain/evidence.ts';
export type { Localized } from './domain/localized.ts';
export type { Receipt } from './domain/receipt.ts';
export type {
  Exchange,
  IdentityAttribute,
  Party,
  Session,
  SessionAnswer,
  SignInWay,
  Subject,
} from './domain/session.ts';
export type { Shown, Submission, TerminalReason } from './domain/submission.ts';
export { wayBack, type WayBackRules } from './domain/way-back.ts';

export { createLocalizer, loadLocalizer } from './i18n/create.ts';
export type { Localizer } from './i18n/localizer.ts';
export { languages, type Language } from './i18n/catalogues.ts';
export type { OwnTexts } from './i18n/messages.ts';

export { graph, type StateName } from './machine/graph.ts';
export { transition } from './machine/machine.ts';
export type { Effect, Message } from './machine/message.ts';
export type { State, StateOf } from './machine/state.ts';
export { createPreviewStore, type EffectRunner, type PreviewStore } from './machine/store.ts';
export { effectsOn, type World } from './machine/effects.ts';

export { connect, type Connection } from './provider/connect.ts';
export type { Lookup } from './provider/lookup.ts';
export type { VisitContext } from './provider/national/context.ts';
export type { ItalianContext } from './provider/national/italy/context.ts';
export type { SwedishContext } from './provider/national/sweden/context.ts';
export type { UkrainianContext } from './provider/national/ukraine/context.ts';
export { restProvider } from './provider/rest/provider.ts';
export type { DecisionAnswer, DocumentBytes, Provider } from './provider/port.ts';

export { setAssetBase } from './viewers/assets.ts';
export { registerViewer } from './viewers/registry.ts';
export { registerModel } from './viewers/structured/models/registry.ts';
export type { Kind, Label, Model, ModelModule } from './viewers/structured/models/model.ts';
export type { Exhibit, Found, Notice, Pages, View, Viewer, ViewerModule } from './viewers/viewer.ts';
