/** Everything that the authorities of the demo hold. */
import { situations } from '../../situations.ts';
import { evidenceTypes } from './evidence-types.ts';
import { company } from './estonia/company.ts';
import { companyExtract } from './estonia/extract.ts';
import { signatureSpecimen } from './estonia/specimen.ts';
import { aino } from './finland/aino.ts';
import { degreeCertificate } from './finland/degree.ts';
import { matriculationCertificate } from './finland/matriculation.ts';
import type { Student } from './finland/student.ts';
import { transcriptOfRecords } from './finland/transcript.ts';
import { birthCertificate } from './germany/birth.ts';
import { citizen } from './germany/citizen.ts';
import { residenceCertificate } from './germany/residence.ts';
import type { Holding } from './held.ts';
import { controller } from './italy/controller.ts';
import { controllerLicence } from './italy/licence.ts';
import { medicalCertificate } from './italy/medical.ts';
import { goodStanding } from './portugal/good-standing.ts';
import { licence } from './portugal/licence.ts';
import { nurse } from './portugal/nurse.ts';
import { pensionContributions } from './spain/contributions.ts';
import { refusalReasons } from './spain/refusal-reasons.ts';
import { incomeTaxReturn } from './spain/tax-return.ts';
import { taxpayer } from './spain/taxpayer.ts';

function studies(student: Student): Holding {
  return {
    evidenceType: evidenceTypes.tertiaryEducation,
    subject: student.subject,
    packages: [degreeCertificate(student), transcriptOfRecords(student), matriculationCertificate(student)],
  };
}

/** The people of the situations have studied the same as Aino. */
const others = situations
  .filter(({ situation }) => situation !== 'none-found')
  .map(({ id, subject }, n) =>
    studies({ file: `fi/${id}`, subject, studentNumber: `01500000${n}`, diplomaNumber: `KY-2023-0200${n}` }),
  );

export const holdings: readonly Holding[] = [
  studies(aino),
  ...others,
  { evidenceType: evidenceTypes.nursingQualification, subject: nurse, packages: [licence, goodStanding] },
  {
    evidenceType: evidenceTypes.birthAndResidence,
    subject: citizen,
    packages: [birthCertificate, residenceCertificate],
  },
  {
    evidenceType: evidenceTypes.companyRegister,
    subject: company,
    packages: [companyExtract, signatureSpecimen],
  },
  {
    evidenceType: evidenceTypes.incomeAndPension,
    subject: taxpayer,
    packages: [incomeTaxReturn, pensionContributions],
    refusalReasons,
  },
  {
    evidenceType: evidenceTypes.airTrafficControl,
    subject: controller,
    packages: [controllerLicence, medicalCertificate],
  },
];
