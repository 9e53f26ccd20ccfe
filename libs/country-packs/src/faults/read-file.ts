import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Fault } from './fault.js';
import { textOf } from './text-of.js';

/** A folder of rules and how its files are called in faults. */
export interface RulesFolder {
  readonly path: string;
  /** `packs`, so that faults name `packs/mx/pack.json` wherever the folder lies. */
  readonly shownAs: string;
  /** Files that are read in place of those that lie there, by their path in the folder. */
  readonly instead?: ReadonlyMap<string, string>;
}

/** A file's bytes; a missing file is a fault like any other. */
export async function readBytes(folder: RulesFolder, file: string, faults: Fault[]): Promise<Buffer | undefined> {
  const instead = folder.instead?.get(file);
  if (instead !== undefined) return Buffer.from(instead);
  try {
    return await readFile(join(folder.path, file));
  } catch {
    const expected = { es: 'un archivo que se pueda leer', en: 'a file that can be read' };
    faults.push({ file: `${folder.shownAs}/${file}`, path: '', expected });
    return undefined;
  }
}

export async function readJson(folder: RulesFolder, file: string, faults: Fault[]): Promise<unknown> {
  const name = `${folder.shownAs}/${file}`;
  const bytes = await readBytes(folder, file, faults);
  const text = bytes === undefined ? undefined : textOf(bytes, name, faults);
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const line = brokenLine(text, error);
    const expected = { es: `JSON (se rompe en la línea ${line})`, en: `JSON (it breaks in line ${line})` };
    faults.push({ file: name, path: '', expected });
    return undefined;
  }
}

/** The engine says where, in English; of a text that ends too soon it says nothing. */
function brokenLine(text: string, error: unknown): number {
  const [, position] = (error instanceof Error && /position (\d+)/.exec(error.message)) || [];
  return text.slice(0, Number(position ?? text.length)).split('\n').length;
}
