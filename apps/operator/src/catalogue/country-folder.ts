import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { CannotDo } from '../answer/index.js';

/**
 * The levels of a country's framework, in order, as its pack has them now.
 *
 * @throws {CannotDo} where the country has no pack, or one that cannot be read
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
    throw new CannotDo(
      {
        es: 'El pack.json del país no es JSON: vea «operator packs check».',
        en: 'The country’s pack.json is not JSON: see “operator packs check”.',
      },
      'NOT_JSON',
    );
  }
}

async function unknownCountry(packsFolder: string): Promise<CannotDo> {
  const folders = await readdir(packsFolder).catch(() => []);
  const here = folders.map((name) => name.toUpperCase()).join(', ');
  return new CannotDo(
    {
      es: `Ese país no tiene datos aquí. Los tienen: ${here}. Prepárelo con «npm run packs:draft».`,
      en: `That country has no pack here. There are: ${here}. Draft it with “npm run packs:draft”.`,
    },
    'UNKNOWN_COUNTRY',
  );
}
