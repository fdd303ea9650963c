/** Finds text in the pages on show. Loaded when somebody searches. */
import type { Found } from '../viewer.ts';
import type { PdfFile } from './file.ts';
import { Marks } from './marks.ts';
import type { PageView } from './page.ts';
import { bringUp } from '../scroller.ts';
import { Search } from './search.ts';

interface Stage {
  readonly file: PdfFile;
  readonly views: readonly PageView[];
  readonly near: ReadonlySet<PageView>;
  readonly scroller: HTMLElement | null;
  readonly goTo: (page: number) => void;
}

/** How far down the window an occurrence is brought. */
const below = 1 / 3;

export class Finder {
  readonly #stage: Stage;
  readonly #search: Search;
  readonly #marks = new Marks((globalThis.CSS as { highlights?: HighlightRegistry }).highlights);
  #arrived = true;

  constructor(stage: Stage) {
    this.#stage = stage;
    this.#search = new Search(stage.file, stage.views.length, {
      sought: (folded) => {
        this.#marks.sought = folded;
        this.#marks.here = undefined;
        this.mark();
      },
      goTo: (spot) => {
        this.#marks.here = spot;
        this.#arrived = false;
        if (!stage.views[spot.page - 1]?.pieces) stage.goTo(spot.page);
        this.mark();
      },
    });
  }

  /** See `View.find`. */
  find(text: string, step: 1 | -1): Promise<Found> {
    return this.#search.find(text, step);
  }

  /** Marks what is sought, and shows the occurrence that was gone to, once its page is there. */
  mark(): void {
    const shown = this.#marks.mark(this.#stage.near);
    if (!shown || this.#arrived) return;
    this.#arrived = true;
    bringUp(this.#stage.scroller, shown.getBoundingClientRect(), below);
  }

  end(): void {
    void this.#search.find('', 1);
  }
}
