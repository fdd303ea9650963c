/** The document that lies on the desk: loaded, checked, shown, and cleared away when another comes. */
import type { ReactiveControllerHost } from 'lit';
import { PreviewError } from '../../domain/errors.ts';
import type { Localizer } from '../../i18n/localizer.ts';
import type { Found, Notice, Pages, View, ViewerModule } from '../../viewers/viewer.ts';
import { loadChecked, viewerOf, type Checked, type LoadDocument } from './document-loading.ts';
import { keepPlace, placeIn } from './document-places.ts';
import type { Tab } from './document-tabs.ts';

const zoomSteps = [0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4];

interface Host extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** What the element does with what comes of it. */
interface Told {
  readonly shown: (tab: Tab, sha256: string) => void;
  readonly failed: (tab: Tab, problem: PreviewError) => void;
}

export class DocumentDesk {
  readonly #host: Host;
  readonly #told: Told;
  readonly #known = new Map<string, Checked>();
  #work = new AbortController();
  #view: View | undefined;
  #tab: Tab | undefined;
  #scale = 1;
  #top = 0;
  #title = '';
  #worn: readonly CSSStyleSheet[] = [];

  busy = false;
  problem: PreviewError | undefined;
  /** Where a copy can be had: an object URL, gone when the document is cleared away. */
  copy: string | undefined;

  constructor(host: Host, told: Told) {
    this.#host = host;
    this.#told = told;
  }

  /** Whether a document is on show. */
  get shown(): boolean {
    return this.#view !== undefined;
  }

  /** As it is shown now, also where it was zoomed by hand. */
  get scale(): number {
    return this.#view?.scale ?? this.#scale;
  }

  get zoomable(): boolean {
    return this.#view?.zoom !== undefined;
  }

  get searchable(): boolean {
    return this.#view?.find !== undefined;
  }

  get pages(): Pages | undefined {
    return this.#view?.pages;
  }

  get notices(): readonly Notice[] {
    return this.#view?.notices ?? [];
  }

  /** Loads, checks and shows a document. A later call overtakes an earlier one: late answers are dropped. */
  async show(tab: Tab, localizer: Localizer, load: LoadDocument): Promise<void> {
    this.clear();
    const { signal } = this.#work;
    this.busy = true;
    this.#host.requestUpdate();
    // The viewer comes at the same time as the bytes it will show.
    const viewer = viewerOf(tab.document, tab.original, localizer.locale);
    viewer.then(
      ({ prepare }) => prepare?.(),
      () => undefined,
    );
    try {
      const checked = await this.#checked(tab, load, signal);
      signal.throwIfAborted();
      this.copy = URL.createObjectURL(new Blob([checked.bytes], { type: 'application/octet-stream' }));
      if (checked.problem) throw checked.problem;
      await this.#present(tab, checked, await viewer, localizer, signal);
      this.#told.shown(tab, checked.sha256);
    } catch (thrown) {
      if (!signal.aborted) this.#fail(tab, problemOf(thrown));
    }
    if (signal.aborted) return;
    this.busy = false;
    this.#host.requestUpdate();
    // What said above the document that it was on its way would move it when it goes.
    await this.#host.updateComplete;
    const { top } = placeIn(tab);
    if (top > 0 && this.#work.signal === signal) this.#part('.desk')?.scrollTo({ top });
  }

  /** The person has scrolled. */
  scrolled(top: number): void {
    this.#top = top;
  }

  /** One step larger or smaller. */
  zoom(step: 1 | -1): void {
    const { scale } = this;
    // By hand any scale may have been reached: the next step is the one beyond it.
    const next = step > 0 ? zoomSteps.find((one) => one > scale) : zoomSteps.findLast((one) => one < scale);
    this.#scale = next ?? scale;
    this.#view?.zoom?.(this.#scale);
    this.#host.requestUpdate();
  }

  /** Marks the text and goes to where it occurs; the next place for the same text again. */
  async find(text: string, step: 1 | -1): Promise<Found> {
    return (await this.#view?.find?.(text, step)) ?? { at: 0, count: 0 };
  }

  /** Puts the document on paper, also what of it is not on the screen now. */
  async print(): Promise<void> {
    const { signal } = this.#work;
    const [{ printNodes }, made] = await Promise.all([import('./printing.ts'), this.#view?.paper?.(signal)]);
    if (signal.aborted) return;
    const seen = this.#part('.stage')?.firstElementChild?.children ?? [];
    await printNodes(this.#title, made ?? [...seen].map((one) => one.cloneNode(true)), this.#worn);
  }

  /** Empties the desk. Where the person was in the document is remembered. */
  clear(): void {
    this.#work.abort();
    this.#work = new AbortController();
    if (this.#tab && this.#view) this.#keep(this.#tab);
    this.#view?.destroy();
    this.#view = undefined;
    if (this.copy) URL.revokeObjectURL(this.copy);
    this.copy = undefined;
    this.problem = undefined;
    this.#part('.stage')?.replaceChildren();
  }

  /** The same, and forgets the bytes. */
  forget(): void {
    this.clear();
    this.#known.clear();
  }

  async #checked({ document }: Tab, load: LoadDocument, signal: AbortSignal): Promise<Checked> {
    const checked = this.#known.get(document.id) ?? (await loadChecked(document, load, signal));
    if (!signal.aborted) this.#known.set(document.id, checked);
    return checked;
  }

  async #present(
    tab: Tab,
    { bytes }: Checked,
    { view, styles = [] }: ViewerModule,
    localizer: Localizer,
    signal: AbortSignal,
  ): Promise<void> {
    signal.throwIfAborted();
    const stage = this.#part('.stage');
    if (!stage) throw new PreviewError('unreachable', 'The viewer is not in the page any more.');
    this.#wear([styles].flat());
    // A place of its own, that goes with it: a viewer may be done after another document has come.
    const place = document.createElement('div');
    stage.append(place);
    const { document: file } = tab;
    const title = localizer.spoken(file.title).text;
    this.#title = title;
    const changed = (): void => this.#host.requestUpdate();
    const shown = await view(place, { document: file, bytes, title, localizer, changed }, signal);
    if (signal.aborted) shown.destroy();
    signal.throwIfAborted();
    this.#view = shown;
    this.#tab = tab;
    const { scale, top, seen } = placeIn(tab);
    [this.#scale, this.#top] = [scale, top];
    for (const page of seen) shown.pages?.seen.add(page);
    if (this.#scale !== 1) shown.zoom?.(this.#scale);
  }

  #keep(tab: Tab): void {
    const desk = this.#part('.desk');
    const top = desk?.scrollTop ?? 0;
    // What was taken out of the page, or stands elsewhere in it now, is at its beginning, wherever it was before.
    keepPlace(tab, { scale: this.scale, top: top || this.#top, seen: new Set(this.pages?.seen) });
    desk?.scrollTo({ top: 0 });
  }

  #fail(tab: Tab, problem: PreviewError): void {
    this.problem = problem;
    this.#told.failed(tab, problem);
  }

  #wear(styles: readonly CSSStyleSheet[]): void {
    this.#worn = styles;
    const { adoptedStyleSheets } = this.#host.renderRoot as ShadowRoot;
    adoptedStyleSheets.push(...styles.filter((one) => !adoptedStyleSheets.includes(one)));
  }

  #part(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(selector);
  }
}

/** A part of a viewer that cannot be loaded is a `TypeError` (HTML Standard, "fetch a single module script"): no fault of the document. */
function problemOf(thrown: unknown): PreviewError {
  if (!(thrown instanceof TypeError)) return PreviewError.from(thrown);
  return new PreviewError('unreachable', 'A part of the viewer could not be loaded.', { cause: thrown });
}
