import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Sheet } from '@puente/platform/sheets';
import { readSheets, sheetBytesAtMost } from '@puente/platform/sheets';
import { CannotDo } from '../answer/index.js';
import { orCannotDo } from './cannot-do.js';

/** Every table of a file on this machine. @throws {CannotDo} where it cannot be read, or is no table */
export async function sheetsOf(path: string): Promise<readonly Sheet[]> {
  const { size } = await stat(path).catch(() => {
    throw new CannotDo({ es: 'No se puede leer el archivo.', en: 'The file cannot be read.' }, 'NO_SUCH_FILE');
  });
  // Not read into memory only to be told so.
  if (size > sheetBytesAtMost)
    throw new CannotDo({ es: 'El archivo pasa de 50 MB.', en: 'The file is larger than 50 MB.' }, 'TOO_LARGE');
  return readSheets(await readFile(path), basename(path)).catch(orCannotDo);
}
