/** The viewers: one story for each media type of `src/domain/media-type.ts`. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { MediaType } from '../../src/domain/media-type.ts';
import { announced, utf8 } from '../../test/support/documents.ts';
import { aPackage } from '../../test/support/session.ts';
import { evidenceWith } from './evidence.ts';

export default {
  title: 'Documents/Kinds',
  component: 'oots-document-viewer',
  tags: ['!autodocs'],
} satisfies Meta;

/** As the demo's authorities hold it. */
const held = (mediaType: MediaType): StoryObj => ({
  loaders: [
    async () => {
      const { packages, load } = await evidenceWith(mediaType);
      return { facts: { package: packages[0], load } };
    },
  ],
});

/** Of a type that they do not hold, or that they can write in Node only. */
const written = (mediaType: MediaType, write: () => Promise<Uint8Array<ArrayBuffer>>): StoryObj => ({
  loaders: [
    async () => {
      const bytes = await write();
      const pack = aPackage({ documents: [await announced(bytes, { mediaType, language: 'en' })] });
      return { facts: { package: pack, load: () => Promise.resolve({ bytes, mediaType }) } };
    },
  ],
});
const text = (content: string) => () => Promise.resolve(utf8(content));

/** The scan of the demo, taken anew. */
async function photograph(): Promise<Uint8Array<ArrayBuffer>> {
  const { packages, load } = await evidenceWith('image/png');
  const { bytes } = await load({ id: packages[0]?.documents[0].id ?? '' });
  const scan = await createImageBitmap(new Blob([bytes]));
  const canvas = new OffscreenCanvas(scan.width, scan.height);
  canvas.getContext('2d')?.drawImage(scan, 0, 0);
  return new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg' })).arrayBuffer());
}

const letter = `Kaarnaranta, 12 June 2024

To whom it may concern

Aino Virtanen, born 14 May 2001, has completed the degree of Bachelor of Science
at the University of Kaarnaranta. The degree comprises 180 ECTS credits.
`;
const page = `<!doctype html><html lang="en"><head><title>Degree certificate</title>
<style>h1 { color: #1546a0 } td, th { padding: 4px 12px; text-align: left }</style></head>
<body><h1>Degree certificate</h1><p>The University of Kaarnaranta certifies that</p>
<table><tr><th>Name</th><td>Aino Virtanen</td></tr><tr><th>Degree</th><td>Bachelor of Science</td></tr>
<tr><th>Credits</th><td>180 ECTS</td></tr></table><script>document.body.textContent = 'attacked'</script></body></html>`;
const courses = ['Calculus', 'Linear algebra', 'Mechanics', 'Thermodynamics', 'Programming', 'Statistics'];
const table = [
  'Code;Course;Credits;Grade',
  ...courses.map((name, n) => `KY-${101 + n};${name};5;${3 + (n % 3)}`),
];

export const Pdf: StoryObj = { ...held('application/pdf'), name: 'PDF' };
export const Jpeg: StoryObj = { ...written('image/jpeg', photograph), name: 'JPEG' };
export const Png: StoryObj = { ...held('image/png'), name: 'PNG' };
export const Svg: StoryObj = { ...held('image/svg+xml'), name: 'SVG' };
export const Xml: StoryObj = { ...held('application/xml'), name: 'XML' };
export const Json: StoryObj = { ...held('application/json'), name: 'JSON' };
export const Html: StoryObj = { ...written('text/html', text(page)), name: 'HTML' };
export const Text: StoryObj = { ...written('text/plain', text(letter)), name: 'Text' };
export const Csv: StoryObj = { ...written('text/csv', text(table.join('\r\n'))), name: 'CSV' };
