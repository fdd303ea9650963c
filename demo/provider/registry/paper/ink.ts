/**
 * What a PDF is made of: pages, text in the standard fonts, vector shapes, metadata.
 *
 * The only file that knows pdf-lib. Positions are in points (1/72 inch) from the top left corner of an A4
 * page, because a document is read from the top. The standard fonts speak WinAnsi: other letters throw.
 */
import {
  degrees,
  PDFDocument,
  PDFName,
  PDFString,
  rgb,
  StandardFonts,
  type PDFFont,
  type PDFPage,
  type RGB,
} from 'pdf-lib/dist/pdf-lib.esm.js';

/** A4, in points. */
export const a4 = { width: 595.28, height: 841.89 } as const;

/** What the file says about itself. */
export interface Imprint {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  /** BCP 47; becomes the language of the catalogue, which screen readers obey. */
  readonly language: string;
  /** ISO 8601 date; the time of making is fixed by it, so that the bytes are. */
  readonly issued: string;
}

const faces = {
  serif: StandardFonts.TimesRoman,
  serifBold: StandardFonts.TimesRomanBold,
  serifItalic: StandardFonts.TimesRomanItalic,
  sans: StandardFonts.Helvetica,
  sansBold: StandardFonts.HelveticaBold,
  sansItalic: StandardFonts.HelveticaOblique,
  mono: StandardFonts.Courier,
} as const;
export type Face = keyof typeof faces;

/** How text looks. Size in points, colour as `#rrggbb`, angle in degrees counter-clockwise. */
export interface Type {
  readonly face: Face;
  readonly size: number;
  readonly colour?: string;
  readonly angle?: number;
}

/** How a shape looks. Colours as `#rrggbb`, width in points. */
export interface Stroke {
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
  readonly opacity?: number;
  readonly scale?: number;
}

/** One page. */
export interface Leaf {
  /** Text whose baseline starts at the point. */
  text(text: string, x: number, y: number, type: Type): void;
  /** An SVG path whose origin lies at the point. */
  path(path: string, x: number, y: number, look: Stroke): void;
  rectangle(x: number, y: number, width: number, height: number, look: Stroke): void;
  /** A horizontal hairline. */
  rule(x: number, y: number, width: number, colour: string, thickness?: number): void;
}

/** A document being written. */
export class Ink {
  readonly #document: PDFDocument;
  readonly #fonts = new Map<Face, PDFFont>();

  private constructor(document: PDFDocument) {
    this.#document = document;
  }

  static async open({ title, author, subject, language, issued }: Imprint): Promise<Ink> {
    const document = await PDFDocument.create({ updateMetadata: false });
    const made = new Date(`${issued}T09:00:00Z`);
    document.setTitle(title, { showInWindowTitleBar: true });
    document.setAuthor(author);
    document.setSubject(subject);
    document.setCreator('Document service of the authority');
    document.setProducer('Document service of the authority');
    document.setCreationDate(made);
    document.setModificationDate(made);
    document.catalog.set(PDFName.of('Lang'), PDFString.of(language));
    return new Ink(document);
  }

  /** Points that the text takes up on its line. */
  widthOf(text: string, { face, size }: Type): number {
    return this.#font(face).widthOfTextAtSize(text, size);
  }

  /** The text in lines that are no wider than so many points. */
  wrap(text: string, width: number, type: Type): readonly string[] {
    const lines: string[] = [];
    for (const part of text.split('\n')) {
      let line = '';
      for (const word of part.split(' ')) {
        const longer = line ? `${line} ${word}` : word;
        if (line && this.widthOf(longer, type) > width) {
          lines.push(line);
          line = word;
        } else line = longer;
      }
      lines.push(line);
    }
    return lines;
  }

  /** A new page after those there are. */
  leaf(): Leaf {
    const page = this.#document.addPage([a4.width, a4.height]);
    return {
      text: (text, x, y, type) => this.#write(page, text, x, y, type),
      path: (path, x, y, look) => page.drawSvgPath(path, { x, y: a4.height - y, ...shape(look) }),
      rectangle: (x, y, width, height, look) =>
        page.drawRectangle({ x, y: a4.height - y - height, width, height, ...shape(look) }),
      rule: (x, y, width, stroke, thickness = 0.5) =>
        page.drawLine({
          start: { x, y: a4.height - y },
          end: { x: x + width, y: a4.height - y },
          thickness,
          color: colour(stroke),
        }),
    };
  }

  async bytes(): Promise<Uint8Array<ArrayBuffer>> {
    return new Uint8Array(await this.#document.save());
  }

  #write(page: PDFPage, text: string, x: number, y: number, type: Type): void {
    page.drawText(text, {
      x,
      y: a4.height - y,
      size: type.size,
      font: this.#font(type.face),
      color: colour(type.colour ?? '#1a1a1a'),
      rotate: degrees(type.angle ?? 0),
    });
  }

  #font(face: Face): PDFFont {
    const known = this.#fonts.get(face);
    if (known) return known;
    const font = this.#document.embedStandardFont(faces[face]);
    this.#fonts.set(face, font);
    return font;
  }
}

function shape({ fill, stroke, width, opacity, scale }: Stroke) {
  return {
    ...(fill && { color: colour(fill) }),
    ...(stroke && { borderColor: colour(stroke), borderWidth: width ?? 0.5 }),
    ...(opacity !== undefined && { opacity, borderOpacity: opacity }),
    ...(scale !== undefined && { scale }),
  };
}

function colour(hex: string): RGB {
  const part = (from: number): number => Number.parseInt(hex.slice(from, from + 2), 16) / 255;
  return rgb(part(1), part(3), part(5));
}
