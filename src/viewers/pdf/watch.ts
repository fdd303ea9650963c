/**
 * What came of painting a page. pdf.js resolves also where it left something out, so its steps are watched.
 *
 * Known: a picture that could not be decoded (its codec is missing, or it is broken), and a page on which nothing
 * visible was painted at all. Not to be known from outside its worker: a stencil that could not be decoded, and a
 * part of the page's content that could not be read and was skipped, on a page with something else on it; a picture
 * that decodes to the wrong colours; a font in which a letter has the wrong shape.
 */

export interface Painted {
  /** Every picture that was called for was there. */
  complete: boolean;
  /** Nothing at all was painted. */
  blank: boolean;
}

interface Steps {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly (readonly unknown[] | null)[];
}

interface Watch {
  readonly painted: Painted;
  /** pdf.js asks before each step whether it may be done. */
  readonly operationsFilter: (index: number, steps: Steps) => boolean;
}

/** The numbers of the steps, by their names in pdf.js. */
export type Operations = Readonly<
  Record<'constructPath' | 'endPath' | 'showText' | 'setTextRenderingMode' | 'save' | 'restore', number>
>;

const paintsPicture = /^paintImageXObject/;
const paints = /^paint(Image|Inline|Solid)|^shadingFill|^rawFillPath/;

/** Text that is only there to be searched, as under a scanned page, or to clip. */
const invisible = new Set<unknown>([3, 7]);

/**
 * @param decoded - Tells whether a picture is there, by its id in pdf.js.
 */
export function watch(operations: Operations, decoded: (id: string) => boolean): Watch {
  const painted: Painted = { complete: true, blank: true };
  const named = (names: RegExp): ReadonlySet<number> =>
    new Set(Object.entries(operations).flatMap(([name, step]) => (names.test(name) ? [step] : [])));
  const pictures = named(paintsPicture);
  const visible = named(paints);
  let mode: unknown = 0;
  const saved: unknown[] = [];
  const shows = (step: number, first: unknown): boolean => {
    if (step === operations.constructPath) return first !== operations.endPath;
    if (step === operations.showText) return !invisible.has(mode);
    return visible.has(step);
  };
  const operationsFilter: Watch['operationsFilter'] = (index, { fnArray, argsArray }) => {
    const step = fnArray[index] ?? 0;
    const first = argsArray[index]?.[0];
    if (step === operations.setTextRenderingMode) mode = first;
    else if (step === operations.save) saved.push(mode);
    else if (step === operations.restore) mode = saved.pop();
    if (pictures.has(step) && !decoded(String(first))) painted.complete = false;
    else if (shows(step, first)) painted.blank = false;
    return true;
  };
  return { painted, operationsFilter };
}
