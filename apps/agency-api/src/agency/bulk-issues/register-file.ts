import type { SheetLimits } from '@puente/platform/sheets';
import { readGiven, SheetFault } from '@puente/platform/sheets';
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

export async function readRegister({ bytes, rules }: RegisterTask): Promise<RegisterAnswer> {
  try {
    const [sheet] = await readGiven(bytes, limits);
    if (sheet === undefined) return { fault: 'NO_TABLE' };
    const { rows, ...read } = readLegacy(sheet, rules);
    return { read, rows };
  } catch (error) {
    if (error instanceof SheetFault) return { fault: { code: error.code, said: error.said } };
    throw error;
  }
}
