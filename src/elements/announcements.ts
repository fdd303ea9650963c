/** What a screen reader is told when something changes without a new screen. Politely: failures have an alert. */
import { having } from '../domain/decision.ts';
import { announcedMinutes } from '../domain/deadline.ts';
import type { Localizer } from '../i18n/localizer.ts';
import type { State, StateOf } from '../machine/state.ts';

/** What there is to say about the step from one state to the next; nothing, mostly. */
export function announcement(before: State, after: State, localizer: Localizer): string {
  if (after.name === 'sending' && before.name === 'sending') return localizer.t('sending.retry');
  if (after.name === 'reviewing' && before.name === 'reviewing') {
    return said([
      time(before, after, localizer),
      missed(before, after, localizer),
      decided(before, after, localizer),
    ]);
  }
  if (after.name === 'checking' && before.name === 'checking') return said([time(before, after, localizer)]);
  return '';
}

function said(sentences: readonly (string | undefined)[]): string {
  return sentences.filter((sentence) => sentence !== undefined).join(' ');
}

type Deciding = StateOf<'reviewing'> | StateOf<'checking'>;

function time(before: Deciding, after: Deciding, { t }: Localizer): string | undefined {
  const { minutesLeft, moreTime } = after;
  if (moreTime === 'refused' && before.moreTime !== 'refused') return t('time.refused');
  if (minutesLeft === undefined || minutesLeft === before.minutesLeft) return undefined;
  if (moreTime === 'granted' && before.minutesLeft === undefined) {
    return t('time.granted', { time: t('time.minutes', { count: minutesLeft }) });
  }
  const near = before.minutesLeft !== undefined && announcedMinutes.includes(minutesLeft);
  return near ? t('time.expiring', { count: minutesLeft }) : undefined;
}

function missed(
  before: StateOf<'reviewing'>,
  after: StateOf<'reviewing'>,
  { t, spoken }: Localizer,
): string | undefined {
  if (!after.missed || after.missed === before.missed) return undefined;
  const { packageId } = after.missed;
  const pack = after.session.packages.find(({ id }) => id === packageId);
  return pack && t('bar.decide-first', { title: spoken(pack.title).text });
}

function decided(
  before: StateOf<'reviewing'>,
  after: StateOf<'reviewing'>,
  { t, spoken }: Localizer,
): string | undefined {
  if (after.decisions === before.decisions) return undefined;
  const { packages } = after.session;
  const left = having(packages, after.decisions, undefined).length;
  const remaining = left > 0 ? t('bar.left', { count: left }) : t('bar.done');
  const different = packages.filter(({ id }) => before.decisions[id] !== after.decisions[id]);
  const [first] = different;
  const verdict = first && after.decisions[first.id];
  if (!verdict) return remaining;
  if (different.length > 1) {
    const all = verdict === 'approved' ? t('list.all-used', { count: packages.length }) : t('list.none-used');
    return `${all} ${remaining}`;
  }
  return `${t(`bar.chosen-${verdict}`, { title: spoken(first.title).text })} ${remaining}`;
}
