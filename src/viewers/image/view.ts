/** Pictures. An SVG too is a picture and nothing more: in an `<img>` no script runs and nothing is loaded. */
import { PreviewError } from '../../domain/errors.ts';
import { sheet } from '../sheet.ts';
import { decodeText } from '../text/decode.ts';
import type { Viewer } from '../viewer.ts';
import { dimensions } from './dimensions.ts';
import { panAndZoom } from './pan-zoom.ts';
import { drawnElements } from './uses.ts';

/** Decoded, a picture takes four bytes a pixel. */
const mostPixels = 100_000_000;
/** Of an SVG. Drawing them takes a second. */
const mostElements = 100_000;
/** In pixels: nobody needs more, and a page that long cannot be scrolled. An SVG may call itself any size. */
const [widest, highest] = [16_000, 32_000];

export const styles = sheet(`
  .image {
    display: block;
    inline-size: calc(100% * var(--zoom, 1));
    max-inline-size: calc(var(--natural, 600) * 1px * var(--zoom, 1));
    block-size: auto;
    max-block-size: calc(${highest}px * var(--zoom, 1));
    margin: auto;
    object-fit: contain;
    background: #fff;
    image-orientation: from-image;
    cursor: grab;
  }
  .image:active {
    cursor: grabbing;
  }
  .image:focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: -3px;
  }
`);

export const view: Viewer = async (host, { bytes, document: file, title, localizer, changed }) => {
  if (/^image\/svg/i.test(file.mediaType)) checkDrawing(bytes);
  else checkSize(bytes);
  const url = URL.createObjectURL(new Blob([bytes], { type: file.mediaType }));
  const image = document.createElement('img');
  image.className = 'image';
  image.alt = localizer.t('viewer.image', { title });
  image.draggable = false;
  image.tabIndex = 0;
  image.src = url;
  try {
    await image.decode();
  } catch (cause) {
    URL.revokeObjectURL(url);
    throw new PreviewError('damaged', 'The picture cannot be decoded.', { cause });
  }
  // A small picture is not blown up to the width of the page. Some SVGs do not say how large they are.
  image.style.setProperty('--natural', String(Math.min(widest, image.naturalWidth || 600)));
  host.append(image);
  let scale = 1;
  const zoom = (to: number): void => {
    scale = to;
    image.style.setProperty('--zoom', String(to));
  };
  const shown = new AbortController();
  const byHand = (to: number): void => {
    zoom(to);
    changed();
  };
  panAndZoom(image, { now: () => scale, set: byHand }, shown.signal);
  return {
    zoom,
    get scale() {
      return scale;
    },
    async paper() {
      const copy = new Image();
      copy.alt = image.alt;
      copy.src = url;
      // Printed before it is decoded, it would be an empty frame.
      await copy.decode();
      return [copy];
    },
    destroy() {
      shown.abort();
      URL.revokeObjectURL(url);
    },
  };
};

/** @throws PreviewError */
function checkDrawing(svg: Uint8Array): void {
  if (drawnElements(decodeText(svg), mostElements) > mostElements)
    throw new PreviewError('too-large', 'The drawing has too many elements.');
}

/** @throws PreviewError also where the size cannot be told: it may be any. */
function checkSize(bytes: Uint8Array<ArrayBuffer>): void {
  const size = dimensions(bytes);
  if (!size) throw new PreviewError('damaged', 'The picture does not tell its size.');
  const { width, height } = size;
  if (width * height > mostPixels)
    throw new PreviewError('too-large', `The picture is ${width} by ${height} pixels.`);
}
