/**
 * What the script tag loads: the element, its journey and its texts. The review comes in a chunk of its own while the
 * provider is being asked, the other screens once that is drawn, viewers when a document is opened, other languages
 * when they are wanted.
 */
import { drawn } from './elements/drawn.ts';
import { PreviewSpace } from './elements/preview-space.ts';
import { isServed, register } from './elements/register.ts';
import { share } from './share.ts';

share();
const start = (): void => {
  if (!isServed(PreviewSpace)) register([PreviewSpace]);
};
// A form that stands in its place is drawn before anything else is done: people can decide by it already.
if (document.querySelector(`${PreviewSpace.tagName} > [slot=form]`)) void drawn().then(start);
else start();
