import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { RegisterFault } from './register-fault.js';

/**
 * The levels of a country's framework, in order, as its pack has them now.
 *
 * @throws {RegisterFault} where the country has no pack, or one that cannot be read
 */
export async function levelsOf(packsFolder: string, country: string): Promise<readonly string[]> {
  const text = await readFile(join(packsFolder, country.toLowerCase(), 'pack.json'), 'utf8').catch(() => undefined);
  if (text === undefined) throw await unknownCountry(packsFolder);
  const { framework } = parsed(text) as { readonly framework?: { readonly levels?: object } };
  return Object.keys(framework?.levels ?? {});
}

function parsed(text: string): object {
  try {
    return JSON.parse(text) as object;
  } catch {
    throw new RegisterFault({ code: 'NOT_JSON' });
  }
}

async function unknownCountry(packsFolder: string): Promise<RegisterFault> {
  const folders = await readdir(packsFolder).catch(() => []);
  return new RegisterFault({ code: 'UNKNOWN_COUNTRY', countries: folders.map((name) => name.toUpperCase()) });
}
