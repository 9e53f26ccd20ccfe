import type { PlainRow } from './read-rows.js';

export interface ChangedRow {
  readonly key: string;
  readonly columns: readonly { readonly column: string; readonly from: string; readonly to: string }[];
}

/** What a new register brings, against the one that the pack has. */
export interface Differences {
  readonly added: readonly string[];
  readonly changed: readonly ChangedRow[];
  readonly withdrawn: readonly string[];
  readonly same: number;
}

/** @param whole the file is the whole register: what it does not name is withdrawn */
export function compareRows(
  had: ReadonlyMap<string, PlainRow>,
  given: ReadonlyMap<string, PlainRow>,
  whole: boolean,
): Differences {
  const added: string[] = [];
  const changed: ChangedRow[] = [];
  let same = 0;
  for (const [key, row] of given) {
    const old = had.get(key);
    if (old === undefined) added.push(key);
    else {
      const columns = differing(old, row);
      if (columns.length === 0) same += 1;
      else changed.push({ key, columns });
    }
  }
  const withdrawn = whole ? [...had.keys()].filter((key) => !given.has(key)) : [];
  return { added, changed, withdrawn, same };
}

/** A column that the file does not have says nothing about it. */
const differing = (old: PlainRow, row: PlainRow): ChangedRow['columns'] =>
  Object.entries(row).flatMap(([column, to]) => {
    const from = old[column] ?? '';
    return from === to ? [] : [{ column, from, to }];
  });

/** The rows as they will stand: what the file does not say of a row stays as it was. */
export function mergedRows(
  had: ReadonlyMap<string, PlainRow>,
  given: ReadonlyMap<string, PlainRow>,
  whole: boolean,
): ReadonlyMap<string, PlainRow> {
  const rows = new Map(whole ? [] : had);
  for (const [key, row] of given) rows.set(key, { ...had.get(key), ...row });
  return rows;
}
