/** The student of the demo. */
import type { Student } from './student.ts';

export const aino: Student = {
  file: 'fi/virtanen',
  subject: {
    kind: 'natural',
    identifier: 'FI/AT/140501-0000',
    familyName: 'Virtanen',
    givenName: 'Aino Maria',
    dateOfBirth: '2001-05-14',
  },
  studentNumber: '014882331',
  diplomaNumber: 'KY-2023-01482',
};
