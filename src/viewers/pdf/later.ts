/** What a document needs once its first page is on show, and not before. */
export { Details } from './details.ts';
export { lookThrough } from './notices.ts';
