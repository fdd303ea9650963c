import { expect } from '@open-wc/testing';
import { waitUntil } from '../support/patience.ts';
import { Reader } from '../support/pdf-reader.ts';
import { aPage } from '../support/pdf-writer.ts';

const script = '<< /S /JavaScript /JS (app.alert\\(1\\)) >>';
const file = '<< /Type /Filespec /F (a.txt) /EF << /F 7 0 R >> >>';
const stream = { dict: '/Type /EmbeddedFile', stream: 'hello' };
const field = (rest: string): string =>
  `<< /Type /Annot /Subtype /Widget /T (name) /Rect [10 10 190 60] ${rest} >>`;
const form = '/AcroForm << /Fields [6 0 R] /DA (/F1 12 Tf) >>';

const files: Readonly<Record<string, readonly [notice: string, page: Parameters<typeof aPage>[0]]>> = {
  'a script that runs when it is opened': ['scripts', { catalog: `/OpenAction ${script}` }],
  'a script of the file': ['scripts', { catalog: `/Names << /JavaScript << /Names [(a) ${script}] >> >>` }],
  'a script of a page': ['scripts', { page: `/AA << /O ${script} >>` }],
  'a script behind a field': [
    'form,scripts',
    { page: '/Annots [6 0 R]', catalog: form, more: [field(`/FT /Tx /AA << /K ${script} >>`)] },
  ],
  'a file inside it': [
    'attachments',
    { catalog: '/Names << /EmbeddedFiles << /Names [(a) 6 0 R] >> >>', more: [file, stream] },
  ],
  'a file pinned to a page': [
    'attachments',
    {
      page: `/Annots [<< /Type /Annot /Subtype /FileAttachment /Rect [0 0 9 9] /FS 6 0 R >>]`,
      more: [file, stream],
    },
  ],
  'a layer that is not shown': [
    'layers',
    {
      catalog: '/OCProperties << /OCGs [6 0 R] /D << /OFF [6 0 R] /Order [6 0 R] >> >>',
      more: ['<< /Type /OCG /Name (Draft) >>'],
    },
  ],
  'a field to fill in': ['form', { page: '/Annots [6 0 R]', catalog: form, more: [field('/FT /Tx')] }],
  'a field that nobody can change': [
    '',
    { page: '/Annots [6 0 R]', catalog: form, more: [field('/FT /Tx /Ff 1')] },
  ],
  'nothing of the kind': ['', {}],
};

describe('what a person should know about a PDF', () => {
  let reader: Reader;
  beforeEach(() => {
    reader = new Reader();
  });
  afterEach(() => reader.close());

  for (const [what, [notices, page]] of Object.entries(files)) {
    it(`is told where there is ${what}`, async () => {
      const dialogs: string[] = [];
      const { alert } = globalThis;
      globalThis.alert = (text) => void dialogs.push(String(text));
      const view = await reader.open(aPage(page));
      const told = (): string => [...(view.notices ?? [])].sort().join();
      if (notices) await waitUntil(() => told() === notices, notices);
      // Notices come in the background: the text of the page is asked for after them, in the same worker.
      await view.find?.('hello', 1);
      globalThis.alert = alert;

      expect(told()).to.equal(notices);
      expect(reader.changes > 0).to.equal(notices !== '');
      expect(dialogs).to.deep.equal([]);
    });
  }
});
