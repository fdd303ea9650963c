/** What is covered until the person asks for it. Loaded with a document that has such values, and not for the others. */
import type { Localizer } from '../../i18n/localizer.ts';
import { inSlices } from '../turn.ts';
import { kinds } from './reading/batch.ts';
import type { Tree } from './reading/tree.ts';
import { make } from './showing/make.ts';

/** Nodes that are told apart in one go. */
const together = 4096;

export class Cover {
  /** Says that something is covered, and takes the cover away or lays it again. */
  readonly tool: HTMLElement;
  readonly #names: ReadonlySet<string>;
  #nodes: Uint8Array | undefined;
  #isOff = false;
  /** Is told when it has been taken away or laid again. */
  changed: (() => void) | undefined;

  /** @param names - Of the elements, attributes or keys whose values are covered, with all that is in them. */
  constructor(names: readonly string[], { t }: Localizer) {
    this.#names = new Set(names);
    const button = make('button', 'uncover', t('viewer.sensitive-show'));
    button.addEventListener('click', () => {
      this.#isOff = !this.#isOff;
      button.textContent = t(this.#isOff ? 'viewer.sensitive-hide' : 'viewer.sensitive-show');
      this.changed?.();
    });
    this.tool = make('p', 'remark', `${t('viewer.sensitive')} `, button);
  }

  /** 1 for each node that is not to be seen now; `undefined` where all are. */
  get nodes(): Uint8Array | undefined {
    return this.#isOff ? undefined : this.#nodes;
  }

  /** Finds what it covers. @throws the reason, where the signal is aborted. */
  async lay(tree: Tree, signal: AbortSignal): Promise<void> {
    this.#nodes = await inSlices(this.#found(tree), signal);
  }

  *#found(tree: Tree): Generator<undefined, Uint8Array> {
    const covered = new Uint8Array(tree.size);
    let end = 0;
    for (let node = 0; node < tree.size; node += 1) {
      const named = tree.kind(node) <= kinds.attribute && this.#names.has(tree.name(node)[1]);
      if (named && node >= end) end = tree.end(node);
      if (node < end) covered[node] = 1;
      if (node % together === 0) yield;
    }
    return covered;
  }
}
