import type { Policies } from '../../src/provider/edm/index.ts';

/** What an operator of the provider decides. */
export interface Settings {
  /** Where the provider is reached, without a slash at the end: `https://provider.example`. */
  readonly origin: string;
  /** Origins of the requesters this provider knows: people are sent back to these and to no other. */
  readonly requesterOrigins: readonly string[];
  /** Origins of pages that may show the Preview Space in a frame; nobody, unless the operator names them. */
  readonly frameOrigins: readonly string[];
  /** Minutes until the person has to have opened the link (TDD 4.4, T2). */
  readonly t2Minutes: number;
  /** Minutes the person has from the first visit on (TDD 4.4, T3). */
  readonly t3Minutes: number;
  /** Milliseconds between two looks at the database while a second request is held. */
  readonly pollEvery: number;
  /** Milliseconds that the slow archive needs for each step, where its progress is followed. */
  readonly stepEvery: number;
  /** Takes `http://localhost` where the specification asks for https. */
  readonly development: boolean;
  /** What the page at the PreviewLocation speaks: our own contract, or EDM messages. */
  readonly speaks: 'json' | 'messages';
  /** How it answers where the specification leaves it open. */
  readonly policies: Partial<Policies>;
}

/** The limits of TDD 4.4 on the provider's side. */
export const defaults = {
  frameOrigins: [],
  t2Minutes: 16,
  t3Minutes: 40,
  pollEvery: 250,
  stepEvery: 1000,
  development: false,
  speaks: 'json',
  policies: {},
} as const;

/** Whether a provider at this address is on the developer's own machine. By the whole name: anybody may own `localhost.example`. */
export function isDevelopment(origin: string): boolean {
  const { protocol, hostname } = new URL(origin);
  return protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}
