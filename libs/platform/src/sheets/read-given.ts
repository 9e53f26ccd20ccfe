import { readSheets } from './read-sheets.js';
import type { SheetLimits } from './sheet-limits.js';
import type { Sheet } from './sheet.js';

/**
 * Every table of a file that came without its name: a workbook is a ZIP archive, and whatever else is given is read as CSV.
 * A CSV file is called `register`.
 *
 * @throws {SheetFault} where it is neither, or too large
 */
export function readGiven(given: Uint8Array, limits: SheetLimits): Promise<readonly Sheet[]> {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
  const isWorkbook = bytes.subarray(0, 2).toString('latin1') === 'PK';
  return readSheets(bytes, isWorkbook ? 'register.xlsx' : 'register.csv', limits);
}
