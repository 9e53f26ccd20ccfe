import { columnPlaces } from './column-places.js';
import type { Sheet } from './sheet.js';

/** Above their tables, registers have titles, dates and logos. So many rows are looked through. */
const rowsLookedAt = 20;

/** A table and where its columns stand in it. */
export interface FoundTable<Column extends string> {
  /** With what stands above its header left out. */
  readonly sheet: Sheet;
  readonly places: ReadonlyMap<Column, number>;
  /** Of the header, as a spreadsheet numbers it. */
  readonly headerRow: number;
}

/**
 * The table under its header, wherever that stands: the first row that names every column that is needed.
 *
 * @param called other names of each column, as `plainTitle` writes them
 * @returns nothing where no row does
 */
export function underHeader<Column extends string>(
  sheet: Sheet,
  called: Readonly<Record<Column, readonly string[]>>,
  needed: readonly Column[],
): FoundTable<Column> | undefined {
  const candidates = [{ number: 1, cells: sheet.header }, ...sheet.rows.slice(0, rowsLookedAt)];
  for (const { number: headerRow, cells } of candidates) {
    const places = columnPlaces(cells, called);
    if (!needed.every((column) => places.has(column))) continue;
    const header = cells.map((title) => title.trim());
    const rows = sheet.rows.filter(({ number }) => number > headerRow);
    return { sheet: { ...sheet, header, rows }, places, headerRow };
  }
  return undefined;
}
