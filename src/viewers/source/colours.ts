/** One line with its parts told apart. */
const parts = {
  xml: /(<!--[^]*?-->)|(<\/?[^\s>/]+|\/?>)|([^\s=<>"']+)(?==)|("[^"]*"|'[^']*')/g,
  json: /(\/\/)|("(?:[^"\\]|\\.)*")(?=\s*:)|(-?\d[\d.eE+-]*|true|false|null)|("(?:[^"\\]|\\.)*")/g,
};
const names = ['note', 'name', 'key', 'string'];
type Groups = readonly (string | undefined)[];

export function coloured(text: string, indent: number, kind: string): HTMLElement {
  const line = document.createElement('div');
  line.style.setProperty('--indent', String(Math.min(indent, 20)));
  const pattern = kind === 'xml' || kind === 'json' ? parts[kind] : undefined;
  let at = 0;
  for (const found of pattern ? text.matchAll(pattern) : []) {
    const [whole] = found;
    const groups: Groups = found.slice(1);
    const name = names[groups.findIndex((one) => one !== undefined)];
    const span = document.createElement('span');
    if (name !== undefined) span.className = name;
    span.textContent = whole;
    line.append(text.slice(at, found.index), span);
    at = found.index + whole.length;
  }
  line.append(text.slice(at));
  return line;
}
