/** Three documents as our element shows them, and each in a page that somebody wrote by hand for it alone. */
import { createHash } from 'node:crypto';
import { encode } from 'jpeg-js';
import type { Resource } from '../server.ts';
import { sessionOf } from './facts.ts';

function picture(): Uint8Array {
  const [width, height] = [900, 1200];
  const data = new Uint8Array(width * height * 4);
  // Paper with lines of something like writing.
  for (let at = 0; at < width * height; at += 1) {
    const [x, y] = [at % width, Math.floor(at / width)];
    const ink = y % 40 < 14 && (x * 31 + y * 17) % 23 < 9 && x > 80 && x < 820;
    data.set(ink ? [40, 45, 70, 255] : [250, 248, 240 + (x % 7), 255], at * 4);
  }
  return encode({ data, width, height }, 75).data;
}

const line = 'The university certifies that the person named above has completed the programme.\n';
const courses = Array.from({ length: 60 }, (_, n) => ({
  code: `C${n}`,
  title: `Course number ${n}`,
  date: `2023-05-${String((n % 28) + 1).padStart(2, '0')}`,
  credits: n % 12,
  passed: n % 3 > 0,
}));

const bytes = {
  image: picture(),
  text: Buffer.from(line.repeat(400)),
  JSON: Buffer.from(JSON.stringify({ name: 'Aino Virtanen', courses })),
};
const types = { image: 'image/jpeg', text: 'text/plain', JSON: 'application/json' } as const;

export type Kind = keyof typeof types;
export const kinds = Object.keys(types) as readonly Kind[];

/** The table that a developer writes for this document and no other. */
const table = `<h1>Courses of Aino Virtanen</h1><table><tr><th>Code<th>Title<th>Date<th>Credits<th>Passed</tr>${courses
  .map(
    (one) =>
      `<tr><td>${one.code}<td>${one.title}<td>${one.date}<td>${one.credits}<td>${one.passed ? 'Yes' : 'No'}</tr>`,
  )
  .join('')}</table>`;

const byHand: Readonly<Record<Kind, string>> = {
  image: '<img src="/sessions/image/documents/d0" alt="Certificate" width="900" height="1200">',
  text: `<pre>${line.repeat(400)}</pre>`,
  JSON: table,
};

function session(kind: Kind): Resource {
  const ready = sessionOf(1);
  const [pack] = ready.packages;
  const sha256 = createHash('sha256').update(bytes[kind]).digest('hex');
  const documents = pack?.documents.map((one) => ({
    ...one,
    mediaType: types[kind],
    size: bytes[kind].length,
    sha256,
  }));
  return { type: 'application/json', body: JSON.stringify({ ...ready, packages: [{ ...pack, documents }] }) };
}

const html = (body: string): Resource => ({
  type: 'text/html; charset=utf-8',
  body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Evidence</title><link rel="icon" href="data:,"><body>${body}`,
});

/** What is at `/show/text`, `/shown-by-hand/text`, `/empty`, and the session with its document. */
export function documentAt(path: string): Resource | undefined {
  const [, what, name, rest] =
    /^\/(show|shown-by-hand|sessions)\/([A-Za-z]+)(\/documents\/d0)?$/.exec(path) ?? [];
  if (path === '/empty') return html('');
  const kind = kinds.find((one) => one === name);
  if (!kind) return undefined;
  if (what === 'shown-by-hand') return html(byHand[kind]);
  if (what === 'sessions') return rest ? { type: types[kind], body: bytes[kind] } : session(kind);
  return html(
    `<script src="/oots-preview-space.js" defer></script><oots-preview-space src="/sessions/${kind}"></oots-preview-space>`,
  );
}
