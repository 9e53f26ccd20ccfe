import { basename, extname } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import readWorkbook from 'read-excel-file/node';
import { SheetFault } from './sheet-fault.js';
import type { Sheet } from './sheet.js';

/** A register is some megabytes; what is larger is something else, or meant to fill the memory. */
export const sheetBytesAtMost = 50_000_000;

/**
 * Every table of a CSV file or an XLSX workbook.
 *
 * @param name of the file; its ending says which of the two it is
 * @throws {SheetFault} where it is neither, or too large
 */
export async function readSheets(bytes: Buffer, name: string): Promise<readonly Sheet[]> {
  if (bytes.length > sheetBytesAtMost)
    throw new SheetFault('TOO_LARGE', { es: 'El archivo pasa de 50 MB.', en: 'The file is larger than 50 MB.' });
  return extname(name).toLowerCase() === '.xlsx'
    ? fromWorkbook(bytes)
    : [fromCsv(bytes, basename(name, extname(name)))];
}

function fromCsv(bytes: Buffer, name: string): Sheet {
  if (!isText(bytes))
    throw new SheetFault('NOT_UTF8', {
      es: 'No es texto en UTF-8: guárdelo como «CSV UTF-8».',
      en: 'It is no text in UTF-8: save it as “CSV UTF-8”.',
    });
  try {
    const records: string[][] = parse(bytes, { bom: true, relax_column_count: true, delimiter: delimiterOf(bytes) });
    return sheet(name, records);
  } catch (error) {
    const line = error instanceof CsvError && typeof error['lines'] === 'number' ? error['lines'] : 0;
    throw new SheetFault('NOT_CSV', {
      es: `El CSV no se entiende en la línea ${line}.`,
      en: `The CSV cannot be read at line ${line}.`,
    });
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
    throw new SheetFault('NOT_XLSX', {
      es: 'El libro está dañado o no es XLSX: ábralo y guárdelo de nuevo como .xlsx.',
      en: 'The workbook is damaged or no XLSX: open it and save it again as .xlsx.',
    });
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
