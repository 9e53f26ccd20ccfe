import type { SheetLimits } from '@puente/platform/sheets';
import { readSheets, SheetFault } from '@puente/platform/sheets';
import type { ReadRegister, RegisterRules } from './read-legacy.js';
import { readLegacy } from './read-legacy.js';

export interface RegisterTask {
  readonly bytes: Uint8Array;
  readonly rules: RegisterRules;
}

export type RegisterAnswer =
  | { readonly read: ReadRegister }
  | { readonly read?: never; readonly fault: Pick<SheetFault, 'code' | 'said'> | 'NO_TABLE' };

/** Registers have thousands of rows; a larger one is sent in parts. */
const limits: SheetLimits = { rows: 3000, cells: 100_000, bytes: 50_000_000 };

/** A workbook is a ZIP archive; whatever else is given is read as CSV. */
export async function readRegister({ bytes: given, rules }: RegisterTask): Promise<RegisterAnswer> {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
  const isWorkbook = bytes.subarray(0, 2).toString('latin1') === 'PK';
  try {
    const [sheet] = await readSheets(bytes, isWorkbook ? 'register.xlsx' : 'register.csv', limits);
    return sheet === undefined ? { fault: 'NO_TABLE' } : { read: readLegacy(sheet, rules) };
  } catch (error) {
    if (error instanceof SheetFault) return { fault: { code: error.code, said: error.said } };
    throw error;
  }
}
