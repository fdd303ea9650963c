/** The certificate of good standing: nothing is held against the nurse. Good for three months. */
import { slashed } from '../dates.ts';
import { pdfDocument } from '../document.ts';
import { classification } from '../evidence-types.ts';
import type { HeldPackage } from '../held.ts';
import { nameBasedId } from '../name-based-id.ts';
import { nurse, order, orderPaper, register, stamp } from './nurse.ts';

const title = {
  en: 'Certificate of good standing',
  de: 'Unbedenklichkeitsbescheinigung',
  fr: 'Attestation d’honorabilité professionnelle',
  el: 'Πιστοποιητικό επαγγελματικής ευπρέπειας',
  fi: 'Todistus ammatillisesta nuhteettomuudesta',
  pt: 'Certificado de idoneidade profissional',
};

const issued = '2026-11-02';
const until = '2027-02-02';

export const goodStanding: HeldPackage = {
  id: nameBasedId('pt/good-standing'),
  title,
  classification: classification('PT', '48d1e6b0-f57a-4c92-8e03-6b9f2a15c7d4'),
  issuer: order,
  issued,
  validity: { from: issued, until },
  documents: [
    pdfDocument(
      { place: 'pt/good-standing/main', role: 'main', title, fileName: 'certificado-de-idoneidade.pdf' },
      {
        title: 'Certificado de idoneidade profissional – Inês Margarida Carvalho Moreira',
        author: 'Ordem Nacional de Enfermagem',
        subject: 'Situação disciplinar e profissional',
        language: 'pt',
        issued,
        letterhead: orderPaper,
        reference: `Certificado n.º CIP/2026/11843 · Verificação: 3HV9-P6WD-QA`,
      },
      (sheet) => {
        sheet.title(
          'Certificado de idoneidade profissional',
          'Para efeitos de reconhecimento noutro Estado-Membro',
        );
        sheet.fields([
          ['Nome', `${nurse.givenName} ${nurse.familyName}`],
          ['Data de nascimento', slashed(nurse.dateOfBirth)],
          ['Número de inscrição', register.number],
          ['Situação da inscrição', 'Efectiva, sem interrupções'],
          ['Data da inscrição', slashed(register.since)],
        ]);
        sheet.heading('Declaração');
        sheet.paragraph(
          'A Ordem Nacional de Enfermagem declara que, à data da emissão deste certificado, a profissional acima identificada se encontra no pleno gozo do direito de exercer a profissão de enfermeira em Portugal.',
        );
        sheet.paragraph(
          'Não consta do seu processo qualquer pena disciplinar, suspensão, limitação ou proibição do exercício da profissão, nem se encontra pendente qualquer procedimento que a ela possa conduzir.',
        );
        sheet.heading('Prática profissional comprovada');
        sheet.table(
          [
            { head: 'Período', share: 26 },
            { head: 'Instituição', share: 48 },
            { head: 'Serviço', share: 30 },
            { head: 'Horas', share: 10, right: true },
          ],
          [
            ['11/2016 – 08/2019', 'Hospital de São Telmo, Aveiras do Mar', 'Medicina interna', '4 872'],
            ['09/2019 – 03/2023', 'Hospital de São Telmo, Aveiras do Mar', 'Cuidados intensivos', '6 140'],
            ['04/2023 – 10/2026', 'Centro Hospitalar da Ria', 'Bloco operatório', '6 255'],
            ['', '', '=Total', '=17 267'],
          ],
        );
        sheet.fields([
          ['Data de emissão', slashed(issued)],
          ['Válido até', `${slashed(until)} (três meses)`],
        ]);
        sheet.signed({
          name: 'Duarte Almeida Lemos',
          capacity: 'Secretário do Conselho Jurisdicional',
          place: `Lisboa, ${slashed(issued)}`,
          stamp,
        });
      },
    ),
  ],
};
