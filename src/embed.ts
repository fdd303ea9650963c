/**
 * What the script tag loads: the element, its journey and its texts. The review comes in a chunk of its own while the
 * provider is being asked, the other screens once that is drawn, viewers when a document is opened, other languages
 * when they are wanted.
 */
import { PreviewSpace } from './elements/preview-space.ts';
import { register } from './elements/register.ts';
import { share } from './share.ts';

share();
register([PreviewSpace]);
