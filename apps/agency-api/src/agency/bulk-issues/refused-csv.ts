import type { RefusedRow } from '@puente/contracts/bulk-issue';
import { inLanguage } from '@puente/domain/kernel';
import { stringify } from 'csv-stringify/sync';
import type { PageLanguage } from '@puente/words/languages';

const heads = {
  es: ['fila', 'columna', 'se espera', 'qué hacer'],
  en: ['row', 'column', 'expected', 'remedy'],
} as const;

/** The report of refused rows as a table; our own words only, so no cell of it is a formula. */
export const refusedCsv = (refused: readonly RefusedRow[], language: PageLanguage): string =>
  stringify(
    [
      heads[language],
      ...refused.map(({ column, expected, remedy, row }) => [
        ...[row, column, inLanguage(expected, language), inLanguage(remedy, language)],
      ]),
    ],
    { bom: true },
  );
