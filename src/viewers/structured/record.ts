/** The readable view of one document: its blocks in a window, and which of its groups are folded. */
import { inSlices, turn } from '../turn.ts';
import { Window, type Piece } from '../window/window.ts';
import type { Cover } from './cover.ts';
import type { Context } from './showing/context.ts';
import { blockElement } from './showing/blocks.ts';
import { make } from './showing/make.ts';
import type { Block } from './shape/layout.ts';

/** Rows that are painted at once. */
const rowsOfPiece = 30;
/** Groups that serve machines in every data model. */
const forMachines = 'http://www.w3.org/2000/09/xmldsig#';

export class RecordView {
  readonly element: HTMLElement;
  readonly #body = make('div', 'blocks');
  readonly #folded = new Set<number>();
  #blocks: readonly Block[] = [];
  #context: Context | undefined;
  readonly #cover: Cover | undefined;
  window = new Window(this.#body, []);

  /** @param cover - For values that are covered until the person asks for them. */
  constructor(title: string, remark: string, cover?: Cover) {
    this.element = make('div', 'record', make('h3', '', title), make('p', 'remark', remark), this.#body);
    this.element.addEventListener('click', ({ target }) => this.#toggle(target));
    this.#cover = cover;
    if (!cover) return;
    this.#body.before(cover.tool);
    cover.changed = () => this.#paint();
  }

  /** Shows what has been read. May be called again when there is more. */
  async show(context: Context, signal: AbortSignal): Promise<void> {
    await this.#cover?.lay(context.outline.tree, signal);
    const blocks = await inSlices(context.outline.blocks(0), signal);
    // The beginning is on the screen already: the page may live before all of it is drawn anew.
    if (this.#context) await turn(signal);
    this.#blocks = blocks;
    this.#context = context;
    this.#folded.clear();
    for (const [place, block] of this.#blocks.entries())
      if (this.#isForMachines(block)) this.#folded.add(place);
    this.#paint();
  }

  #paint(): void {
    if (this.#context) this.#context = { ...this.#context, covered: this.#cover?.nodes };
    this.window.destroy();
    this.window = new Window(this.#body, this.#pieces());
  }

  /** Everything, with nothing folded. */
  *paper(): Generator<undefined, HTMLElement> {
    const copy = this.element.cloneNode(false) as HTMLElement;
    copy.append(
      ...[...this.element.children].filter((one) => one !== this.#body).map((one) => one.cloneNode(true)),
    );
    for (let at = 0; at < this.window.length; at += 1) {
      copy.append(...this.window.make(at));
      yield;
    }
    for (const one of copy.querySelectorAll<HTMLElement>('[hidden]')) one.hidden = false;
    for (const one of copy.querySelectorAll('details')) one.open = true;
    return copy;
  }

  /** Unfolds whatever an element is in. */
  reveal(element: HTMLElement): void {
    const place = Number(element.closest<HTMLElement>('[data-place]')?.dataset['place'] ?? Number.NaN);
    for (const heading of this.#blocks[place]?.under ?? []) this.#folded.delete(heading);
    this.#fold();
    for (let one: HTMLElement | null = element; one && one !== this.element; one = one.parentElement)
      open(one);
  }

  #pieces(): readonly Piece[] {
    const pieces: Piece[] = [];
    let first = 0;
    let rows = 0;
    for (const [place, block] of this.#blocks.entries()) {
      const more = rowsOf(block);
      if (rows > 0 && rows + more > rowsOfPiece) {
        pieces.push(this.#piece(first, place));
        first = place;
        rows = 0;
      }
      rows += more;
    }
    return [...pieces, this.#piece(first, this.#blocks.length)];
  }

  #piece(first: number, end: number): Piece {
    const blocks = (): readonly Block[] => this.#blocks.slice(first, end);
    return {
      lines: () => blocks().reduce((sum, block) => sum + (this.#isHidden(block) ? 0 : rowsOf(block)), 0),
      make: () => blocks().map((block, at) => this.#make(block, first + at)),
    };
  }

  #isHidden({ under }: Block): boolean {
    return under.some((heading) => this.#folded.has(heading));
  }

  #make(block: Block, place: number): HTMLElement {
    if (!this.#context) return this.#body;
    const element = blockElement(this.#context, block, true);
    element.dataset['place'] = String(place);
    this.#look(element, place, block);
    return element;
  }

  #isForMachines(block: Block): boolean {
    if (block.kind !== 'heading' || !this.#context) return false;
    const { tree, model } = this.#context.outline;
    return tree.name(block.node)[0] === forMachines
      ? block.level < 2
      : (model?.folded?.includes(block.name) ?? false);
  }

  #toggle(target: EventTarget | null): void {
    const heading = target instanceof Element ? target.closest<HTMLElement>('.heading') : undefined;
    const place = Number(heading?.dataset['place'] ?? Number.NaN);
    if (Number.isNaN(place)) return;
    if (!this.#folded.delete(place)) this.#folded.add(place);
    this.#fold();
  }

  #fold(): void {
    for (const element of this.#body.querySelectorAll<HTMLElement>('[data-place]')) {
      const place = Number(element.dataset['place']);
      const block = this.#blocks[place];
      if (block) this.#look(element, place, block);
    }
    this.window.fit();
  }

  #look(element: HTMLElement, place: number, block: Block): void {
    element.hidden = this.#isHidden(block);
    const button = block.kind === 'heading' ? element.querySelector('button') : undefined;
    if (button) button.ariaExpanded = String(!this.#folded.has(place));
  }
}

/** Other languages fold out, and so does what a row of a table has no column for. */
function open(element: HTMLElement): void {
  if (element instanceof HTMLDetailsElement) element.open = true;
  if (element.hidden) element.previousElementSibling?.querySelector<HTMLElement>('.opener')?.click();
}

function rowsOf(block: Block): number {
  switch (block.kind) {
    case 'facts':
      return block.facts.reduce((sum, nodes) => sum + nodes.length, 0);
    case 'table':
      return block.rows.length + 1;
    default:
      return 1;
  }
}
