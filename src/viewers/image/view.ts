/** Pictures. An SVG too is a picture and nothing more: in an `<img>` no script runs and nothing is loaded. */
import { PreviewError } from '../../domain/errors.ts';
import { sheet } from '../sheet.ts';
import type { Viewer } from '../viewer.ts';
import { dimensions } from './dimensions.ts';

/** Decoded, a picture takes four bytes a pixel. */
const mostPixels = 100_000_000;

export const styles = sheet(`
  .image {
    display: block;
    max-inline-size: none;
    inline-size: calc(100% * var(--zoom, 1));
    block-size: auto;
    margin: auto;
    background: #fff;
  }
`);

export const view: Viewer = async (host, { bytes, document: { mediaType }, title, localizer }) => {
  const size = mediaType === 'image/svg+xml' ? undefined : dimensions(bytes);
  if (size && size.width * size.height > mostPixels) {
    throw new PreviewError('too-large', `The picture is ${size.width} by ${size.height} pixels.`);
  }
  const url = URL.createObjectURL(new Blob([bytes], { type: mediaType }));
  const image = document.createElement('img');
  image.className = 'image';
  image.alt = localizer.t('viewer.image', { title });
  image.src = url;
  try {
    await image.decode();
  } catch (cause) {
    URL.revokeObjectURL(url);
    throw new PreviewError('damaged', 'The picture cannot be decoded.', { cause });
  }
  // A small picture is not blown up to the width of the page.
  image.style.setProperty(
    'max-inline-size',
    `calc(${Math.max(1, image.naturalWidth || 600)}px * var(--zoom, 1))`,
  );
  host.append(image);
  return {
    zoom: (scale) => image.style.setProperty('--zoom', String(scale)),
    destroy: () => URL.revokeObjectURL(url),
  };
};
