import { CsvError, parse as parseCsv } from 'csv-parse/sync';
import type { z } from 'zod';
import type { Fault } from '../faults/fault.js';
import { textOf } from '../faults/text-of.js';
import { faultsOf } from '../faults/parse.js';

/** One row that passed, with its number as a spreadsheet shows it (the header is row 1). */
export interface Row<Value> {
  readonly number: number;
  readonly value: Value;
}

/** Reads a CSV table whose header names the schema's fields, in any order. All faulty rows are told. */
export function readTable<Schema extends z.ZodObject>(
  schema: Schema,
  bytes: Buffer,
  file: string,
  faults: Fault[],
): Row<z.output<Schema>>[] {
  const text = textOf(bytes, file, faults);
  const [header, ...body] = text === undefined ? [] : readRecords(text, file, faults);
  if (header === undefined || !headerFits(schema, header, body, file, faults)) return [];
  const rows: Row<z.output<Schema>>[] = [];
  for (const [index, cells] of body.entries()) {
    const number = index + 2;
    if (cells.length !== header.length) {
      faults.push({ file, row: number, path: '', expected: cellsOf(header), found: String(cells.length) });
      continue;
    }
    const record = Object.fromEntries(header.map((column, at) => [column, cells[at]]));
    const result = schema.safeParse(record);
    if (result.success) rows.push({ number, value: result.data });
    else
      for (const issue of result.error.issues)
        for (const fault of faultsOf(issue, record, file)) faults.push({ ...fault, row: number });
  }
  return rows;
}

const cellsOf = ({ length }: readonly string[]) => ({ es: `${length} celdas`, en: `${length} cells` });

function readRecords(text: string, file: string, faults: Fault[]): string[][] {
  try {
    return readLines(text) ?? parseQuoted(text);
  } catch (error) {
    const line = error instanceof CsvError && typeof error['lines'] === 'number' ? error['lines'] : 0;
    const expected = {
      es: `una tabla CSV (se rompe en la línea ${line})`,
      en: `a CSV table (it breaks in line ${line})`,
    };
    faults.push({ file, path: '', expected });
    return [];
  }
}

const parseQuoted = (text: string): string[][] => parseCsv(text, { relax_column_count: true, skip_empty_lines: true });

/**
 * Registers are long and mostly unquoted; splitting a line takes a tenth of the time that the parser takes. Undefined where
 * that would not do: where a cell goes over several lines.
 */
function readLines(text: string): string[][] | undefined {
  const lines = text.split(/\r?\n/).filter((line) => line !== '');
  const quoted = lines.filter((line) => line.includes('"'));
  if (quoted.some((line) => line.split('"').length % 2 === 0)) return undefined;
  const parsed = parseQuoted(quoted.join('\n'));
  if (parsed.length !== quoted.length) return undefined;
  return lines.map((line) => (line.includes('"') ? (parsed.shift() ?? []) : line.split(',')));
}

/** Above their tables, spreadsheets have titles and dates. */
const titleRows = 20;

function headerFits(
  schema: z.ZodObject,
  header: readonly string[],
  below: readonly (readonly string[])[],
  file: string,
  faults: Fault[],
): boolean {
  const needed = neededColumns(schema);
  const lacks = (cells: readonly string[]) => needed.filter((name) => !cells.includes(name));
  const missing = lacks(header);
  const unknown = header.filter((name) => !(name in schema.shape));
  const place = missing.length === 0 ? -1 : below.slice(0, titleRows).findIndex((cells) => lacks(cells).length === 0);
  if (place >= 0) {
    const expected = {
      es: `el encabezado, que está en la fila ${place + 2}: quite las filas de arriba`,
      en: `the header, which stands in row ${place + 2}: take out the rows above it`,
    };
    faults.push({ file, row: 1, path: '', expected });
    return false;
  }
  for (const name of missing)
    faults.push({ file, row: 1, path: '', expected: { es: `una columna "${name}"`, en: `a column "${name}"` } });
  const columns = Object.keys(schema.shape).join(', ');
  const expected = { es: `solo las columnas ${columns}`, en: `only the columns ${columns}` };
  for (const name of unknown) faults.push({ file, row: 1, path: '', expected, found: JSON.stringify(name) });
  return missing.length === 0 && unknown.length === 0;
}

/** Columns without which a table cannot be read. */
export const neededColumns = ({ shape }: z.ZodObject): readonly string[] =>
  Object.entries<z.core.$ZodType>(shape).flatMap(([name, field]) => (isOptional(field) ? [] : [name]));

const isOptional = (field: z.core.$ZodType): boolean => field._zod.optin === 'optional';
