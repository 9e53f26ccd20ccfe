import type { FoundTable, Sheet } from '@puente/platform/sheets';
import { underHeader } from '@puente/platform/sheets';
import type { CatalogueTable } from '../catalogue/index.js';
import { faultsOf, neededColumns } from '../catalogue/index.js';
import type { Said } from '../faults/fault.js';
import { levelsRemedy, namesOf, remedyOf } from './columns.js';
import { RegisterFault } from './register-fault.js';

/** A row in the table's own columns; every cell a text, as CSV has it. */
export type PlainRow = Readonly<Record<string, string>>;

/** A cell that cannot be taken. */
export interface RefusedCell {
  /** As a spreadsheet numbers it. */
  readonly row: number;
  /** Of the row, as far as it has one. */
  readonly key: string;
  readonly column: string;
  readonly expected: Said;
  readonly found?: string;
  readonly remedy: Said;
}

export interface ReadRows {
  readonly rows: ReadonlyMap<string, PlainRow>;
  /** Where each row stands in the spreadsheet. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly refused: readonly RefusedCell[];
  /** Columns of the file that the table has no place for. */
  readonly ignored: readonly string[];
  readonly headerRow: number;
}

/**
 * Reads a sheet as a table of the catalogue; every cell that cannot be taken is told, with how to mend it.
 *
 * @param levels of the country's framework of qualifications
 * @throws {RegisterFault} where no row names the columns that the table needs
 */
export function readRows(
  table: CatalogueTable,
  sheet: Sheet,
  levels: readonly string[],
  progress: (rows: number) => void,
): ReadRows {
  const {
    places,
    headerRow,
    sheet: { header, rows: given },
  } = found(table, sheet);
  const rows = new Map<string, PlainRow>();
  const numbers = new Map<string, number>();
  const refused: RefusedCell[] = [];
  for (const [index, { number, cells }] of given.entries()) {
    const row = Object.fromEntries([...places].map(([column, place]) => [column, (cells[place] ?? '').trim()]));
    const faults = [...faultsIn(table, row, number), ...levelIn(table, row, number, levels)];
    const key = keyOf(table, row);
    if (faults.length > 0) refused.push(...faults);
    else if (rows.has(key)) refused.push(repeated(table, number, key));
    else {
      rows.set(key, row);
      numbers.set(key, number);
    }
    if ((index + 1) % 500 === 0) progress(index + 1);
  }
  progress(given.length);
  const ignored = header.filter((name, place) => name !== '' && ![...places.values()].includes(place));
  return { rows, numbers, refused, ignored, headerRow };
}

function found({ schema }: CatalogueTable, sheet: Sheet): FoundTable<string> {
  const needed = neededColumns(schema);
  const called = namesOf(Object.keys(schema.shape));
  const table = underHeader(sheet, called, needed);
  if (table !== undefined) return table;
  const columns = needed.map((column) => [column, ...(called[column] ?? [])]);
  throw new RegisterFault({ code: 'NO_HEADER', sheet: sheet.name, columns });
}

function faultsIn(table: CatalogueTable, row: PlainRow, number: number): readonly RefusedCell[] {
  const result = table.schema.safeParse(row);
  if (result.success) return [];
  return result.error.issues
    .flatMap((issue) => faultsOf(issue, row, ''))
    .map(({ path, expected, found: value }) => ({
      ...{ row: number, key: keyOf(table, row), column: path, expected, remedy: remedyOf(path) },
      ...(value === undefined ? {} : { found: value }),
    }));
}

/** A level that can be written and that the country's framework does not have. */
function levelIn(
  table: CatalogueTable,
  row: PlainRow,
  number: number,
  levels: readonly string[],
): readonly RefusedCell[] {
  const level = row['level'];
  if (!('level' in table.schema.shape) || level === undefined) return [];
  if (levels.includes(level) || !/^[1-9]$/.test(level)) return [];
  const remedy = levelsRemedy(levels);
  const cell = { row: number, key: keyOf(table, row), column: 'level', found: JSON.stringify(level) };
  return [{ ...cell, expected: remedy, remedy }];
}

const repeated = ({ key }: CatalogueTable, row: number, value: string): RefusedCell => ({
  ...{ row, key: value, column: key.join(' + '), found: value },
  expected: { es: 'una fila que no esté ya arriba', en: 'a row that does not stand above already' },
  remedy: { es: 'La fila se repite: deje una sola.', en: 'The row is there twice: leave one of them.' },
});

export const keyOf = ({ key }: CatalogueTable, row: PlainRow): string =>
  key.map((column) => row[column] ?? '').join(' · ');
