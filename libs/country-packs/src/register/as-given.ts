import type { Fault } from '../faults/fault.js';

/** A table as it would be written, and where each of its rows comes from. */
export interface WrittenTable {
  /** As faults name it: `packs/gt/catalogue/units.csv`. */
  readonly file: string;
  /** As whoever imports it knows it: the file's own name, and of a workbook the sheet's. */
  readonly given: string;
  readonly keys: readonly string[];
  /** Row in the spreadsheet, by key. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Row in the pack's own table as it stands, for what the spreadsheet does not name. */
  readonly before: ReadonlyMap<string, number>;
}

/** What a trial found, told of the rows that a person sees: written, they are sorted anew. */
export const asGiven = (faults: readonly Fault[], tables: readonly WrittenTable[]): readonly Fault[] =>
  faults.map((fault) => {
    const table = tables.find(({ file }) => file === fault.file);
    if (table === undefined || fault.row === undefined) return fault;
    // Row 1 is the header.
    const key = table.keys[fault.row - 2] ?? '';
    const row = table.numbers.get(key);
    if (row !== undefined) return { ...fault, file: table.given, row };
    return { ...fault, row: table.before.get(key) ?? fault.row };
  });
