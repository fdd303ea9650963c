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
const held = (name: string, mediaType: MediaType): StoryObj => ({
  name,
  loaders: [
    async () => {
      const { packages, load } = await evidenceWith(mediaType);
      return { facts: { package: packages[0], load } };
    },
  ],
});

/** Of a type that they do not hold. */
const written = (name: string, mediaType: MediaType, text: string): StoryObj => ({
  name,
  loaders: [
    async () => {
      const bytes = utf8(text);
      const pack = aPackage({ documents: [await announced(bytes, { mediaType, language: 'en' })] });
      return { facts: { package: pack, load: () => Promise.resolve({ bytes, mediaType }) } };
    },
  ],
});

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

export const Pdf = held('PDF', 'application/pdf');
export const Jpeg = held('JPEG', 'image/jpeg');
export const Png = held('PNG', 'image/png');
export const Svg = held('SVG', 'image/svg+xml');
export const Xml = held('XML', 'application/xml');
export const Json = held('JSON', 'application/json');
export const Html = written('HTML', 'text/html', page);
export const Text = written('Text', 'text/plain', letter);
export const Csv = written('CSV', 'text/csv', table.join('\r\n'));
