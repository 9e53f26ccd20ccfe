import type { LocalizedText } from '@puente/domain/kernel';

interface Column {
  /** What registers call it, without accents, capitals and punctuation. */
  readonly called: readonly string[];
  readonly expected: LocalizedText;
  readonly remedy: LocalizedText;
}

const writeDate = { es: 'Escriba año, mes y día: 2019-05-01.', en: 'Write year, month and day: 2019-05-01.' };
const mayBeEmpty = { es: 'Corríjalo o déjelo vacío.', en: 'Mend it or leave it empty.' };

/** Columns of a register of earlier years, with how to mend a cell that cannot be taken. */
export const legacyColumns = {
  folio: {
    called: ['folio', 'numero de certificado', 'certificate number'],
    expected: { es: 'el folio del certificado', en: 'the certificate’s number' },
    remedy: { es: 'Escriba el folio como está en el papel.', en: 'Write the number as it stands on the paper.' },
  },
  standard: {
    called: ['estandar', 'norma', 'codigo del estandar', 'standard code'],
    expected: { es: 'el código de un estándar del catálogo', en: 'the code of a standard of the catalogue' },
    remedy: { es: 'Escriba el código oficial: EC0586.01.', en: 'Write the official code: EC0586.01.' },
  },
  certifier: {
    called: ['certificador', 'cedula del certificador', 'certifier id'],
    expected: { es: 'la cédula de un certificador del registro', en: 'the id of a certifier of the register' },
    remedy: { es: 'Escriba la cédula como está en el registro.', en: 'Write the id as the register has it.' },
  },
  issued_on: {
    called: ['fecha de emision', 'emitido', 'issued on', 'date of issue'],
    expected: { es: 'la fecha de emisión, ya pasada', en: 'the date of issue, not one to come' },
    remedy: writeDate,
  },
  valid_until: {
    called: ['vigente hasta', 'vence', 'valid until'],
    expected: { es: 'una fecha posterior a la emisión, o nada', en: 'a date after the issue, or nothing' },
    remedy: mayBeEmpty,
  },
  given_names: {
    called: ['nombres', 'nombre', 'given names', 'name'],
    expected: { es: 'los nombres de la persona', en: 'the person’s given names' },
    remedy: { es: 'Escríbalos como están en su documento.', en: 'Write them as they stand on their document.' },
  },
  surname_1: {
    called: ['primer apellido', 'apellido paterno', 'apellidos', 'surname'],
    expected: { es: 'un apellido, o nada', en: 'a surname, or nothing' },
    remedy: mayBeEmpty,
  },
  surname_2: {
    called: ['segundo apellido', 'apellido materno', 'second surname'],
    expected: { es: 'un apellido, o nada', en: 'a surname, or nothing' },
    remedy: mayBeEmpty,
  },
  birth_date: {
    called: ['fecha de nacimiento', 'nacimiento', 'birth date', 'date of birth'],
    expected: { es: 'la fecha de nacimiento de una persona mayor de edad', en: 'the birth date of an adult' },
    remedy: {
      es: 'Corrija la fecha. Si la persona es menor de edad, la atiende la entidad de protección.',
      en: 'Mend the date. Somebody under age is looked after by the protection agency.',
    },
  },
  sex: {
    called: ['sexo'],
    expected: { es: 'F, M, X o nada', en: 'F, M, X or nothing' },
    remedy: mayBeEmpty,
  },
  nationality: {
    called: ['nacionalidad'],
    expected: { es: 'un país en dos letras, o nada', en: 'a country in two letters, or nothing' },
    remedy: mayBeEmpty,
  },
  document_kind: {
    called: ['tipo de documento', 'kind of document'],
    expected: { es: 'un documento del país: curp, passport…', en: 'a document of the country: curp, passport…' },
    remedy: mayBeEmpty,
  },
  document_country: {
    called: ['pais del documento', 'country of the document'],
    expected: { es: 'un país en dos letras, o nada', en: 'a country in two letters, or nothing' },
    remedy: mayBeEmpty,
  },
  document_number: {
    called: ['numero de documento', 'curp', 'document number'],
    expected: { es: 'el número del documento de identidad', en: 'the number of the identity document' },
    remedy: {
      es: 'Escriba el número: sin él nadie puede verificar la credencial.',
      en: 'Write the number: nobody can check the credential without it.',
    },
  },
  language: {
    called: ['idioma'],
    expected: { es: 'es, en, pt, fr, ht o nada', en: 'es, en, pt, fr, ht or nothing' },
    remedy: mayBeEmpty,
  },
  phone: {
    called: ['telefono', 'celular'],
    expected: { es: 'un número internacional: +52…, o nada', en: 'an international number: +52…, or nothing' },
    remedy: mayBeEmpty,
  },
} as const satisfies Record<string, Column>;

export type LegacyColumn = keyof typeof legacyColumns;
/** What registers call each of them. */
export const legacyNames = Object.fromEntries(
  Object.entries(legacyColumns).map(([column, { called }]) => [column, called]),
) as unknown as Readonly<Record<LegacyColumn, readonly string[]>>;

/** Without them a register is none. */
export const neededColumns: readonly LegacyColumn[] = [
  'folio',
  'standard',
  'certifier',
  'issued_on',
  'given_names',
  'birth_date',
  'document_number',
];

/** Of a row that stands in the file twice. */
export const repeatedRow = {
  expected: { es: 'un certificado que no esté ya más arriba', en: 'a certificate that does not stand above already' },
  remedy: { es: 'La fila se repite: deje una sola.', en: 'The row is there twice: leave one of them.' },
} as const;
