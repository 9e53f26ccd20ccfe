import type { Answers } from '@puente/words/languages';

/** Columns of a register of earlier years; what each should hold and how to mend it is said in the words. */
export type LegacyColumn = keyof Answers['register']['columns'];

/** What registers call each of them, without accents, capitals and punctuation. */
export const legacyNames: Readonly<Record<LegacyColumn, readonly string[]>> = {
  folio: ['folio', 'numero de certificado', 'certificate number'],
  standard: ['estandar', 'norma', 'codigo del estandar', 'standard code'],
  certifier: ['certificador', 'cedula del certificador', 'certifier id'],
  issued_on: ['fecha de emision', 'emitido', 'issued on', 'date of issue'],
  valid_until: ['vigente hasta', 'vence', 'valid until'],
  given_names: ['nombres', 'nombre', 'given names', 'name'],
  surname_1: ['primer apellido', 'apellido paterno', 'apellidos', 'surname'],
  surname_2: ['segundo apellido', 'apellido materno', 'second surname'],
  birth_date: ['fecha de nacimiento', 'nacimiento', 'birth date', 'date of birth'],
  sex: ['sexo'],
  nationality: ['nacionalidad'],
  document_kind: ['tipo de documento', 'kind of document'],
  document_country: ['pais del documento', 'country of the document'],
  document_number: ['numero de documento', 'curp', 'document number'],
  language: ['idioma'],
  phone: ['telefono', 'celular'],
};

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
