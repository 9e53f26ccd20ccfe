import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { CatalogueTables } from '../catalogue/read-catalogue.js';
import { readCatalogue } from '../catalogue/read-catalogue.js';
import type { Fault } from '../faults/fault.js';
import { parse } from '../faults/parse.js';
import type { RulesFolder } from '../faults/read-file.js';
import { readJson } from '../faults/read-file.js';
import type { CalendarFile } from './calendar-file.js';
import { calendarDiffers } from './calendar-differs.js';
import { calendarFile } from './calendar-file.js';
import type { PackFile } from './pack-file.js';
import { packFile } from './pack-file.js';

/**
 * A pack's three parts, each there when it is well-formed by itself, so that one part's faults do not hide another's.
 * Whether they fit together is for the cross-checks.
 */
export interface ReadPack {
  /** Name of its folder: the country's code in small letters. */
  readonly folder: string;
  readonly pack?: PackFile;
  readonly calendar?: CalendarFile;
  /** Editions of the calendar that newer ones replaced; deadlines were reckoned by them. */
  readonly earlierCalendars: readonly { readonly file: string; readonly calendar: CalendarFile }[];
  readonly tables: CatalogueTables;
}

export async function readPack(packs: RulesFolder, folder: string, faults: Fault[]): Promise<ReadPack> {
  const name = (file: string) => `${packs.shownAs}/${folder}/${file}`;
  const [packJson, calendarJson, tables] = await Promise.all([
    readJson(packs, `${folder}/pack.json`, faults),
    readJson(packs, `${folder}/calendar.json`, faults),
    readCatalogue(packs, folder, await tablesIn(packs, folder), faults),
  ]);
  const pack = packJson === undefined ? undefined : parse(packFile, packJson, name('pack.json'), faults);
  const calendar =
    calendarJson === undefined ? undefined : parse(calendarFile, calendarJson, name('calendar.json'), faults);
  if ((await filesIn(join(packs.path, folder))).includes('calendar-differs.json')) {
    // Read by the test that compares calendars; whoever writes one is told here what is wrong with it.
    const differs = await readJson(packs, `${folder}/calendar-differs.json`, faults);
    if (differs !== undefined) parse(calendarDiffers, differs, name('calendar-differs.json'), faults);
  }
  const earlierCalendars = [];
  for (const edition of await filesIn(join(packs.path, folder, 'calendars'))) {
    const file = `calendars/${edition}`;
    const content = await readJson(packs, `${folder}/${file}`, faults);
    const earlier = content === undefined ? undefined : parse(calendarFile, content, name(file), faults);
    if (earlier) earlierCalendars.push({ file: name(file), calendar: earlier });
  }
  return { folder, earlierCalendars, ...(pack ? { pack } : {}), ...(calendar ? { calendar } : {}), tables };
}

/** Also of tables that are tried out, and not there yet. */
async function tablesIn(packs: RulesFolder, folder: string): Promise<string[]> {
  const tables = `${folder}/catalogue/`;
  const tried = [...(packs.instead?.keys() ?? [])].filter((file) => file.startsWith(tables));
  return [...(await filesIn(join(packs.path, tables))), ...tried.map((file) => file.slice(tables.length))];
}

/** Names in a folder, sorted; none where there is no such folder. */
export async function filesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch {
    return [];
  }
}
