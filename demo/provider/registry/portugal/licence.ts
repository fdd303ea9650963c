/** The licence to practise, with the seal of the order beside it. */
import { pdfDocument, imageDocument } from '../document.ts';
import { slashed } from '../dates.ts';
import { classification } from '../evidence-types.ts';
import type { HeldPackage } from '../held.ts';
import { png } from '../image/png.ts';
import { sealOfTheOrder } from '../image/seal.ts';
import { nameBasedId } from '../name-based-id.ts';
import { nurse, order, orderPaper, register, stamp } from './nurse.ts';

const title = {
  en: "Nurse's licence",
  de: 'Berufserlaubnis als Pflegefachperson',
  fr: 'Autorisation d’exercer la profession d’infirmière',
  el: 'Άδεια άσκησης επαγγέλματος νοσηλευτή',
  fi: 'Sairaanhoitajan ammatinharjoittamislupa',
  pt: 'Cédula profissional de enfermeira',
};

const issued = '2024-01-15';

export const licence: HeldPackage = {
  id: nameBasedId('pt/licence'),
  title,
  classification: classification('PT', 'c3907f1e-2b68-4da5-96c1-e85b0a47d23f'),
  issuer: order,
  issued,
  documents: [
    pdfDocument(
      { place: 'pt/licence/main', role: 'main', title, fileName: 'cedula-profissional.pdf' },
      {
        title: 'Cédula profissional – Inês Margarida Carvalho Moreira',
        author: 'Ordem Nacional de Enfermagem',
        subject: 'Autorização para o exercício da profissão de enfermeiro',
        language: 'pt',
        issued,
        letterhead: orderPaper,
        reference: `Cédula n.º ${register.number} · Verificação: 8KQ4-2M7R-XT`,
        certificate: true,
      },
      (sheet) => {
        sheet.title('Cédula profissional', 'Título de enfermeira de cuidados gerais');
        sheet.paragraph('A Ordem Nacional de Enfermagem certifica que', { centred: true });
        sheet.name(`${nurse.givenName} ${nurse.familyName}`);
        sheet.paragraph(
          'se encontra inscrita no registo profissional e está autorizada a exercer\na profissão de enfermeira em todo o território nacional.',
          { centred: true },
        );
        sheet.space(10);
        sheet.fields([
          ['Data de nascimento', slashed(nurse.dateOfBirth)],
          ['Nacionalidade', 'Portuguesa'],
          ['Número de inscrição', register.number],
          ['Inscrita desde', slashed(register.since)],
          ['Habilitação', 'Licenciatura em Enfermagem, Escola Superior de Saúde de Monte Alto (2016)'],
          ['Título', 'Enfermeira de cuidados gerais'],
          ['Especialidade', 'Enfermagem médico-cirúrgica (2022)'],
          ['Directiva 2005/36/CE', 'Formação conforme com o artigo 31.º'],
        ]);
        sheet.signed({
          name: 'Teresa Vasconcelos Pinto',
          capacity: 'Bastonária',
          place: `Lisboa, ${slashed(issued)}`,
          stamp,
        });
      },
    ),
    imageDocument(
      {
        place: 'pt/licence/seal',
        role: 'annex',
        title: {
          en: 'Seal of the order',
          de: 'Siegel der Kammer',
          fr: 'Sceau de l’ordre',
          el: 'Σφραγίδα του συλλόγου',
          fi: 'Kamarin sinetti',
          pt: 'Selo da Ordem',
        },
        fileName: 'selo-da-ordem.png',
        language: 'pt',
      },
      'image/png',
      () => png(sealOfTheOrder()),
    ),
  ],
};
