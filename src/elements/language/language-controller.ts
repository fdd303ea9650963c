/** Keeps a localizer in the language that the page, the person or the browser asks for. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { catalogues, type Language } from '../../i18n/catalogues.ts';
import { localizerOf, type Localizer } from '../../i18n/localizer.ts';
import type { Catalogue, English } from '../../i18n/messages.ts';
import { negotiate } from '../../i18n/negotiate.ts';
import { first } from '../../i18n/texts/first.ts';

/** Order of wishes: the person's choice, the element's `lang`, the nearest `lang` around it, the browser. */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #failed: (thrown: unknown) => void;
  readonly #observer = new MutationObserver(() => this.#follow());
  #chosen: Language | undefined;
  #wanted: Language = 'en';
  #english: English = first;
  #catalogue: Catalogue | undefined;

  /** English at once; the catalogue of another language follows as soon as it is there. */
  localizer: Localizer = localizerOf('en', first, first);

  constructor(host: ReactiveControllerHost & HTMLElement, failed: (thrown: unknown) => void) {
    this.#host = host;
    this.#failed = failed;
    host.addController(this);
  }

  /** The person wants this language, whatever the page says. */
  choose(language: Language): void {
    this.#chosen = language;
    this.#follow();
  }

  /** The rest of English, which comes with the screens that speak it. */
  learn(texts: English): void {
    this.#english = texts;
    this.#speak(this.localizer.locale);
  }

  hostConnected(): void {
    for (const root of roots(this.#host)) {
      this.#observer.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang'] });
    }
    this.#follow();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #follow(): void {
    const wanted = this.#chosen ?? negotiate([nearestLang(this.#host), ...navigator.languages]);
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    void Promise.resolve(catalogues[wanted]?.())
      .then((module) => {
        // A later wish may have been met first.
        if (this.#wanted !== wanted) return;
        this.#catalogue = module?.default;
        this.#speak(wanted);
      })
      .catch(this.#failed);
  }

  #speak(locale: string): void {
    this.localizer = localizerOf(locale, this.#english, this.#catalogue ?? this.#english);
    this.#host.requestUpdate();
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
