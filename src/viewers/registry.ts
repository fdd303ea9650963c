/** Which viewer shows which media type. Each is loaded when somebody comes to the button for the first document of its type. */
import type { EvidenceDocument } from '../domain/evidence.ts';
import type { MediaType } from '../domain/media-type.ts';
import { wordsIn } from './structured/models/words-in.ts';
import type { ViewerModule } from './viewer.ts';

/** @param locale - Of the reader. */
type Load = (document: EvidenceDocument, locale: string) => Promise<ViewerModule>;

const pdf: Load = () => import('./pdf/view.ts');
const image: Load = () => import('./image/view.ts');
const xml: Load = (...asked) =>
  structured([import('../xml/tokenizer.ts'), import('./structured/reading/from-xml.ts')], ...asked);
const json: Load = (...asked) => structured([import('./structured/reading/from-json.ts')], ...asked);
const html: Load = () => import('./html/view.ts');
const text: Load = () => import('./text/view.ts');
const source: Load = () => import('./source/view.ts');
const csv: Load = () => import('./csv/view.ts');

const viewers = new Map<string, Load>(
  Object.entries({
    'application/pdf': pdf,
    'image/jpeg': image,
    'image/png': image,
    'image/svg+xml': image,
    'application/xml': xml,
    'application/json': json,
    'text/html': html,
    'text/plain': text,
    'text/csv': csv,
  } satisfies Record<MediaType, Load>),
);

/** The viewer, with what it asks for first on its way already. Whether that came is seen when it is asked for. */
function structured(
  reading: readonly Promise<unknown>[],
  ...[{ sensitive = [] }, locale]: Parameters<Load>
): Promise<ViewerModule> {
  const shape = import('./structured/shape/outliner.ts');
  const cover = sensitive.length > 0 && import('./structured/cover.ts');
  void Promise.allSettled([...reading, shape, cover, wordsIn(locale)]);
  return import('./structured/view.ts');
}

/** How to load the viewer for a media type; `undefined` where there is none. */
export function viewerFor(mediaType: string): Load | undefined {
  return viewers.get(mediaType);
}

/**
 * Shows documents of a media type with a viewer of your own, from the next one that is opened.
 *
 * @param mediaType - Without parameters, lower case.
 */
export function registerViewer(mediaType: string, load: () => Promise<ViewerModule>): void {
  viewers.set(mediaType, load);
}

/** The document as it was issued, for those who want to see the data behind a readable view. */
export const originalViewer: Load = source;
