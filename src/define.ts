/** Registers every element. The only modules with side effects are this one and `embed.ts`. */
// Brings the types of elements and events along. A mere `import` is not in the declarations that the compiler writes.
export type {} from './index.ts';
import { PreviewSpace } from './elements/preview-space.ts';
import { isServed, register } from './elements/register.ts';
import { parts as review } from './elements/screens/review.ts';
import { parts as others } from './elements/screens/screen.ts';

// The script tag registers its parts when they arrive: ours would be there before them, in an element of another version.
if (!isServed(PreviewSpace)) register([...review, ...others, PreviewSpace]);
