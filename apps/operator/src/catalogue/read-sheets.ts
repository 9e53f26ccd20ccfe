import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import readWorkbook from 'read-excel-file/node';
import { CannotDo } from '../answer/index.js';
import type { Sheet } from './sheet.js';

/** A register is some megabytes; what is larger is something else, or meant to fill the memory. */
const bytesAtMost = 50_000_000;

/** Every table of a CSV file or an XLSX workbook. @throws {CannotDo} where it is neither, or too large */
export async function readSheets(path: string): Promise<readonly Sheet[]> {
  const { size } = await stat(path).catch(() => {
    throw new CannotDo({ es: 'No se puede leer el archivo.', en: 'The file cannot be read.' }, 'NO_SUCH_FILE');
  });
  if (size > bytesAtMost)
    throw new CannotDo({ es: 'El archivo pasa de 50 MB.', en: 'The file is larger than 50 MB.' }, 'TOO_LARGE');
  const bytes = await readFile(path);
  return extname(path).toLowerCase() === '.xlsx'
    ? fromWorkbook(bytes)
    : [fromCsv(bytes, basename(path, extname(path)))];
}

function fromCsv(bytes: Buffer, name: string): Sheet {
  if (!isText(bytes))
    throw new CannotDo(
      { es: 'No es texto en UTF-8: guárdelo como «CSV UTF-8».', en: 'It is no text in UTF-8: save it as “CSV UTF-8”.' },
      'NOT_UTF8',
    );
  try {
    const records: string[][] = parse(bytes, { bom: true, relax_column_count: true, delimiter: delimiterOf(bytes) });
    return sheet(name, records);
  } catch (error) {
    const line = error instanceof CsvError && typeof error['lines'] === 'number' ? error['lines'] : 0;
    throw new CannotDo(
      { es: `El CSV no se entiende en la línea ${line}.`, en: `The CSV cannot be read at line ${line}.` },
      'NOT_CSV',
    );
  }
}

/** Spreadsheets of Spanish-speaking countries part columns with a semicolon. */
function delimiterOf(bytes: Buffer): string {
  const header = bytes.toString('utf8').split(/\r?\n/, 1)[0] ?? '';
  return header.split(';').length > header.split(',').length ? ';' : ',';
}

function isText(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return !bytes.includes(0);
  } catch {
    return false;
  }
}

async function fromWorkbook(bytes: Buffer): Promise<readonly Sheet[]> {
  try {
    const sheets = await readWorkbook(bytes);
    return sheets.map(({ sheet: name, data }) =>
      sheet(
        name,
        data.map((row) => row.map(cell)),
      ),
    );
  } catch {
    // What the library says of a broken file differs from one break to the next, and none of it helps to mend it.
    throw new CannotDo(
      {
        es: 'El libro está dañado o no es XLSX: ábralo y guárdelo de nuevo como .xlsx.',
        en: 'The workbook is damaged or no XLSX: open it and save it again as .xlsx.',
      },
      'NOT_XLSX',
    );
  }
}

/** A spreadsheet makes numbers of codes and dates of days. */
function cell(value: unknown): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'string' ? value.trim() : '';
}

function sheet(name: string, records: readonly (readonly string[])[]): Sheet {
  const [header = [], ...body] = records;
  const rows = body.map((cells, index) => ({ number: index + 2, cells }));
  return {
    name,
    header: header.map((column) => column.trim()),
    rows: rows.filter(({ cells }) => cells.some((value) => value.trim() !== '')),
  };
}
