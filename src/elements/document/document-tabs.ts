/** The ways to look at a package: each of its documents, and the data behind a readable view. */
import type { EvidenceDocument, EvidencePackage } from '../../domain/evidence.ts';
import { formatName } from '../../domain/format.ts';
import { knownMediaType } from '../../domain/media-type.ts';
import type { Localizer } from '../../i18n/localizer.ts';

export interface Tab {
  readonly key: string;
  readonly document: EvidenceDocument;
  /** The data as issued rather than its readable view. */
  readonly original: boolean;
  readonly label: string;
}

/** What opens first stands first; the original data of structured documents last. */
export function tabsOf(pack: EvidencePackage, localizer: Localizer): readonly [Tab, ...Tab[]] {
  const first = firstToRead(pack, localizer);
  const others = pack.documents.filter((one) => one !== first);
  const readable = (document: EvidenceDocument): Tab => ({
    key: document.id,
    document,
    original: false,
    label: label(document, localizer),
  });
  const original = (document: EvidenceDocument): Tab => ({
    key: `${document.id} original`,
    document,
    original: true,
    label: localizer.t('viewer.original-data'),
  });
  const tabs = [first, ...others].map(readable).concat(pack.documents.filter(isStructured).map(original));
  const [opened = readable(first), ...more] = toldApart(tabs, localizer);
  return [opened, ...more];
}

/** The version made for people where the main evidence is data, in the reader's language where there is one in it. */
function firstToRead({ documents }: EvidencePackage, { spoken }: Localizer): EvidenceDocument {
  const [main] = documents;
  const readable = documents.filter(({ role }) => isStructured(main) && role === 'human-readable');
  const tag = ({ language = '' }: EvidenceDocument): string => language.toLowerCase();
  const { lang } = spoken(Object.fromEntries(readable.map((one) => [tag(one), one.id])));
  return readable.find((one) => tag(one) === lang) ?? main;
}

/** Those that are named alike tell their language too, and where that is the same, their number. */
function toldApart(tabs: readonly Tab[], { t, language: named }: Localizer): readonly Tab[] {
  const byLanguage = sayMore(tabs, ({ label: title, document: { role, language } }) =>
    language === undefined || role === 'translation' ? title : `${title} (${named(language)})`,
  );
  return sayMore(byLanguage, ({ label: title }, number) => t('viewer.item', { title, number }));
}

function sayMore(tabs: readonly Tab[], more: (tab: Tab, number: number) => string): readonly Tab[] {
  return tabs.map((tab) => {
    const alike = tabs.filter((one) => one.label === tab.label);
    return alike.length > 1 ? { ...tab, label: more(tab, alike.indexOf(tab) + 1) } : tab;
  });
}

function isStructured({ mediaType }: EvidenceDocument): boolean {
  return /^application\/(xml|json)$/.test(knownMediaType(mediaType) ?? '');
}

function label(document: EvidenceDocument, { t, language, spoken }: Localizer): string {
  switch (document.role) {
    case 'main':
      return t(isStructured(document) ? 'viewer.readable' : 'viewer.main');
    case 'human-readable':
      return t('viewer.human-readable', { format: formatName(document.mediaType) });
    case 'translation':
      return document.language === undefined
        ? t('viewer.translation-unknown')
        : t('viewer.translation', { language: language(document.language) });
    case 'annex':
      return t('viewer.annex', { title: spoken(document.title).text });
  }
}

/** A name that every system can write, made from the title: the provider's file names mean nothing to people. */
export function copyName(title: string, { label: tab, document: { mediaType } }: Tab): string {
  const format = formatName(mediaType).toLowerCase();
  const extension = format === 'jpeg' ? 'jpg' : format;
  return `${title} - ${tab}`.replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ').slice(0, 120) + `.${extension}`;
}
