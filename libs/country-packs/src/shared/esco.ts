import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { LocalizedText } from '@puente/domain/kernel';
import { readTable } from '../catalogue/read-table.js';
import type { Fault } from '../faults/fault.js';
import { FaultyRules } from '../faults/fault.js';
import { wanted } from '../faults/wanted.js';
import { words } from '../vocabulary/words.js';

/** An occupation of ESCO, the European classification: a bridge between standards that no equivalence joins. */
export interface EscoOccupation {
  readonly id: string;
  /** ISCO-08 unit group. */
  readonly isco08: string;
  readonly label: LocalizedText;
  /** What people call it in Spanish. */
  readonly everydayNames: readonly string[];
}

export interface EscoSkill {
  readonly id: string;
  readonly label: LocalizedText;
}

const occupationRow = z.strictObject({
  esco_id: words,
  isco08: z.string().regex(/^\d{4}$/, wanted.iscoUnit.en),
  label_en: z.string().trim(),
  label_es: z.string().trim(),
  alt_labels_es: z.string().trim(),
});
const skillRow = z.strictObject({ esco_id: words, type: words, reuse: z.string().trim(), label_es: words });

/** Throws FaultyRules. Some occupations have one label only; without a Spanish one they are shown by the English one. */
export function readEscoOccupations(sharedFolder: string): readonly EscoOccupation[] {
  return read(sharedFolder, 'esco-occupations.csv', occupationRow).map((row) => ({
    id: row.esco_id,
    isco08: row.isco08,
    label: {
      es: row.label_es === '' ? row.label_en : row.label_es,
      ...(row.label_en === '' ? {} : { en: row.label_en }),
    },
    everydayNames: row.alt_labels_es === '' ? [] : row.alt_labels_es.split('|'),
  }));
}

/** Throws FaultyRules. */
export const readEscoSkills = (sharedFolder: string): readonly EscoSkill[] =>
  read(sharedFolder, 'esco-skills-es.csv', skillRow).map((row) => ({ id: row.esco_id, label: { es: row.label_es } }));

function read<Schema extends z.ZodObject>(folder: string, file: string, schema: Schema): z.output<Schema>[] {
  const faults: Fault[] = [];
  const rows = readTable(schema, readFileSync(join(folder, file)), `shared/${file}`, faults);
  if (faults.length > 0) throw new FaultyRules(faults);
  return rows.map(({ value }) => value);
}
