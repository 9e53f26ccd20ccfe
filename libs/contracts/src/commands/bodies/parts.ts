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
/** Names a version of rules: as the preview of the migration named it. */
export const version = z.strictObject({ id: plainText(200), version: z.int().min(1).max(100_000) });
