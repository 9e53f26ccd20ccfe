import { readFile } from 'node:fs/promises';
import { CannotDo } from './answer.js';

/** A file that whoever gave the command named. @throws {CannotDo} UNREADABLE */
export const readText = (file: string): Promise<string> =>
  readFile(file, 'utf8').catch(() => {
    throw new CannotDo({ es: 'No se puede leer el archivo.', en: 'The file cannot be read.' }, 'UNREADABLE');
  });
