import { stringify } from 'csv-stringify/sync';
import type { PageLanguage } from '@puente/words/languages';
import type { StatisticsView } from '@puente/contracts/answers/public';

const heads = {
  es: [
    'año',
    'corredor',
    'etapa',
    'sexo',
    'CIUO-08',
    'ocupación',
    'nacionalidad',
    'trámites',
    'mediana en días',
    'desde',
    'hasta',
  ],
  en: [
    'year',
    'corridor',
    'stage',
    'sex',
    'ISCO-08',
    'occupation',
    'nationality',
    'cases',
    'median days',
    'from',
    'until',
  ],
} as const;
const withheld = { es: 'menos de 5', en: 'fewer than 5' } as const;

/** The cells as a table. A spreadsheet executes what begins with `=`, `+`, `-` or `@`: such cells get an apostrophe. */
export function statisticsCsv({ cells }: StatisticsView, language: PageLanguage): string {
  const said = (value: string | null | undefined) => value ?? withheld[language];
  const rows = cells.map(({ year, corridor, stage, sex, occupation, nationality, cases, days }) => [
    ...[said(year), said(corridor), said(stage), said(sex)],
    ...[said(occupation?.isco08), said(occupation && (occupation.name[language] ?? occupation.name['es']))],
    ...[said(nationality), cases, days?.median ?? '', days?.interval?.[0] ?? '', days?.interval?.[1] ?? ''],
  ]);
  return stringify([[...heads[language]], ...rows], { bom: true, escape_formulas: true, record_delimiter: 'windows' });
}
