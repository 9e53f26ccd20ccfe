import type { CatalogueTable } from '@puente/country-packs/catalogue';
import { faultsOf } from '@puente/country-packs/catalogue';
import type { Said } from '../answer/index.js';
import { CannotDo } from '../answer/index.js';
import { namesOf, remedyOf } from './columns.js';
import type { Sheet } from '@puente/platform/sheets';
import { columnPlaces } from '@puente/platform/sheets';

/** A row in the table's own columns; every cell a text, as CSV has it. */
export type PlainRow = Readonly<Record<string, string>>;

export interface RefusedRow {
  /** As a spreadsheet numbers it. */
  readonly row: number;
  /** Of the row, as far as it has one. */
  readonly key: string;
  readonly column: string;
  readonly expected: string;
  readonly found?: string;
  readonly remedy: Said;
}

export interface ReadRows {
  readonly rows: ReadonlyMap<string, PlainRow>;
  readonly refused: readonly RefusedRow[];
  /** Columns of the file that the table has no place for. */
  readonly ignored: readonly string[];
}

/** Reads a sheet as a table of the catalogue; every row that cannot be taken is told, with how to mend it. */
export function readRows(table: CatalogueTable, sheet: Sheet, progress: (rows: number) => void): ReadRows {
  const columns = Object.keys(table.schema.shape);
  const places = placesOf(columns, sheet);
  const rows = new Map<string, PlainRow>();
  const refused: RefusedRow[] = [];
  for (const [index, { number, cells }] of sheet.rows.entries()) {
    const row = Object.fromEntries([...places].map(([column, place]) => [column, (cells[place] ?? '').trim()]));
    const faults = faultsIn(table, row, number);
    const key = keyOf(table, row);
    if (faults.length > 0) refused.push(...faults);
    else if (rows.has(key)) refused.push(repeated(table, number, key));
    else rows.set(key, row);
    if ((index + 1) % 500 === 0) progress(index + 1);
  }
  progress(sheet.rows.length);
  const ignored = sheet.header.filter((name, place) => name !== '' && ![...places.values()].includes(place));
  return { rows, refused, ignored };
}

/** @throws {CannotDo} where a column that the table needs is missing */
function placesOf(columns: readonly string[], { header, name }: Sheet): ReadonlyMap<string, number> {
  const places = columnPlaces(header, namesOf(columns));
  if (places.size === 0)
    throw new CannotDo(
      {
        es: `«${name}»: la primera fila no tiene columnas conocidas (${columns.join(', ')}).`,
        en: `“${name}”: the first row has no known column (${columns.join(', ')}).`,
      },
      'NO_HEADER',
    );
  return places;
}

function faultsIn(table: CatalogueTable, row: PlainRow, number: number): readonly RefusedRow[] {
  const result = table.schema.safeParse(row);
  if (result.success) return [];
  return result.error.issues
    .flatMap((issue) => faultsOf(issue, row, ''))
    .map(({ path, expected, found }) => ({
      ...{ row: number, key: keyOf(table, row), column: path, expected, remedy: remedyOf(path) },
      ...(found === undefined ? {} : { found }),
    }));
}

const repeated = ({ key }: CatalogueTable, row: number, value: string): RefusedRow => ({
  ...{ row, key: value, column: key.join(' + '), expected: 'a row that does not stand above already', found: value },
  remedy: { es: 'La fila se repite: deje una sola.', en: 'The row is there twice: leave one of them.' },
});

export const keyOf = ({ key }: CatalogueTable, row: PlainRow): string =>
  key.map((column) => row[column] ?? '').join(' · ');
