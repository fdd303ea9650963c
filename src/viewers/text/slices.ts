/** A long text in pieces that the browser lays out when they come near. */

/** Laid out in a few milliseconds. */
const longest = 16_384;

/** Where each piece begins: after the end of a line, if there is one in reach; never within a character. */
export function slices(text: string): readonly number[] {
  const starts = [0];
  for (let start = 0; start + longest < text.length; starts.push(start)) {
    const end = text.lastIndexOf('\n', start + longest - 1) + 1;
    start = end > start ? end : start + longest - (isHighSurrogate(text, start + longest - 1) ? 1 : 0);
  }
  return starts;
}

function isHighSurrogate(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800;
}
