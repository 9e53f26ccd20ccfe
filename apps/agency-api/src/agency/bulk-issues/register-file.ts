import type { SheetLimits } from '@puente/platform/sheets';
import { readSheets, SheetFault } from '@puente/platform/sheets';
import type { LegacyRow, ReadRegister, RegisterRules } from './read-legacy.js';
import { readLegacy } from './read-legacy.js';

export interface RegisterTask {
  readonly bytes: Uint8Array;
  readonly rules: RegisterRules;
}

/** Rows come before it, in parts. */
export type RegisterAnswer =
  | { readonly read: Omit<ReadRegister, 'rows'>; readonly rows: readonly LegacyRow[] }
  | { readonly read?: never; readonly rows?: never; readonly fault: Pick<SheetFault, 'code' | 'said'> | 'NO_TABLE' };

/** Registers have thousands of rows; a larger one is sent in parts. */
const limits: SheetLimits = { rows: 3000, cells: 100_000, bytes: 50_000_000 };

/** A workbook is a ZIP archive; whatever else is given is read as CSV. */
export async function readRegister({ bytes: given, rules }: RegisterTask): Promise<RegisterAnswer> {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
  const isWorkbook = bytes.subarray(0, 2).toString('latin1') === 'PK';
  try {
    const [sheet] = await readSheets(bytes, isWorkbook ? 'register.xlsx' : 'register.csv', limits);
    if (sheet === undefined) return { fault: 'NO_TABLE' };
    const { rows, ...read } = readLegacy(sheet, rules);
    return { read, rows };
  } catch (error) {
    if (error instanceof SheetFault) return { fault: { code: error.code, said: error.said } };
    throw error;
  }
}
