/** Keeps a localizer in the language that the page, the person or the browser asks for. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { PreviewError } from '../../domain/errors.ts';
import { languages, load, type Loaded } from '../../i18n/catalogues.ts';
import { localizerOf, type Localizer } from '../../i18n/localizer.ts';
import type { English, OwnTexts } from '../../i18n/messages.ts';
import { negotiate, supported } from '../../i18n/negotiate.ts';
import { first } from '../../i18n/texts/first.ts';

/** What the page says about languages. */
interface Host extends ReactiveControllerHost, HTMLElement {
  readonly languages: string | undefined;
  readonly texts: OwnTexts | undefined;
}

const none: OwnTexts = {};

/** Order of wishes: the person's choice, the element's `lang`, the nearest `lang` around it, the browser. */
export class LanguageController implements ReactiveController {
  readonly #host: Host;
  readonly #failed: (thrown: unknown) => void;
  readonly #observer = new MutationObserver(() => this.#follow());
  #chosen: string | undefined;
  #wanted = 'en';
  #english: English = first;
  #loaded: Partial<Loaded> = {};
  #texts: OwnTexts = none;
  #locale = 'en';
  #localizer: Localizer | undefined;

  /** Tags of the languages that the person can choose from. */
  offered: readonly string[] = languages;

  constructor(host: Host, failed: (thrown: unknown) => void) {
    this.#host = host;
    this.#failed = failed;
    host.addController(this);
  }

  /**
   * English at once; the catalogue of another language follows as soon as it is there. Made when it is asked for: the
   * browser takes long to get ready for dates and names, and the provider is asked before that.
   */
  get localizer(): Localizer {
    this.#localizer ??= this.#made();
    return this.#localizer;
  }

  /** The person wants this language, whatever the page says. */
  choose(language: string): void {
    this.#chosen = language;
    this.#follow();
  }

  /** More of English, which comes with the screens that speak it. */
  learn(texts: Partial<English>): void {
    this.#english = { ...this.#english, ...texts };
    this.#speak(this.#locale);
  }

  /** The page says something else about languages than before. */
  readonly obey = (): void => {
    const texts = this.#ownTexts();
    const all = [...new Set([...languages, ...Object.keys(texts)])];
    const some = (this.#host.languages ?? '').split(/\s+/).map((tag) => supported(tag, all));
    const offered = new Set(some.filter((one) => one !== undefined));
    this.offered = offered.size > 0 ? [...offered] : all;
    if (texts !== this.#texts) {
      this.#texts = texts;
      this.#speak(this.#locale);
    }
    this.#follow();
  };

  hostConnected(): void {
    for (const root of roots(this.#host)) {
      this.#observer.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang'] });
    }
    this.obey();
    // The element may be there before its content is.
    if (document.readyState === 'loading')
      document.addEventListener('DOMContentLoaded', this.obey, { once: true });
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #ownTexts(): OwnTexts {
    const json = this.#host.querySelector(':scope > script[data-texts]')?.textContent;
    try {
      const texts = this.#host.texts ?? (json ? (JSON.parse(json) as OwnTexts) : none);
      Intl.getCanonicalLocales(Object.keys(texts));
      return texts;
    } catch (cause) {
      const what = 'Texts are an object by language, then by key.';
      this.#failed(new PreviewError('configuration', what, { field: 'texts', cause }));
      return none;
    }
  }

  #follow(): void {
    const wishes = [this.#chosen, nearestLang(this.#host), ...navigator.languages];
    const wanted = negotiate(wishes, this.offered);
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    load(wanted).then(
      (loaded) => {
        // A later wish may have been met first.
        if (this.#wanted !== wanted) return;
        this.#loaded = loaded;
        this.#speak(wanted);
      },
      (thrown: unknown) => {
        // The same wish may be tried again.
        if (this.#wanted === wanted) this.#wanted = this.#locale;
        this.#failed(thrown);
      },
    );
  }

  #speak(locale: string): void {
    this.#locale = locale;
    this.#localizer = undefined;
    this.#host.requestUpdate();
  }

  #made(): Localizer {
    const { catalogue, writing } = this.#loaded;
    const english = { ...this.#english, ...this.#texts['en'] };
    const texts = this.#locale === 'en' ? english : { ...catalogue, ...this.#texts[this.#locale] };
    return localizerOf(this.#locale, english, texts, writing);
  }
}

/** The trees the element stands in, from its own outwards. */
function* roots(element: Element): Generator<Node> {
  for (let at: Element | undefined = element; at;) {
    const root: Node = at.getRootNode();
    yield root;
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
}

function nearestLang(element: Element): string | null {
  for (let at: Element | undefined = element; at;) {
    const marked: Element | null = at.closest('[lang]');
    if (marked) return marked.getAttribute('lang');
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return null;
}
