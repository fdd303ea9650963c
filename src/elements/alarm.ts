/** What a screen reader is told at once, whatever the person is doing: failures, and nothing else. */
import type { Localizer } from '../i18n/localizer.ts';
import { isOutOfReach, type State } from '../machine/state.ts';

/** @param offline - The device has no connection at all. */
export function alarm(state: State, { t }: Localizer, offline: boolean): string {
  // The same words while it is tried again: nobody is told twice.
  if (isOutOfReach(state)) return t(offline ? 'offline.heading' : 'unreachable.heading');
  return state.name === 'failed' ? t('failed.heading') : '';
}
