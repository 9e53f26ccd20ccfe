import { languages } from '@puente/domain/kernel';
import type { register as es } from '../../es/answers/register.js';

export const register: typeof es = {
  columns: {
    folio: { expected: 'the certificate’s number', remedy: 'Write the number as it stands on the paper.' },
    standard: { expected: 'the code of a standard of the catalogue', remedy: 'Write the official code: EC0586.01.' },
    certifier: { expected: 'the id of a certifier of the register', remedy: 'Write the id as the register has it.' },
    issued_on: { expected: 'the date of issue, not one to come', remedy: 'Write year, month and day: 2019-05-01.' },
    valid_until: { expected: 'a date after the issue, or nothing', remedy: 'Mend it or leave it empty.' },
    given_names: { expected: 'the person’s given names', remedy: 'Write them as they stand on their document.' },
    surname_1: { expected: 'a surname, or nothing', remedy: 'Mend it or leave it empty.' },
    surname_2: { expected: 'a surname, or nothing', remedy: 'Mend it or leave it empty.' },
    birth_date: {
      expected: 'the birth date of an adult',
      remedy: 'Mend the date. Somebody under age is looked after by the protection agency.',
    },
    sex: { expected: 'F, M, X or nothing', remedy: 'Mend it or leave it empty.' },
    nationality: { expected: 'a country in two letters, or nothing', remedy: 'Mend it or leave it empty.' },
    document_kind: { expected: 'a document of the country: curp, passport…', remedy: 'Mend it or leave it empty.' },
    document_country: { expected: 'a country in two letters, or nothing', remedy: 'Mend it or leave it empty.' },
    document_number: {
      expected: 'the number of the identity document',
      remedy: 'Write the number: nobody can check the credential without it.',
    },
    language: { expected: `${languages.join(', ')} or nothing`, remedy: 'Mend it or leave it empty.' },
    phone: { expected: 'an international number: +52…, or nothing', remedy: 'Mend it or leave it empty.' },
  },
  repeated: {
    expected: 'a certificate that does not stand above already',
    remedy: 'The row is there twice: leave one of them.',
  },
  report: { row: 'row', column: 'column', expected: 'expected', remedy: 'remedy' },
};
