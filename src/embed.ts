/**
 * What the script tag loads: the element, its journey and its texts. The screens come in a chunk of their own while
 * the provider is being asked, viewers when a document is opened, other languages when they are wanted.
 */
import { PreviewSpace } from './elements/preview-space.ts';
import { register } from './elements/register.ts';
import { shareLit } from './elements/share-lit.ts';

shareLit();
register([PreviewSpace]);
