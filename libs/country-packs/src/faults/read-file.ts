import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Fault } from './fault.js';

/** A folder of rules and how its files are called in faults. */
export interface RulesFolder {
  readonly path: string;
  /** `packs`, so that faults name `packs/mx/pack.json` wherever the folder lies. */
  readonly shownAs: string;
}

/** A file's bytes; a missing file is a fault like any other. */
export async function readBytes(folder: RulesFolder, file: string, faults: Fault[]): Promise<Buffer | undefined> {
  try {
    return await readFile(join(folder.path, file));
  } catch {
    faults.push({ file: `${folder.shownAs}/${file}`, path: '(the whole file)', expected: 'a file that can be read' });
    return undefined;
  }
}

export async function readJson(folder: RulesFolder, file: string, faults: Fault[]): Promise<unknown> {
  const bytes = await readBytes(folder, file, faults);
  if (bytes === undefined) return undefined;
  try {
    return JSON.parse(bytes.toString('utf8')) as unknown;
  } catch (error) {
    const where = error instanceof Error ? error.message : 'it is not';
    faults.push({ file: `${folder.shownAs}/${file}`, path: '(the whole file)', expected: `JSON (${where})` });
    return undefined;
  }
}
