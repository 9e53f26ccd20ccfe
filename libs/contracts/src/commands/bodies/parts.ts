import { z } from 'zod';
import { documentId, localizedText, plainText, unitCode } from '../../values/index.js';

/** Bodies are strict: a field that the command does not have (`stage`, `agency`, `role`) is refused, never ignored. */
export const empty = z.strictObject({});
export const reasons = z.strictObject(localizedText.shape);
/** Of the worker's life. */
export const year = z.int().min(1900).max(2200);
export const units = z.array(unitCode).min(1).max(200);
export const documentIds = z.array(documentId).max(20);
export const days = z.number().int().min(1).max(366);
/** On one unit, and why; the worker reads it. */
export const verdict = z.strictObject({
  unit: unitCode,
  verdict: z.enum(['held', 'missing']),
  ground: reasons,
  /** Of a unit that is not held. */
  legalBasis: reasons.exactOptional(),
});
/** Names a version of rules: as the preview of the migration named it. */
export const version = z.strictObject({ id: plainText(200), version: z.int().min(1).max(100_000) });
