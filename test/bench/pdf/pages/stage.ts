/** What the pages of the benchmark have in common: a box that scrolls, and the file. */
export const box = document.createElement('div');
box.id = 'box';
box.style.cssText = 'inline-size: 900px; block-size: 800px; overflow: auto';
document.body.append(box);

export const host = box.appendChild(document.createElement('div'));

// Fetched while pdf.js is loaded, as the element does it.
export const bytes: Promise<Uint8Array<ArrayBuffer>> = fetch('/file.pdf')
  .then((answer) => answer.arrayBuffer())
  .then((buffer) => new Uint8Array(buffer));
