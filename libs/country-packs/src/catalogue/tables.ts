import type { z } from 'zod';
import {
  accreditationRow,
  certifierRow,
  courseRow,
  occupationRow,
  standardRow,
  supersessionRow,
  unitRow,
} from './rows.js';

export interface CatalogueTable {
  readonly schema: z.ZodObject;
  /** Columns that together name a row. */
  readonly key: readonly string[];
}

/** The tables of a pack's catalogue folder, by the name of the file. */
export const catalogueTables = {
  standards: { schema: standardRow, key: ['code'] },
  units: { schema: unitRow, key: ['standard_code', 'code'] },
  occupations: { schema: occupationRow, key: ['standard_code', 'occupation'] },
  certifiers: { schema: certifierRow, key: ['id'] },
  accreditations: { schema: accreditationRow, key: ['standard_code', 'certifier_id', 'from'] },
  supersessions: { schema: supersessionRow, key: ['from', 'to'] },
  courses: { schema: courseRow, key: ['unit', 'provider', 'where', 'language'] },
} as const satisfies Record<string, CatalogueTable>;

export type TableName = keyof typeof catalogueTables;
export const tableNames = Object.keys(catalogueTables) as readonly TableName[];
export const isTableName = (name: string): name is TableName => Object.hasOwn(catalogueTables, name);
