/** What a screen reader is told when something changes without a new screen. Politely: failures have an alert. */
import { having } from '../domain/decision.ts';
import { announcedMinutes } from '../domain/deadline.ts';
import type { Localizer } from '../i18n/localizer.ts';
import type { State, StateOf } from '../machine/state.ts';

/** What there is to say about the step from one state to the next; nothing, mostly. */
export function announcement(before: State, after: State, localizer: Localizer): string {
  if (after.name === 'reviewing' && before.name === 'reviewing') {
    return said([
      time(before, after, localizer),
      missed(before, after, localizer),
      decided(before, after, localizer),
    ]);
  }
  if (after.name === 'checking' && before.name === 'checking') return said([time(before, after, localizer)]);
  return said([waited(before, after, localizer)]);
}

/** What those hear who have nothing to do but wait. */
function waited(before: State, after: State, { t }: Localizer): string | undefined {
  // The screen stays; what comes is the way back.
  if (before.name === 'awaitingReturn' && after.name === 'finished') return t('return.heading');
  if (before.name !== after.name) return undefined;
  if (after.name === 'sending') return t('sending.retry');
  return after.name === 'fetching' && after.progress
    ? t('fetching.progress', { ...after.progress })
    : undefined;
}

function said(sentences: readonly (string | undefined)[]): string {
  return sentences.filter((sentence) => sentence !== undefined).join(' ');
}

type Deciding = StateOf<'reviewing'> | StateOf<'checking'>;

function time(before: Deciding, after: Deciding, { t }: Localizer): string | undefined {
  const { minutesLeft, moreTime } = after;
  if (moreTime === 'refused' && before.moreTime !== 'refused') return t('time.refused');
  if (minutesLeft === undefined) return undefined;
  if (moreTime === 'granted' && after.session.deadline !== before.session.deadline) {
    return t('time.granted', { time: t('time.minutes', { count: minutesLeft }) });
  }
  // A device that slept wakes up between two of them.
  const { minutesLeft: last = 0 } = before;
  const near = announcedMinutes.some((one) => minutesLeft <= one && one < last);
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

/** After a choice for all of them, which need not have been possible for each. */
function together({ session: { packages }, decisions }: StateOf<'reviewing'>, { t }: Localizer): string {
  const approved = having(packages, decisions, 'approved').length;
  const refused = having(packages, decisions, 'refused').length;
  if (approved === packages.length) return t('list.all-used', { count: approved });
  if (refused === packages.length) return t('list.none-used');
  return t('bar.counts', { approved, refused });
}

function decided(
  before: StateOf<'reviewing'>,
  after: StateOf<'reviewing'>,
  localizer: Localizer,
): string | undefined {
  const { t, spoken } = localizer;
  if (after.decisions === before.decisions) return undefined;
  const { packages } = after.session;
  const left = having(packages, after.decisions, undefined).length;
  const remaining = left > 0 ? t('bar.left', { count: left }) : t('bar.done');
  const different = packages.filter(({ id }) => before.decisions[id] !== after.decisions[id]);
  const [first] = different;
  const verdict = first && after.decisions[first.id];
  if (!verdict) return remaining;
  if (different.length > 1) {
    return `${together(after, localizer)} ${remaining}`;
  }
  return `${t(`bar.chosen-${verdict}`, { title: spoken(first.title).text })} ${remaining}`;
}
