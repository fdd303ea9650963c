/** What a person should know about a file, whatever it looks like. */
import type { Notice } from '../viewer.ts';
import type { PdfDocument, PdfPage } from './engine.ts';
import type { PdfFile } from './file.ts';

type Told = (notice: Notice) => void;

/** Looks through the file in the background, page by page, and tells of each notice once. */
export async function lookThrough(
  file: PdfFile,
  count: number,
  signal: AbortSignal,
  told: Told,
): Promise<void> {
  const known = new Set<Notice>();
  const tell: Told = (notice) => {
    if (known.has(notice) || signal.aborted) return;
    known.add(notice);
    told(notice);
  };
  // What cannot be asked of a damaged file cannot be told of it.
  const skip = (): undefined => undefined;
  await file.ask((document) => askFile(document, tell)).catch(skip);
  for (let number = 1; number <= count && !signal.aborted; number += 1) {
    await file.on(number, (page) => askPage(page, tell)).catch(skip);
  }
}

async function askFile(document: PdfDocument, tell: Told): Promise<void> {
  const filled = (found: { readonly size: number } | null): boolean => Boolean(found?.size);
  await Promise.allSettled([
    document.getJSActions().then((scripts) => filled(scripts) && tell('scripts')),
    document.getAttachments().then((files) => filled(files) && tell('attachments')),
    document.getOptionalContentConfig().then((layers) => {
      const groups = [...(layers as unknown as Iterable<Group>)];
      if (groups.some(([, { visible }]) => !visible)) tell('layers');
    }),
    document.getFieldObjects().then((fields) => {
      const all = [...(fields?.values() ?? [])].flat() as readonly Field[];
      if (all.some(({ type, editable }) => editable && type !== 'signature')) tell('form');
      if (all.some(({ actions }) => actions)) tell('scripts');
    }),
  ]);
}

async function askPage(page: PdfPage, tell: Told): Promise<void> {
  const [scripts, annotations] = await Promise.all([page.getJSActions(), page.getAnnotations()]);
  const all = annotations as readonly Annotation[];
  if (scripts?.size || all.some(({ actions }) => actions?.size)) tell('scripts');
  if (all.some(({ subtype }) => subtype === 'FileAttachment')) tell('attachments');
}

type Group = readonly [id: string, group: { readonly visible: boolean }];

interface Field {
  readonly type: string;
  readonly editable?: boolean;
  readonly actions?: unknown;
}

interface Annotation {
  readonly subtype?: string;
  readonly actions?: ReadonlyMap<string, unknown> | null;
}
