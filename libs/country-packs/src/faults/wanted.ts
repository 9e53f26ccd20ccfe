import type { Said } from './fault.js';

/** What a word of the vocabulary should be. A schema carries the English, by which `wantedBy` finds the rest. */
export const wanted = {
  country: {
    es: 'un país en dos mayúsculas (ISO 3166-1), como "GT"',
    en: 'a country as two capital letters (ISO 3166-1), such as "GT"',
  },
  date: { es: 'una fecha como "2026-05-01"', en: 'a date such as "2026-05-01"' },
  dayOrDate: {
    es: 'un día de cada año como "10-01", o una fecha como "2026-10-01"',
    en: 'a day of every year such as "10-01", or a date such as "2026-10-01"',
  },
  timeZone: {
    es: 'una zona horaria de la base IANA, como "America/Guatemala"',
    en: 'a time zone of the IANA database, such as "America/Guatemala"',
  },
  agency: {
    es: 'una institución como país y nombre corto en minúsculas, como "gt-mintrab"',
    en: 'an agency as country and short name in small letters, such as "gt-mintrab"',
  },
  role: {
    es: 'uno de los roles que existen en la ley; ninguno es de control migratorio, y no se puede agregar',
    en: 'one of the roles that the law has; none is for migration enforcement, and none can be added',
  },
  region: {
    es: 'una parte del país por su código ISO 3166-2, como "GT-17"',
    en: 'a part of a country by its ISO 3166-2 code, such as "GT-17"',
  },
  municipality: {
    es: 'un municipio por la clave de su país, como "MX-07089"',
    en: 'a municipality by the code of its country, such as "MX-07089"',
  },
  standard: {
    es: 'el código de una norma, como "EC0586.01"',
    en: 'the code of a standard, such as "EC0586.01"',
  },
  unit: { es: 'el código de una unidad', en: 'the code of a unit' },
  certifier: {
    es: 'el número de un certificador, como "ECE-00001"',
    en: 'the number of a certifier, such as "ECE-00001"',
  },
  email: {
    es: 'una dirección de correo, como "archivo@certificador.example"',
    en: 'an e-mail address, such as "archivo@certificador.example"',
  },
  agreement: {
    es: 'un nombre en minúsculas y guiones, como "mx-gt-corridor"',
    en: 'a name in small letters and hyphens, such as "mx-gt-corridor"',
  },
  checkpoint: {
    es: 'un nombre en minúsculas y guiones, como "keys-exchanged"',
    en: 'a name in small letters and hyphens, such as "keys-exchanged"',
  },
  document: {
    es: 'una clase en minúsculas y guiones, como "consular-card"',
    en: 'a kind in small letters and hyphens, such as "consular-card"',
  },
  validator: {
    es: 'el nombre de un validador de la biblioteca stdnum',
    en: 'the name of a validator of the library stdnum',
  },
  standards: {
    es: '"all", o los códigos de normas de este país',
    en: '"all", or the codes of standards of this pack',
  },
  coordinate: {
    es: 'una coordenada de una clave pública P-256: 32 bytes en base64url',
    en: 'a coordinate of a public key on P-256: 32 bytes as base64url',
  },
  level: { es: 'un nivel del 1 al 9', en: 'a level from 1 to 9' },
  iscoUnit: {
    es: 'un grupo primario de la CIUO-08, cuatro dígitos',
    en: 'an ISCO-08 unit group, four digits',
  },
  iscoGroup: {
    es: 'un grupo de la CIUO-08, de uno a cuatro dígitos',
    en: 'an ISCO-08 group, one to four digits',
  },
  amount: {
    es: 'un monto en unidades menores (centavos), solo dígitos',
    en: 'an amount in minor units (cents), digits only',
  },
  currency: {
    es: 'una moneda en tres mayúsculas (ISO 4217), como "GTQ"',
    en: 'a currency as three capital letters (ISO 4217), such as "GTQ"',
  },
} as const satisfies Record<string, Said>;

const byEnglish = new Map<string, Said>(Object.values(wanted).map((said) => [said.en, said]));

/** @param message of a schema; what none of ours says is told as it stands */
export const wantedBy = (message: string): Said => byEnglish.get(message) ?? { es: message, en: message };
