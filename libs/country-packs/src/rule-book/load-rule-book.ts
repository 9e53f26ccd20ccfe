import { readdir } from 'node:fs/promises';
import type { LocalizedText } from '@puente/domain/kernel';
import { readAgreement } from '../agreements/read-agreement.js';
import { readTable } from '../catalogue/read-table.js';
import { iscoRow } from '../catalogue/rows.js';
import { checkAdoptions } from '../cross-checks/check-adoptions.js';
import { checkAgreements } from '../cross-checks/check-agreements.js';
import { checkBorderOffices } from '../cross-checks/check-border-offices.js';
import { checkCalendars } from '../cross-checks/check-calendar.js';
import { checkCatalogue } from '../cross-checks/check-catalogue.js';
import { checkEquivalences } from '../cross-checks/check-equivalences.js';
import { checkPack } from '../cross-checks/check-pack.js';
import { checkReadiness } from '../cross-checks/check-readiness.js';
import { checkSeasonal } from '../cross-checks/check-seasonal.js';
import type { Fault } from '../faults/fault.js';
import { FaultyRules } from '../faults/fault.js';
import type { RulesFolder } from '../faults/read-file.js';
import { readBytes } from '../faults/read-file.js';
import { readPack } from '../pack/read-pack.js';
import { assemblePack, assembleRules } from './assemble.js';
import type { LoadedRules } from './loaded-rules.js';
import { packagedAgreements, packagedShared, packagedPacks } from './package-folder.js';

export interface RuleFolders {
  /** One folder per country; by default the packs that this package brings. */
  readonly packsFolder?: string;
  /** One folder per agreement. */
  readonly agreementsFolder?: string;
}

/**
 * Reads and checks every pack and agreement. Throws FaultyRules with all that is wrong: nothing starts half-informed.
 *
 * @param instead files of the packs' folder that are tried out, by their path in it; nothing of them is written
 */
export async function loadRuleBook(
  folders: RuleFolders = {},
  instead: ReadonlyMap<string, string> = new Map(),
): Promise<LoadedRules> {
  const faults: Fault[] = [];
  const packsFolder = { path: folders.packsFolder ?? packagedPacks, shownAs: 'packs', instead };
  const agreementsFolder = { path: folders.agreementsFolder ?? packagedAgreements, shownAs: 'agreements' };

  const occupations = await readOccupations(faults);
  const packs = await Promise.all(
    (await foldersIn(packsFolder, faults)).map(async (folder) => readPack(packsFolder, folder, faults)),
  );
  const agreements = await Promise.all(
    (await foldersIn(agreementsFolder, faults)).map(async (folder) => readAgreement(agreementsFolder, folder, faults)),
  );

  for (const read of packs) {
    // Whether a table was read whole is seen by its faults; what the pack says of its rows comes after.
    checkCatalogue(read, packsFolder.shownAs, occupations, faults);
    checkPack(read, packsFolder.shownAs, faults);
    checkCalendars(read, packsFolder.shownAs, faults);
  }
  const built = packs
    .filter(({ folder }) => isSound(`${packsFolder.shownAs}/${folder}/`, faults))
    .flatMap(assemblePack);
  const catalogues = new Map(built.map(({ country, rules }) => [country, rules.catalogue]));
  checkAgreements(agreements, new Set(packs.map(({ folder }) => folder.toUpperCase())), faults);
  checkReadiness(agreements, faults);
  checkSeasonal(agreements, catalogues, faults);
  checkBorderOffices(agreements, new Map(built.map(({ country, rules }) => [country, rules])), faults);
  checkEquivalences(agreements, catalogues, faults);
  checkAdoptions(agreements, faults);

  if (faults.length > 0) throw new FaultyRules(faults.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0)));
  return assembleRules(built, agreements, occupations);
}

const isSound = (files: string, faults: readonly Fault[]): boolean =>
  !faults.some(({ file }) => file.startsWith(files));

async function readOccupations(faults: Fault[]): Promise<ReadonlyMap<string, LocalizedText>> {
  const bytes = await readBytes({ path: packagedShared, shownAs: 'shared' }, 'isco08.csv', faults);
  if (bytes === undefined) return new Map();
  const rows = readTable(iscoRow, bytes, 'shared/isco08.csv', faults);
  return new Map(rows.map(({ value }) => [value.code, { es: value.title_es, en: value.title_en }]));
}

async function foldersIn(folder: RulesFolder, faults: Fault[]): Promise<string[]> {
  try {
    const entries = await readdir(folder.path, { withFileTypes: true });
    return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort();
  } catch {
    const expected = { es: 'una carpeta que se pueda leer', en: 'a folder that can be read' };
    faults.push({ file: folder.shownAs, path: '', expected });
    return [];
  }
}
