import { z } from 'zod';
import { Dossier } from '../dossier/index.js';
import { certificateId, localizedText, plainDate, plainText } from '../values/index.js';

/** A certificate of an earlier year as it lies sealed until it is issued: the person's dossier, and which of its certificates. */
export const BulkRow = z.strictObject({
  dossier: Dossier,
  certificate: certificateId,
  validUntil: plainDate.exactOptional(),
});
export type BulkRow = z.output<typeof BulkRow>;

/** Why a row was refused, and how to mend it; never what stands in it. */
export const RefusedRow = z.object({
  /** As a spreadsheet numbers it. */
  row: z.int(),
  column: plainText(64),
  expected: localizedText,
  remedy: localizedText,
});
export type RefusedRow = z.output<typeof RefusedRow>;

export const BulkReport = z.object({
  refused: z.array(RefusedRow),
  /** Rows that are credentials already. */
  known: z.array(z.int()),
  /** Columns of the file that say nothing to us. */
  ignored: z.array(plainText(200)),
});
export type BulkReport = z.output<typeof BulkReport>;
