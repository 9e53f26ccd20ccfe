import { languages } from '@puente/domain/kernel';

/** Of a register of earlier years: what a cell should hold, how to mend it, and the report of refused rows. */
export const register = {
  columns: {
    folio: { expected: 'el folio del certificado', remedy: 'Escriba el folio como está en el papel.' },
    standard: { expected: 'el código de un estándar del catálogo', remedy: 'Escriba el código oficial: EC0586.01.' },
    certifier: {
      expected: 'la cédula de un certificador del registro',
      remedy: 'Escriba la cédula como está en el registro.',
    },
    issued_on: { expected: 'la fecha de emisión, ya pasada', remedy: 'Escriba año, mes y día: 2019-05-01.' },
    valid_until: { expected: 'una fecha posterior a la emisión, o nada', remedy: 'Corríjalo o déjelo vacío.' },
    given_names: { expected: 'los nombres de la persona', remedy: 'Escríbalos como están en su documento.' },
    surname_1: { expected: 'un apellido, o nada', remedy: 'Corríjalo o déjelo vacío.' },
    surname_2: { expected: 'un apellido, o nada', remedy: 'Corríjalo o déjelo vacío.' },
    birth_date: {
      expected: 'la fecha de nacimiento de una persona mayor de edad',
      remedy: 'Corrija la fecha. Si la persona es menor de edad, la atiende la entidad de protección.',
    },
    sex: { expected: 'F, M, X o nada', remedy: 'Corríjalo o déjelo vacío.' },
    nationality: { expected: 'un país en dos letras, o nada', remedy: 'Corríjalo o déjelo vacío.' },
    document_kind: { expected: 'un documento del país: curp, passport…', remedy: 'Corríjalo o déjelo vacío.' },
    document_country: { expected: 'un país en dos letras, o nada', remedy: 'Corríjalo o déjelo vacío.' },
    document_number: {
      expected: 'el número del documento de identidad',
      remedy: 'Escriba el número: sin él nadie puede verificar la credencial.',
    },
    language: { expected: `${languages.join(', ')} o nada`, remedy: 'Corríjalo o déjelo vacío.' },
    phone: { expected: 'un número internacional: +52…, o nada', remedy: 'Corríjalo o déjelo vacío.' },
  },
  repeated: { expected: 'un certificado que no esté ya más arriba', remedy: 'La fila se repite: deje una sola.' },
  report: { row: 'fila', column: 'columna', expected: 'se espera', remedy: 'qué hacer' },
};
