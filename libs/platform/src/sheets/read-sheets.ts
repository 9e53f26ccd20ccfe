import { basename, extname } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import readWorkbook from 'read-excel-file/node';
import { SheetFault } from './sheet-fault.js';
import type { SheetLimits } from './sheet-limits.js';
import { largestSheets } from './sheet-limits.js';
import { tooLarge } from './too-large.js';
import { unfold } from './unfold.js';
import type { Sheet } from './sheet.js';

/** A register is some megabytes; what is larger is something else, or meant to fill the memory. */
export const sheetBytesAtMost = 50_000_000;

/**
 * Every table of a CSV file or an XLSX workbook.
 *
 * @param name of the file; its ending says which of the two it is
 * @throws {SheetFault} where it is neither, or too large
 */
export async function readSheets(
  bytes: Buffer,
  name: string,
  limits: SheetLimits = largestSheets,
): Promise<readonly Sheet[]> {
  if (bytes.length > sheetBytesAtMost)
    throw new SheetFault('TOO_LARGE', { es: 'El archivo pasa de 50 MB.', en: 'The file is larger than 50 MB.' });
  const sheets =
    extname(name).toLowerCase() === '.xlsx'
      ? await fromWorkbook(bytes, limits)
      : [fromCsv(bytes, basename(name, extname(name)), limits)];
  let cells = 0;
  for (const { rows } of sheets) {
    if (rows.length > limits.rows) throw tooLarge(limits.rows, { es: 'filas', en: 'rows' });
    for (const row of rows) cells += row.cells.length;
  }
  if (cells > limits.cells) throw tooLarge(limits.cells, { es: 'celdas', en: 'cells' });
  return sheets;
}

function fromCsv(bytes: Buffer, name: string, { cells, rows }: SheetLimits): Sheet {
  if (!isText(bytes))
    throw new SheetFault('NOT_UTF8', {
      es: 'No es texto en UTF-8: guárdelo como «CSV UTF-8».',
      en: 'It is no text in UTF-8: save it as “CSV UTF-8”.',
    });
  const delimiter = delimiterOf(bytes);
  // Empty cells cost the parser as much as full ones, and a file one byte each.
  if (count(bytes, delimiter) + count(bytes, '\n') > cells) throw tooLarge(cells, { es: 'celdas', en: 'cells' });
  try {
    const records: string[][] = parse(bytes, {
      ...{ bom: true, relax_column_count: true, delimiter },
      // The header, and one by which it is seen that there are more.
      to: rows + 2,
    });
    return sheet(name, records);
  } catch (error) {
    const line = error instanceof CsvError && typeof error['lines'] === 'number' ? error['lines'] : 0;
    throw new SheetFault('NOT_CSV', {
      es: `El CSV no se entiende en la línea ${line}.`,
      en: `The CSV cannot be read at line ${line}.`,
    });
  }
}

/**
 * Spreadsheets of Spanish-speaking countries part columns with a semicolon, and leave commas inside cells as they are. What
 * parts columns is there as often in one row as in the next; above the header a title may stand.
 */
function delimiterOf(bytes: Buffer): string {
  const lines = bytes.toString('utf8').split(/\r?\n/, 20);
  const plain = lines.map((line) => line.replaceAll(/"[^"]*"/g, ''));
  const alike = (delimiter: string): number => {
    const found = new Map<number, number>();
    for (const line of plain) {
      const times = line.split(delimiter).length - 1;
      if (times > 0) found.set(times, (found.get(times) ?? 0) + 1);
    }
    return Math.max(0, ...found.values());
  };
  return alike(';') > alike(',') ? ';' : ',';
}

function count(bytes: Buffer, character: string): number {
  let found = 0;
  for (let at = bytes.indexOf(character); at >= 0; at = bytes.indexOf(character, at + 1)) found += 1;
  return found;
}

function isText(bytes: Buffer): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // What an earlier program read in the wrong encoding is lost: “Alba�il”.
    return !text.includes('\0') && !text.includes('\uFFFD');
  } catch {
    return false;
  }
}

async function fromWorkbook(bytes: Buffer, limits: SheetLimits): Promise<readonly Sheet[]> {
  try {
    const sheets = await readWorkbook(unfold(bytes, limits.bytes));
    return sheets.map(({ sheet: name, data }) =>
      sheet(
        name,
        data.map((row) => row.map(cell)),
      ),
    );
  } catch (error) {
    if (error instanceof SheetFault) throw error;
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
