/** The page of the benchmark that shows a PDF as we do: the chunk that the script loads for it, as it was built. */
import type { Localizer } from '../../../../src/i18n/localizer.ts';
import type { ViewerModule } from '../../../../src/viewers/viewer.ts';
import { bytes, host } from './stage.ts';

const { prepare, styles = [], view }: ViewerModule = await import('built-viewer-pdf');
// As the element does while the bytes are on their way.
prepare?.();
document.adoptedStyleSheets = [styles].flat();
// The texts are there before any viewer is: they are not what is measured.
const localizer = { t: (key: string) => key } as unknown as Localizer;
const document_ = { id: 'd', role: 'main', title: {}, mediaType: '', size: 0, sha256: '' } as const;
const exhibit = { bytes: await bytes, document: document_, title: '', localizer, changed: () => undefined };
await view(host, exhibit, new AbortController().signal);
