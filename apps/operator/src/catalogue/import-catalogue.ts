import { mkdir, rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { packagedPacks } from '@puente/country-packs/check';
import { compareRegister } from '@puente/country-packs/register';
import type { Trial } from '@puente/country-packs/register';
import type { LoadedRules } from '@puente/country-packs/rule-book';
import type { ImpactCounts } from '@puente/domain/insight/impact';
import type { Answer, Language } from '../answer/index.js';
import { orCannotDo } from './cannot-do.js';
import { importAnswer } from './import-answer.js';
import { sheetsOf } from './read-sheets.js';

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

/** A register becomes a pack's catalogue: previewed, tried out with all other rules, and written in one form. */
export async function importCatalogue(options: ImportOptions): Promise<Answer> {
  const { agreementsFolder, country, language, packsFolder = packagedPacks, progress, table } = options;
  const sheets = await sheetsOf(options.file);
  const { files, tables, trial } = await compareRegister({
    ...{ sheets, country, progress, name: basename(options.file), whole: !options.partial },
    ...(table === undefined ? {} : { table }),
    folders: { packsFolder, ...(agreementsFolder === undefined ? {} : { agreementsFolder }) },
  }).catch(orCannotDo);
  const refused = tables.some((table) => table.refused.length > 0);
  const sound = 'rules' in trial && (!refused || options.withoutRefused);
  const done = sound && !options.dryRun;
  if (done) for (const [path, content] of files) await replace(join(packsFolder, path), content);
  const impact = await impactOf(options, trial);
  return importAnswer({ tables, trial, written: done, impact, language });
}

const impactOf = async ({ impact }: ImportOptions, trial: Trial): Promise<ImpactCounts | undefined> =>
  'rules' in trial ? impact(trial.rules) : undefined;

/** Whole or not at all: a process that reads meanwhile finds the old file or the new one. */
async function replace(path: string, content: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.new`, content);
  await rename(`${path}.new`, path);
}
