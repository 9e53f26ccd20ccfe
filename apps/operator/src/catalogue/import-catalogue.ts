import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { TableName } from '@puente/country-packs/catalogue';
import { catalogueTables, isTableName, tableNames } from '@puente/country-packs/catalogue';
import { packagedPacks } from '@puente/country-packs/check';
import type { LoadedRules } from '@puente/country-packs/rule-book';
import type { ImpactCounts } from '@puente/domain/insight/impact';
import { CannotDo } from '../answer/index.js';
import type { Answer, Language } from '../answer/index.js';
import type { Differences } from './compare-rows.js';
import { compareRows, mergedRows } from './compare-rows.js';
import { asGiven } from './as-given.js';
import type { WrittenTable } from './as-given.js';
import { levelsOf } from './country-folder.js';
import { importAnswer } from './import-answer.js';
import { normalForm } from './normal-form.js';
import type { PlainRow, ReadRows, RefusedCell } from './read-rows.js';
import { readRows } from './read-rows.js';
import type { Sheet } from '@puente/platform/sheets';
import { sheetsOf } from './read-sheets.js';
import type { Trial } from './trial.js';
import { tryOut } from './trial.js';

export interface ImportOptions {
  readonly file: string;
  readonly country: string;
  /** Of a CSV file, and of a workbook with one sheet: which table it is. */
  readonly table?: string;
  readonly packsFolder?: string;
  readonly agreementsFolder?: string;
  /** The file adds and changes; what it does not name stays. */
  readonly partial: boolean;
  /** Writes what can be taken although rows were refused. */
  readonly withoutRefused: boolean;
  readonly dryRun: boolean;
  readonly language: Language;
  readonly progress: (table: string, rows: number) => void;
  /** What the change would touch on a node; undefined where none was named. */
  readonly impact: (after: LoadedRules) => Promise<ImpactCounts | undefined>;
}

export interface TableImport extends Differences {
  readonly table: TableName;
  /** Cells that cannot be taken; several may stand in one row. */
  readonly refused: readonly RefusedCell[];
  readonly ignored: readonly string[];
  /** Where the header stood, as the spreadsheet shows it. */
  readonly headerRow: number;
}

/** A register becomes a pack's catalogue: previewed, tried out with all other rules, and written in one form. */
export async function importCatalogue(options: ImportOptions): Promise<Answer> {
  const packsFolder = options.packsFolder ?? packagedPacks;
  const folder = join(options.country.toLowerCase(), 'catalogue');
  const whole = !options.partial;
  const levels = await levelsOf(packsFolder, options.country);
  const tables: TableImport[] = [];
  const files = new Map<string, string>();
  const written: WrittenTable[] = [];
  const sheets = named(await sheetsOf(options.file), options.table);
  for (const { name, sheet } of sheets) {
    const table = catalogueTables[name];
    const path = join(folder, `${name}.csv`);
    const before = await readTable(join(packsFolder, path), name, levels);
    const read = readRows(table, sheet, levels, (rows) => options.progress(name, rows));
    const { refused, ignored, headerRow, numbers } = read;
    const rows = kept(read, before);
    tables.push({ table: name, ...compareRows(before.rows, rows, whole), refused, ignored, headerRow });
    const { content, keys } = normalForm(table, mergedRows(before.rows, rows, whole), before.columns);
    files.set(path, content);
    const given = `${basename(options.file)}${sheets.length > 1 ? `, ${sheet.name}` : ''}`;
    written.push({ file: `packs/${folder}/${name}.csv`, given, keys, numbers, before: before.numbers });
  }
  const tried = await tryOut({ packsFolder, ...agreements(options) }, files);
  const trial = 'faults' in tried ? { faults: asGiven(tried.faults, written) } : tried;
  const refused = tables.some((table) => table.refused.length > 0);
  const sound = 'rules' in trial && (!refused || options.withoutRefused);
  const done = sound && !options.dryRun;
  if (done) for (const [path, content] of files) await replace(join(packsFolder, path), content);
  const impact = await impactOf(options, trial);
  return importAnswer({ tables, trial, written: done, impact, language: options.language });
}

const agreements = ({ agreementsFolder }: ImportOptions) =>
  agreementsFolder === undefined ? {} : { agreementsFolder };

const impactOf = async ({ impact }: ImportOptions, trial: Trial): Promise<ImpactCounts | undefined> =>
  'rules' in trial ? impact(trial.rules) : undefined;

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

/** @throws {CannotDo} where a sheet is none of the tables */
function named(sheets: readonly Sheet[], asked: string | undefined): readonly { name: TableName; sheet: Sheet }[] {
  const [only, ...more] = sheets;
  if (only === undefined)
    throw new CannotDo({ es: 'El libro no tiene hojas.', en: 'The workbook has no sheets.' }, 'EMPTY');
  if (asked !== undefined && !isTableName(asked)) throw unknownTable(asked);
  if (more.length === 0) return [{ name: asked ?? (isTableName(only.name) ? only.name : 'standards'), sheet: only }];
  return sheets.map((sheet) => {
    if (!isTableName(sheet.name)) throw unknownTable(sheet.name);
    return { name: sheet.name, sheet };
  });
}

const unknownTable = (name: string): CannotDo => {
  const tables = tableNames.join(', ');
  return new CannotDo(
    { es: `«${name}» no es una tabla: ${tables}.`, en: `“${name}” is no table: ${tables}.` },
    'UNKNOWN_TABLE',
  );
};

async function readTable(path: string, name: TableName, levels: readonly string[]): Promise<Before> {
  const none: Before = { columns: [], rows: new Map(), numbers: new Map() };
  if ((await readFile(path).catch(() => undefined)) === undefined) return none;
  const [sheet] = await sheetsOf(path);
  if (sheet === undefined) return none;
  const { numbers, rows } = readRows(catalogueTables[name], sheet, levels, () => undefined);
  return { columns: sheet.header, rows, numbers };
}

/** Whole or not at all: a process that reads meanwhile finds the old file or the new one. */
async function replace(path: string, content: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.new`, content);
  await rename(`${path}.new`, path);
}
