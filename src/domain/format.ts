/** A format, as people call it. */

/** PDF, XML, JPEG …; the format that data are written in, where the media type tells what they are about as well. */
export function formatName(mediaType: string): string {
  const [, name = mediaType] = /^(?:application\/[^;]*\+|[^/]*\/)([^;+]+)/.exec(mediaType) ?? [];
  return name === 'plain' ? 'TXT' : name.trim().toUpperCase();
}
