/** Registers every element. The only modules with side effects are this one and `embed.ts`. */
import { PreviewSpace } from './elements/preview-space.ts';
import { register } from './elements/register.ts';
import { parts } from './elements/screens/screen.ts';

register([...parts, PreviewSpace]);
