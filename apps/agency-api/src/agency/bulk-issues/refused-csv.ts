import type { RefusedRow } from '@puente/contracts/bulk-issue';
import { inLanguage } from '@puente/domain/kernel';
import { answersIn } from '@puente/words/languages';
import { stringify } from 'csv-stringify/sync';
import type { PageLanguage } from '@puente/words/languages';

/** The report of refused rows as a table; our own words only, so no cell of it is a formula. */
export const refusedCsv = (refused: readonly RefusedRow[], language: PageLanguage): string =>
  stringify(
    [
      Object.values(answersIn(language).register.report),
      ...refused.map(({ column, expected, remedy, row }) => [
        ...[row, column, inLanguage(expected, language), inLanguage(remedy, language)],
      ]),
    ],
    { bom: true },
  );
