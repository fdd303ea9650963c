/** What the developer who embeds the element is told, on the console. */
import type { PreviewError } from '../domain/errors.ts';

const prefix = '[oots-preview-space]';

/** Names the fault and the field, so that it can be mended without reading our code. */
export function tellDeveloper(error: PreviewError): void {
  const where = error.field ? ` (field ${error.field})` : '';
  console.error(
    `${prefix} ${error.code}${where}: ${error.message}`,
    ...(error.cause === undefined ? [] : [error.cause]),
  );
}

/** Something that is allowed here but not in production. */
export function warnDeveloper(message: string): void {
  console.warn(`${prefix} ${message}`);
}
