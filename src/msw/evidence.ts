/** Evidence of fictional people, small enough to stand here: a degree as data with its paper, and a transcript. */
import { sha256 } from '../domain/digest.ts';
import type { components } from '../provider/rest/openapi.generated.ts';

type Schemas = components['schemas'];
export type PackageJson = Schemas['Package'];
export type Bytes = Uint8Array<ArrayBuffer>;

const utf8 = (text: string): Bytes => new TextEncoder().encode(text);

const degree = `<?xml version="1.0" encoding="UTF-8"?>
<degree><givenName>Aino</givenName><familyName>Virtanen</familyName><title xml:lang="en">Bachelor of Science</title>
<title xml:lang="fi">Luonnontieteiden kandidaatti</title><credits unit="ECTS">180</credits><issued>2024-06-12</issued></degree>`;

/** A page with one line on it (ISO 32000-1, section 7.5), ASCII only. */
export function aPage(line: string): Bytes {
  const content = `BT /F1 24 Tf 60 700 Td (${line.replace(/[()\\]/g, '\\$&')}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, n) => {
    const at = file.length;
    file += `${n + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  return utf8(
    `${file}${table}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`,
  );
}

/** The files by document id. */
export const files: Readonly<Record<string, Bytes>> = {
  'degree-data': utf8(degree),
  'degree-paper': aPage('Bachelor of Science - Aino Virtanen'),
  transcript: aPage('Transcript of records - Aino Virtanen'),
};

type DocumentFacts = Omit<Schemas['Document'], 'size' | 'sha256'>;

const documents: Readonly<Record<string, DocumentFacts>> = {
  'degree-data': {
    id: 'degree-data',
    role: 'main',
    title: { en: 'Degree data', fi: 'Tutkintotiedot' },
    mediaType: 'application/xml',
    language: 'fi',
  },
  'degree-paper': {
    id: 'degree-paper',
    role: 'human-readable',
    title: { en: 'Degree certificate', fi: 'Tutkintotodistus' },
    mediaType: 'application/pdf',
    language: 'en',
  },
  transcript: {
    id: 'transcript',
    role: 'main',
    title: { en: 'Transcript of records' },
    mediaType: 'application/pdf',
    language: 'en',
  },
};

const about = { issuer: { en: 'University of Kaarnaranta' }, issued: '2024-06-12' };

/** The packages, with what their files really are. */
export async function packagesOf(held: Readonly<Record<string, Bytes>>): Promise<PackageJson[]> {
  const listed = async (...ids: readonly string[]): Promise<Schemas['Document'][]> =>
    Promise.all(
      ids.map(async (id) => {
        const [facts, bytes] = [documents[id], held[id]];
        if (!facts || !bytes) throw new RangeError(`There is no document ${id}.`);
        return { ...facts, size: bytes.length, sha256: await sha256(bytes) };
      }),
    );
  return [
    {
      id: 'degree',
      title: { en: 'Bachelor’s degree', fi: 'Kandidaatin tutkinto' },
      ...about,
      documents: await listed('degree-data', 'degree-paper'),
    },
    {
      id: 'transcript',
      title: { en: 'Transcript of records' },
      ...about,
      documents: await listed('transcript'),
    },
  ];
}
