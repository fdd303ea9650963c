/** What stands in the fields of a form, and in notes: painted on the page, or behind a sign on it, and in no text of it. */
import type { PdfPage } from './engine.ts';

/** As much of what pdf.js tells of an annotation as is read here. */
interface Annotation {
  readonly id: string;
  readonly subtype: string;
  /** Corners in the page's own coordinates: left, bottom, right, top. */
  readonly rect: readonly [number, number, number, number];
  readonly hidden?: boolean;
  readonly alternativeText?: string;
  readonly fieldName?: string;
  readonly fieldType?: string;
  readonly fieldValue?: unknown;
  readonly password?: boolean;
  readonly checkBox?: boolean;
  readonly radioButton?: boolean;
  readonly exportValue?: unknown;
  readonly buttonValue?: unknown;
  readonly options?: readonly { readonly exportValue: string; readonly displayValue: string }[];
  readonly contentsObj?: { readonly str: string };
}

export interface Filled extends Pick<Annotation, 'id' | 'rect'> {
  /** What the field is called; nothing for a note. */
  readonly label: string;
  readonly text: string;
}

/** Fields that hold something, and notes, in the order of the file. */
export async function filledIn(page: PdfPage): Promise<readonly Filled[]> {
  const all = (await page.getAnnotations({ intent: 'display' })) as readonly Annotation[];
  return all.flatMap((one) => {
    const text = one.hidden ? '' : said(one).trim();
    const label = [one.alternativeText, one.fieldName].find(Boolean) ?? '';
    return text ? [{ id: one.id, rect: one.rect, label, text }] : [];
  });
}

function said(annotation: Annotation): string {
  const { subtype, contentsObj } = annotation;
  if (subtype === 'Widget') return valueOf(annotation);
  // Nothing here leads anywhere, and a window that pops up repeats the note it belongs to.
  return /^(?:Link|Popup)$/.test(subtype) ? '' : (contentsObj?.str ?? '');
}

function valueOf(field: Annotation): string {
  const { fieldType, fieldValue, checkBox, radioButton, exportValue, buttonValue, options = [] } = field;
  if (fieldType === 'Btn') {
    if (!checkBox && !radioButton) return '';
    return fieldValue === (checkBox ? exportValue : buttonValue) ? '☑' : '☐';
  }
  if (field.password || fieldType === 'Sig') return '';
  const values = [fieldValue].flat().filter((one) => typeof one === 'string');
  const shown = (value: string): string =>
    options.find((one) => one.exportValue === value)?.displayValue ?? value;
  return values.map(shown).join(', ');
}

/** Lays one over the page where it is painted, named by what the field is called. Its text is the only child of what is returned. */
export function layFilled({ id, rect, label, text }: Filled, page: PdfPage): HTMLElement {
  const { pageWidth, pageHeight, pageX, pageY } = page.getViewport({ scale: 1 }).rawDims as Box;
  const [left, bottom, right, top] = rect;
  const element = document.createElement('div');
  // The tags of the page call it by this (`structure.ts`).
  element.id = `pdfjs_internal_id_${id}`;
  if (label) {
    element.role = 'group';
    element.ariaLabel = label;
  }
  const span = document.createElement('span');
  span.textContent = text;
  span.title = text;
  span.dir = 'auto';
  const { style } = span;
  style.setProperty('left', `${(100 * (left - pageX)) / pageWidth}%`);
  style.setProperty('top', `${(100 * (pageY + pageHeight - top)) / pageHeight}%`);
  style.setProperty('inline-size', `${(100 * (right - left)) / pageWidth}%`);
  style.setProperty('block-size', `${(100 * (top - bottom)) / pageHeight}%`);
  style.setProperty('overflow', 'clip');
  style.setProperty('--font-height', `${Math.min(10, top - bottom)}px`);
  element.append(span);
  return element;
}

interface Box {
  readonly pageWidth: number;
  readonly pageHeight: number;
  readonly pageX: number;
  readonly pageY: number;
}
