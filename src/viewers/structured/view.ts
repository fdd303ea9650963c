/** XML and JSON, made for people. What cannot be read as data is shown as text, and that is said. */
import type { Exhibit, View, Viewer } from '../viewer.ts';
import type { Search } from '../window/find.ts';
import { foundStyles } from '../window/styles.ts';
import { inSlices } from '../turn.ts';
import type { Cover } from './cover.ts';
import type { Tree } from './reading/tree.ts';
import { RecordView } from './record.ts';
import { make } from './showing/make.ts';
import { teller } from './showing/teller.ts';
import { styles as recordStyles } from './styles.ts';

export const styles = [recordStyles, foundStyles];

export const view: Viewer = async (host, exhibit, signal) => {
  const { bytes, document: file, localizer, title } = exhibit;
  const over = new AbortController();
  const alive = AbortSignal.any([signal, over.signal]);
  const json = file.mediaType.includes('json');
  const outlining = import('./shape/outliner.ts').then(({ outliner }) =>
    outliner(file.conformsTo, localizer.locale),
  );
  outlining.catch(() => undefined);
  const record = new RecordView(title, localizer.t('viewer.as-issued'), await coverOf(exhibit));
  let text: View | undefined;
  let search: Search | undefined;
  let searched: RecordView['window'] | undefined;

  const show = async (tree: Tree): Promise<void> => {
    const { outlineOf, words } = await outlining;
    const outline = await outlineOf(tree);
    await record.show(
      { outline, localizer: teller(localizer, words), title, language: file.language },
      alive,
    );
    host.append(record.element);
  };
  const shown = async (begun: () => void): Promise<void> => {
    const more = make('p', 'remark', localizer.t('viewer.loading'));
    try {
      const head = async (tree: Tree): Promise<void> => {
        record.element.append(more);
        await show(tree);
        begun();
      };
      const load = json
        ? (await import('./reading/from-json.ts')).loadJson
        : (await import('./reading/from-xml.ts')).loadXml;
      await outlining;
      alive.throwIfAborted();
      await show(await load(bytes, head, alive));
    } catch (thrown) {
      alive.throwIfAborted();
      // What else goes wrong is no fault of the document.
      if (!(thrown instanceof Error) || !/^(?:Xml|Syntax|Range)Error$/.test(thrown.name)) throw thrown;
      text = await asText(host, exhibit, alive);
    } finally {
      more.remove();
    }
  };
  let whole = Promise.resolve();
  await new Promise<void>((resolve, reject) => {
    whole = shown(resolve);
    whole.then(resolve, reject);
  });
  signal.throwIfAborted();

  return {
    zoom(scale) {
      record.element.style.setProperty('--zoom', String(scale));
      text?.zoom?.(scale);
    },
    async find(sought, step) {
      await whole;
      if (text) return (await text.find?.(sought, step)) ?? { at: 0, count: 0 };
      const { Search: Loaded } = await import('../window/find.ts');
      // What is covered, or is no longer, is painted anew.
      if (searched !== record.window) search?.destroy();
      if (searched !== record.window || !search)
        search = new Loaded(record.window, (element) => record.reveal(element));
      searched = record.window;
      return search.find(sought, step);
    },
    async paper(asked) {
      await whole;
      return (
        (await text?.paper?.(asked)) ?? [await inSlices(record.paper(), AbortSignal.any([asked, alive]))]
      );
    },
    destroy() {
      over.abort();
      search?.destroy();
      record.window.destroy();
      text?.destroy();
    },
  };
};

/** Where it cannot be loaded, the document is not shown: what it would cover is not to be seen. */
async function coverOf({ document: { sensitive = [] }, localizer }: Exhibit): Promise<Cover | undefined> {
  if (sensitive.length === 0) return undefined;
  const { Cover: Loaded } = await import('./cover.ts');
  return new Loaded(sensitive, localizer);
}

async function asText(host: HTMLElement, exhibit: Exhibit, signal: AbortSignal): Promise<View> {
  const source = await import('../source/view.ts');
  signal.throwIfAborted();
  const root = host.getRootNode();
  if (root instanceof ShadowRoot) root.adoptedStyleSheets.push(...source.styles);
  host.replaceChildren(make('p', 'remark', exhibit.localizer.t('viewer.as-text')));
  return source.view(host, exhibit, signal);
}
