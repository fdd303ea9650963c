/** What a screen reader is told at once, whatever the person is doing: failures, and nothing else. */
import type { Localizer } from '../i18n/localizer.ts';
import type { State } from '../machine/state.ts';

export function alarm({ name }: State, { t }: Localizer): string {
  return name === 'unreachable' || name === 'failed' ? t(`${name}.heading`) : '';
}
