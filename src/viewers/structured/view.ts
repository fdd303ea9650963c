/** XML and JSON, made for people. What cannot be read as data is shown as text, and that is said. */
import type { Exhibit, View, Viewer } from '../viewer.ts';
import type { Search } from '../window/find.ts';
import { foundStyles } from '../window/styles.ts';
import { inSlices } from '../turn.ts';
import { modelFor } from './models/registry.ts';
import { wordsIn } from './models/words-in.ts';
import type { Tree } from './reading/tree.ts';
import { RecordView, type Cover } from './record.ts';
import { make } from './showing/make.ts';
import { teller } from './showing/teller.ts';
import { styles as recordStyles } from './styles.ts';

export const styles = [recordStyles, foundStyles];

export const view: Viewer = async (host, exhibit, signal) => {
  const { bytes, document: file, localizer, title } = exhibit;
  const over = new AbortController();
  const alive = AbortSignal.any([signal, over.signal]);
  const json = file.mediaType.includes('json');
  const speaking = wordsIn(localizer.locale);
  // A host's own model comes while the document is read.
  void Promise.allSettled([modelFor([file.conformsTo], undefined)]);
  const record = new RecordView(title, localizer.t('viewer.as-issued'), coverOf(exhibit));
  let text: View | undefined;
  let search: Search | undefined;
  let searched: RecordView['window'] | undefined;

  const show = async (tree: Tree): Promise<void> => {
    const namespace = tree.size > 0 ? tree.name(0)[0] : '';
    const words = await speaking;
    const model = await modelFor([file.conformsTo, namespace], words);
    const said = { localizer: teller(localizer, words), title, language: file.language };
    await record.show(tree, model, said, alive);
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

function coverOf({ document: { sensitive = [] }, localizer: { t } }: Exhibit): Cover | undefined {
  if (sensitive.length === 0) return undefined;
  return {
    names: new Set(sensitive),
    say: t('viewer.sensitive'),
    show: t('viewer.sensitive-show'),
    hide: t('viewer.sensitive-hide'),
  };
}

async function asText(host: HTMLElement, exhibit: Exhibit, signal: AbortSignal): Promise<View> {
  const source = await import('../source/view.ts');
  signal.throwIfAborted();
  const root = host.getRootNode();
  if (root instanceof ShadowRoot) root.adoptedStyleSheets.push(...source.styles);
  host.replaceChildren(make('p', 'remark', exhibit.localizer.t('viewer.as-text')));
  return source.view(host, exhibit, signal);
}
