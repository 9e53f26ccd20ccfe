import { parse as parseCsv } from 'csv-parse/sync';
import type { z } from 'zod';
import type { Fault } from '../faults/fault.js';
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
  const records = readRecords(bytes, file, faults);
  const [header, ...body] = records;
  if (header === undefined || !headerFits(schema, header, file, faults)) return [];
  const rows: Row<z.output<Schema>>[] = [];
  for (const [index, cells] of body.entries()) {
    const number = index + 2;
    if (cells.length !== header.length) {
      faults.push({ file, path: `row ${number}`, expected: `${header.length} cells`, found: String(cells.length) });
      continue;
    }
    const record = Object.fromEntries(header.map((column, at) => [column, cells[at]]));
    const result = schema.safeParse(record);
    if (result.success) rows.push({ number, value: result.data });
    else
      for (const issue of result.error.issues)
        for (const fault of faultsOf(issue, record, file))
          faults.push({ ...fault, path: `row ${number}, ${fault.path}` });
  }
  return rows;
}

function readRecords(bytes: Buffer, file: string, faults: Fault[]): string[][] {
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  try {
    return readLines(text) ?? parseQuoted(text);
  } catch (error) {
    const where = error instanceof Error ? error.message : 'it is not';
    faults.push({ file, path: '(the whole file)', expected: `a CSV table (${where})` });
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

function headerFits(schema: z.ZodObject, header: readonly string[], file: string, faults: Fault[]): boolean {
  const known = Object.entries<z.core.$ZodType>(schema.shape);
  const missing = known.filter(([name, field]) => !header.includes(name) && !isOptional(field)).map(([name]) => name);
  const unknown = header.filter((name) => !(name in schema.shape));
  for (const name of missing) faults.push({ file, path: 'row 1', expected: `a column "${name}"` });
  for (const name of unknown) {
    const columns = known.map(([column]) => column).join(', ');
    faults.push({ file, path: 'row 1', expected: `only the columns ${columns}`, found: JSON.stringify(name) });
  }
  return missing.length === 0 && unknown.length === 0;
}

const isOptional = (field: z.core.$ZodType): boolean => field._zod.optin === 'optional';
