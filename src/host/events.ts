/**
 * What the page around us may hear. Fired when the person acts or our state changes, never because code set a
 * property. No personal data and no evidence in any of them.
 */
import type { Verdict } from '../domain/decision.ts';
import type { PreviewErrorCode } from '../domain/errors.ts';
import type { StateName } from '../machine/graph.ts';

const crossing = { bubbles: true, composed: true } as const;

/** The person chose whether a package may be used. Not final: nothing is sent yet. */
export class DecisionEvent extends Event {
  static readonly eventName = 'oots-decision';
  /** The package, or all of them. */
  readonly packageId: string | undefined;
  readonly verdict: Verdict;

  constructor(packageId: string | undefined, verdict: Verdict) {
    super(DecisionEvent.eventName, crossing);
    this.packageId = packageId;
    this.verdict = verdict;
  }
}

/** The person wants to see a package, or no longer. */
export class ViewEvent extends Event {
  static readonly eventName = 'oots-view';
  readonly packageId: string;

  constructor(packageId: string) {
    super(ViewEvent.eventName, crossing);
    this.packageId = packageId;
  }
}

/** The person points at what shows a package, or comes to it by keyboard: a press may follow. */
export class NearEvent extends Event {
  static readonly eventName = 'oots-near';
  readonly packageId: string;

  constructor(packageId: string) {
    super(NearEvent.eventName, crossing);
    this.packageId = packageId;
  }
}

/** The person chose a language. */
export class LanguageEvent extends Event {
  static readonly eventName = 'oots-language';
  /** Its BCP 47 tag. */
  readonly language: string;

  constructor(language: string) {
    super(LanguageEvent.eventName, crossing);
    this.language = language;
  }
}

/** The person asks for more time. */
export class MoreTimeEvent extends Event {
  static readonly eventName = 'oots-more-time';

  constructor() {
    super(MoreTimeEvent.eventName, crossing);
  }
}

/** The person confirmed and the decision is about to be sent. Cancel it to hold it back. */
export class BeforeSendEvent extends Event {
  static readonly eventName = 'oots-before-send';

  constructor() {
    super(BeforeSendEvent.eventName, { ...crossing, cancelable: true });
  }
}

/** The provider has confirmed that the decision is recorded. */
export class SentEvent extends Event {
  static readonly eventName = 'oots-sent';
  /** The provider's reference for the decision. */
  readonly reference: string;

  constructor(reference: string) {
    super(SentEvent.eventName, crossing);
    this.reference = reference;
  }
}

/** The person is about to leave for the procedure. Cancel it to take them there yourself. */
export class LeaveEvent extends Event {
  static readonly eventName = 'oots-leave';
  /** Where to; checked. Nothing may be added to it (TDD 4.9 §5). */
  readonly url: string;
  /** `POST` where an EDM 1.x portal asks for a form without fields. */
  readonly method: 'GET' | 'POST';

  constructor(url: string, method: 'GET' | 'POST') {
    super(LeaveEvent.eventName, { ...crossing, cancelable: true });
    this.url = url;
    this.method = method;
  }
}

/** The journey reached another state (`machine/graph.ts`). */
export class StateEvent extends Event {
  static readonly eventName = 'oots-state';
  readonly state: StateName;

  constructor(state: StateName) {
    super(StateEvent.eventName, crossing);
    this.state = state;
  }
}

/** Something failed. The person sees what to do; this is for your logs. */
export class FailureEvent extends Event {
  static readonly eventName = 'oots-failure';
  readonly code: PreviewErrorCode;
  /** The field of the answer or the attribute that is wrong, where there is one. */
  readonly field: string | undefined;

  constructor(code: PreviewErrorCode, field?: string) {
    super(FailureEvent.eventName, crossing);
    this.code = code;
    this.field = field;
  }
}

declare global {
  interface HTMLElementEventMap {
    'oots-decision': DecisionEvent;
    'oots-view': ViewEvent;
    'oots-near': NearEvent;
    'oots-language': LanguageEvent;
    'oots-more-time': MoreTimeEvent;
    'oots-before-send': BeforeSendEvent;
    'oots-sent': SentEvent;
    'oots-leave': LeaveEvent;
    'oots-state': StateEvent;
    'oots-failure': FailureEvent;
  }
}
