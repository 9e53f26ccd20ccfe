import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Sheet } from '@puente/platform/sheets';
import { readSheets } from '@puente/platform/sheets';
import type { TableName } from '../catalogue/index.js';
import { catalogueTables, isTableName } from '../catalogue/index.js';
import type { RuleFolders } from '../rule-book/index.js';
import { packagedPacks } from '../rule-book/package-folder.js';
import type { WrittenTable } from './as-given.js';
import { asGiven } from './as-given.js';
import type { Differences } from './compare-rows.js';
import { compareRows, mergedRows } from './compare-rows.js';
import { levelsOf } from './country-folder.js';
import { normalForm } from './normal-form.js';
import type { PlainRow, ReadRows, RefusedCell } from './read-rows.js';
import { readRows } from './read-rows.js';
import { RegisterFault } from './register-fault.js';
import type { Trial } from './trial.js';
import { tryOut } from './trial.js';

export interface GivenRegister {
  readonly sheets: readonly Sheet[];
  /** As whoever sent it calls the file; faults name it, and where it is left out the table. */
  readonly name?: string;
  readonly country: string;
  /** Of a CSV file, and of a workbook with one sheet: which table it is. */
  readonly table?: string;
  /** Left out, those that this package brings. */
  readonly folders?: RuleFolders;
  /** The file is the whole register: what it does not name is withdrawn. */
  readonly whole: boolean;
  readonly progress?: (table: string, rows: number) => void;
}

export interface ComparedTable extends Differences {
  readonly table: TableName;
  /** Cells that cannot be taken; several may stand in one row. */
  readonly refused: readonly RefusedCell[];
  readonly ignored: readonly string[];
  /** Where the header stood, as the spreadsheet shows it. */
  readonly headerRow: number;
}

export interface ComparedRegister {
  readonly tables: readonly ComparedTable[];
  /** What would be written: paths in the packs' folder, with their new content. */
  readonly files: ReadonlyMap<string, string>;
  readonly trial: Trial;
}

/**
 * A register against the pack of its country, and all rules as they would be with it. Writes nothing.
 *
 * @throws {RegisterFault} where it is no register, {SheetFault} where a table of the pack is none
 */
export async function compareRegister(given: GivenRegister): Promise<ComparedRegister> {
  const { country, folders = {}, progress, whole } = given;
  const packsFolder = folders.packsFolder ?? packagedPacks;
  const folder = `${country.toLowerCase()}/catalogue`;
  const levels = await levelsOf(packsFolder, country);
  const tables: ComparedTable[] = [];
  const files = new Map<string, string>();
  const written: WrittenTable[] = [];
  const sheets = named(given.sheets, given.table);
  for (const { name, sheet } of sheets) {
    const table = catalogueTables[name];
    const path = `${folder}/${name}.csv`;
    const before = await readTable(join(packsFolder, path), name, levels);
    const read = readRows(table, sheet, levels, (rows) => progress?.(name, rows));
    const { refused, ignored, headerRow, numbers } = read;
    const rows = kept(read, before);
    tables.push({ table: name, ...compareRows(before.rows, rows, whole), refused, ignored, headerRow });
    const { content, keys } = normalForm(table, mergedRows(before.rows, rows, whole), before.columns);
    files.set(path, content);
    const called = given.name === undefined ? name : `${given.name}${sheets.length > 1 ? `, ${sheet.name}` : ''}`;
    written.push({ file: `packs/${path}`, given: called, keys, numbers, before: before.numbers });
  }
  const tried = await tryOut(folders, files);
  return { tables, files, trial: 'faults' in tried ? { faults: asGiven(tried.faults, written) } : tried };
}

/** A row that is refused is not thereby withdrawn: what the pack has of it stays. */
function kept({ rows, refused }: ReadRows, before: Before): ReadonlyMap<string, PlainRow> {
  if (refused.length === 0) return rows;
  const kept = new Map(rows);
  for (const { key } of refused) {
    const row = before.rows.get(key);
    if (row !== undefined && !kept.has(key)) kept.set(key, row);
  }
  return kept;
}

interface Before {
  readonly columns: readonly string[];
  readonly rows: ReadonlyMap<string, PlainRow>;
  readonly numbers: ReadonlyMap<string, number>;
}

/** @throws {RegisterFault} where a sheet is none of the tables */
function named(sheets: readonly Sheet[], asked: string | undefined): readonly { name: TableName; sheet: Sheet }[] {
  const [only, ...more] = sheets;
  if (only === undefined) throw new RegisterFault({ code: 'EMPTY' });
  if (asked !== undefined && !isTableName(asked)) throw unknownTable(asked);
  if (more.length === 0) return [{ name: asked ?? (isTableName(only.name) ? only.name : 'standards'), sheet: only }];
  return sheets.map((sheet) => {
    if (!isTableName(sheet.name)) throw unknownTable(sheet.name);
    return { name: sheet.name, sheet };
  });
}

const unknownTable = (name: string): RegisterFault => new RegisterFault({ code: 'UNKNOWN_TABLE', name });

async function readTable(path: string, name: TableName, levels: readonly string[]): Promise<Before> {
  const none: Before = { columns: [], rows: new Map(), numbers: new Map() };
  const bytes = await readFile(path).catch(() => undefined);
  const [sheet] = bytes === undefined ? [] : await readSheets(bytes, `${name}.csv`);
  if (sheet === undefined) return none;
  const { numbers, rows } = readRows(catalogueTables[name], sheet, levels, () => undefined);
  return { columns: sheet.header, rows, numbers };
}
