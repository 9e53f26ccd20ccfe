import { answersIn } from '@puente/words/languages';
import { stringify } from 'csv-stringify/sync';
import type { PageLanguage } from '@puente/words/languages';
import type { StatisticsView } from '@puente/contracts/answers/public';

/** The cells as a table. A spreadsheet executes what begins with `=`, `+`, `-` or `@`: such cells get an apostrophe. */
export function statisticsCsv({ cells }: StatisticsView, language: PageLanguage): string {
  const { columns, withheld } = answersIn(language).statistics;
  const said = (value: string | null | undefined) => value ?? withheld;
  const rows = cells.map(
    ({ year, corridor, stage, sex, occupation, nationality, municipality, office, cases, days }) => [
      ...[said(year), said(corridor), said(stage), said(sex)],
      ...[said(occupation?.isco08), said(occupation && (occupation.name[language] ?? occupation.name['es']))],
      ...[said(nationality), said(municipality && (municipality.name[language] ?? municipality.name['es']))],
      said(office && (office.name[language] ?? office.name['es'])),
      ...[cases, days?.median ?? '', days?.interval?.[0] ?? '', days?.interval?.[1] ?? ''],
    ],
  );
  return stringify([Object.values(columns), ...rows], {
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  });
}
