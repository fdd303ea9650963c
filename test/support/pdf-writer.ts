/** PDFs written by hand, for what no library would write. */
import { utf8 } from './documents.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** An object as it stands in the file, or a dictionary's entries with a stream after them. */
export type PdfObject = string | { readonly dict: string; readonly stream: string | Bytes };

/** The objects, numbered from 1. The first is the catalogue. */
export function writePdf(objects: readonly PdfObject[], trailer = ''): Bytes {
  const parts: Bytes[] = [utf8('%PDF-1.7\n')];
  const places: number[] = [];
  let length = parts[0]?.length ?? 0;
  const put = (part: string | Bytes): void => {
    const bytes = typeof part === 'string' ? utf8(part) : part;
    parts.push(bytes);
    length += bytes.length;
  };
  objects.forEach((object, n) => {
    places.push(length);
    put(`${n + 1} 0 obj\n`);
    if (typeof object === 'string') put(object);
    else {
      const stream = typeof object.stream === 'string' ? utf8(object.stream) : object.stream;
      put(`<< ${object.dict} /Length ${stream.length} >>\nstream\n`);
      put(stream);
      put('\nendstream');
    }
    put('\nendobj\n');
  });
  const start = length;
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  put(`xref\n0 ${places.length + 1}\n0000000000 65535 f \n${table}`);
  put(`trailer\n<< /Size ${places.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`);
  return concat(parts);
}

export function concat(parts: readonly Bytes[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

interface OnePage {
  readonly content?: string | Bytes;
  /** What stands before `/Length` in the content's dictionary. */
  readonly filter?: string;
  readonly box?: string;
  /** Entries of the page, its resources and the catalogue. */
  readonly page?: string;
  readonly resources?: string;
  readonly catalog?: string;
  /** Objects from number 6 on. */
  readonly more?: readonly PdfObject[];
  readonly trailer?: string;
}

/** A file with a page: 1 catalogue, 2 pages, 3 page, 4 content, 5 Helvetica as `/F1`. */
export function aPage({
  content = 'BT /F1 24 Tf 20 100 Td (Hello) Tj ET',
  filter = '',
  box = '0 0 200 200',
  page = '',
  resources = '',
  catalog = '',
  more = [],
  trailer = '',
}: OnePage): Bytes {
  return writePdf(
    [
      `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      `<< /Type /Page /Parent 2 0 R /MediaBox [${box}] /Contents 4 0 R ${page}
         /Resources << /Font << /F1 5 0 R >> ${resources} >> >>`,
      { dict: filter, stream: content },
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
      ...more,
    ],
    trailer,
  );
}

/** A page filled with a picture, `width` by `height`, in this encoding. */
export function aPictured(dict: string, stream: Bytes, width: number, height: number, content = ''): Bytes {
  return aPage({
    content: `q 200 0 0 200 0 0 cm /X Do Q ${content}`,
    resources: '/XObject << /X 6 0 R >>',
    more: [{ dict: `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} ${dict}`, stream }],
  });
}

/** Compressed as PDFs are. */
export async function deflated(source: Blob): Promise<Bytes> {
  const packed = source.stream().pipeThrough(new CompressionStream('deflate'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}
