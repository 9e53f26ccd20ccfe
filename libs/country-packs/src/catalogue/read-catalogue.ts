import { createHash } from 'node:crypto';
import type { z } from 'zod';
import type { Fault } from '../faults/fault.js';
import type { RulesFolder } from '../faults/read-file.js';
import { readBytes } from '../faults/read-file.js';
import type { Row } from './read-table.js';
import { readTable } from './read-table.js';
import {
  accreditationRow,
  certifierRow,
  courseRow,
  occupationRow,
  standardRow,
  supersessionRow,
  unitRow,
} from './rows.js';

/** The rows of a pack's catalogue folder, and a digest that changes when any byte of them does. */
export interface CatalogueTables {
  readonly standards: readonly Row<z.output<typeof standardRow>>[];
  readonly units: readonly Row<z.output<typeof unitRow>>[];
  readonly occupations: readonly Row<z.output<typeof occupationRow>>[];
  readonly certifiers: readonly Row<z.output<typeof certifierRow>>[];
  readonly accreditations: readonly Row<z.output<typeof accreditationRow>>[];
  readonly supersessions: readonly Row<z.output<typeof supersessionRow>>[];
  readonly courses: readonly Row<z.output<typeof courseRow>>[];
  readonly digest: string;
}

/**
 * @param listed names of the files in the country's folder `catalogue`; only standards, certifiers and accreditations must be there
 */
export async function readCatalogue(
  folder: RulesFolder,
  country: string,
  listed: readonly string[],
  faults: Fault[],
): Promise<CatalogueTables> {
  const digest = createHash('sha256');
  const table = async <Schema extends z.ZodObject>(name: string, schema: Schema, needed: boolean) => {
    if (!needed && !listed.includes(name)) return [];
    const file = `${country}/catalogue/${name}`;
    const bytes = await readBytes(folder, file, faults);
    if (bytes === undefined) return [];
    digest.update(`${name}\0${bytes.length}\0`).update(bytes);
    return readTable(schema, bytes, `${folder.shownAs}/${file}`, faults);
  };
  const standards = await table('standards.csv', standardRow, true);
  const units = await table('units.csv', unitRow, false);
  const occupations = await table('occupations.csv', occupationRow, false);
  const certifiers = await table('certifiers.csv', certifierRow, true);
  const accreditations = await table('accreditations.csv', accreditationRow, true);
  const supersessions = await table('supersessions.csv', supersessionRow, false);
  const courses = await table('courses.csv', courseRow, false);
  const hex = digest.digest('hex');
  return { standards, units, occupations, certifiers, accreditations, supersessions, courses, digest: hex };
}
