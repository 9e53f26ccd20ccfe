import { languages } from '@puente/domain/kernel';
import type { Said } from '../faults/fault.js';

const oneOf = (locale: string) => new Intl.ListFormat(locale, { type: 'disjunction' }).format(languages);

/** What registers call our columns. Compared without accents, capitals and punctuation. */
const called: Readonly<Record<string, readonly string[]>> = {
  code: ['codigo', 'clave', 'codigo del estandar'],
  level: ['nivel'],
  title: ['titulo', 'nombre', 'nombre del estandar'],
  title_en: ['titulo en ingles', 'english title'],
  version: ['edicion'],
  committee: ['comite', 'comite de gestion'],
  sector: ['sector productivo'],
  isco08: ['ciuo', 'ciuo 08', 'isco 08', 'isco'],
  standard_code: ['estandar', 'codigo del estandar'],
  occupation: ['ocupacion'],
  id: ['cedula', 'numero'],
  name: ['nombre', 'razon social'],
  type: ['tipo'],
  email: ['correo', 'correo electronico'],
  certifier_id: ['certificador'],
  from: ['desde', 'de'],
  until: ['hasta'],
  to: ['a', 'por'],
  on: ['fecha', 'el'],
  unit: ['unidad'],
  provider: ['proveedor', 'quien'],
  where: ['donde', 'lugar'],
  when: ['cuando'],
  when_en: ['cuando en ingles'],
  cost_minor: ['costo en centavos'],
  currency: ['moneda'],
  language: ['idioma'],
};

/** How to mend a cell, for whoever keeps the register. */
const remedies: Readonly<Record<string, Said>> = {
  code: {
    es: 'Escriba el código oficial, sin espacios: EC0586.01.',
    en: 'Write the official code without spaces: EC0586.01.',
  },
  email: {
    es: 'Escriba una dirección de correo, o déjela vacía.',
    en: 'Write an e-mail address, or leave it empty.',
  },
  level: { es: 'Escriba un nivel del 1 al 9.', en: 'Write a level from 1 to 9.' },
  title: { es: 'Escriba el título en español.', en: 'Write the title in Spanish.' },
  isco08: {
    es: 'Escriba cuatro dígitos de la CIUO-08, o déjelo vacío.',
    en: 'Write four digits of ISCO-08, or leave it empty.',
  },
  from: {
    es: 'Escriba una fecha como 2026-05-01, o déjela vacía.',
    en: 'Write a date such as 2026-05-01, or leave it empty.',
  },
  until: {
    es: 'Escriba una fecha como 2026-05-01, o déjela vacía.',
    en: 'Write a date such as 2026-05-01, or leave it empty.',
  },
  on: { es: 'Escriba una fecha como 2026-05-01.', en: 'Write a date such as 2026-05-01.' },
  cost_minor: { es: 'Escriba el costo en centavos, solo dígitos.', en: 'Write the cost in cents, digits only.' },
  currency: { es: 'Escriba la moneda en tres letras: GTQ.', en: 'Write the currency as three letters: GTQ.' },
  language: { es: `Escriba ${oneOf('es')}.`, en: `Write ${oneOf('en-GB')}.` },
};

const anyCell: Said = { es: 'Corrija la celda o quite la fila.', en: 'Mend the cell or take the row out.' };

export const levelsRemedy = (levels: readonly string[]): Said => ({
  es: `Escriba un nivel del marco del país: ${levels.join(', ')}.`,
  en: `Write a level of the country’s framework: ${levels.join(', ')}.`,
});

export const remedyOf = (column: string): Said => remedies[column] ?? anyCell;

/** What registers call each of these columns. */
export const namesOf = (columns: readonly string[]): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(columns.map((column) => [column, called[column] ?? []]));
