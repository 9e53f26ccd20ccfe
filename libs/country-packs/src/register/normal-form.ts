import type { CatalogueTable } from '../catalogue/index.js';
import { stringify } from 'csv-stringify/sync';
import type { PlainRow } from './read-rows.js';

export interface NormalForm {
  readonly content: string;
  /** Of each row, in the order in which they are written. */
  readonly keys: readonly string[];
}

/**
 * A table as a pack keeps it: UTF-8, commas, one row a line, sorted by key, in the order of columns that it had, without
 * columns that are empty in every row. The same rows are the same bytes, so that a change can be read in the history.
 */
export function normalForm(
  table: CatalogueTable,
  rows: ReadonlyMap<string, PlainRow>,
  before: readonly string[],
): NormalForm {
  const sorted = [...rows].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const all = sorted.map(([, row]) => row);
  const known = Object.keys(table.schema.shape);
  const order = [...before, ...known.filter((column) => !before.includes(column))];
  const used = order.filter((column) => table.key.includes(column) || all.some((row) => (row[column] ?? '') !== ''));
  const content = stringify([used, ...all.map((row) => used.map((column) => row[column] ?? ''))]);
  return { content, keys: sorted.map(([key]) => key) };
}
