/** A long text in pieces that the browser lays out when they come near. */

/** Laid out in a few milliseconds. */
const longest = 16_384;

/** No letter of any script has so many marks, and those that are made to have more take the browser seconds. */
const endless = /\p{M}{256}/u;

/** The pieces: each ends with a line, if one ends in reach, and never within a character. */
export function* slices(text: string): Generator<string> {
  for (let start = 0; start < text.length || start === 0;) {
    const reach = text.slice(start, start + longest);
    const piece = reach.slice(0, lengthOf(reach, start + longest >= text.length));
    yield piece;
    start += piece.length || 1;
  }
}

/** @param last - Whether the text ends here. */
function lengthOf(slice: string, last: boolean): number {
  const marks = endless.exec(slice);
  if (marks) return marks.index + marks[0].length;
  if (last) return longest;
  return slice.lastIndexOf('\n') + 1 || longest - (isHighSurrogate(slice, longest - 1) ? 1 : 0);
}

function isHighSurrogate(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800;
}
