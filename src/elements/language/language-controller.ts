/** Keeps a localizer in the language that the page, the person or the browser asks for. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { backoff } from '../../domain/backoff.ts';
import { PreviewError } from '../../domain/errors.ts';
import { languages, load, type Loaded } from '../../i18n/catalogues.ts';
import { localizerOf, type Localizer } from '../../i18n/localizer.ts';
import type { English, OwnTexts } from '../../i18n/messages.ts';
import { negotiate, supported } from '../../i18n/negotiate.ts';
import { first } from '../../i18n/texts/first.ts';
import { wait } from '../../machine/clock.ts';

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
  #work = new AbortController();
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
    this.#again();
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
    addEventListener('online', this.#again);
    this.obey();
    // The element may be there before its content is.
    if (document.readyState === 'loading')
      document.addEventListener('DOMContentLoaded', this.obey, { once: true });
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    removeEventListener('online', this.#again);
    this.#rest();
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
    this.#rest();
    this.#wanted = wanted;
    void this.#bring(wanted, this.#work.signal);
  }

  /** Goes on trying: who does not understand English can do nothing until then. */
  async #bring(wanted: string, signal: AbortSignal): Promise<void> {
    for (let failures = 1; ; failures += 1) {
      try {
        const loaded = await load(wanted);
        // A later wish may have been met first.
        if (signal.aborted) return;
        this.#loaded = loaded;
        this.#speak(wanted);
        return;
      } catch (thrown) {
        if (signal.aborted) return;
        this.#failed(thrown);
        await wait(backoff(failures), signal);
      }
    }
  }

  /** Tries at once what did not come. */
  readonly #again = (): void => {
    this.#rest();
    this.#follow();
  };

  /** Goes on no more for what is not there yet. */
  #rest(): void {
    this.#work.abort();
    this.#work = new AbortController();
    this.#wanted = this.#locale;
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
