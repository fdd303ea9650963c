/** Registers every element. The only modules with side effects are this one and `embed.ts`. */
import { PreviewSpace } from './elements/preview-space.ts';
import { register } from './elements/register.ts';
import { parts as review } from './elements/screens/review.ts';
import { parts as others } from './elements/screens/screen.ts';

register([...review, ...others, PreviewSpace]);
