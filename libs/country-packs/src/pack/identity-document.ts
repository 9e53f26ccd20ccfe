import type { LocalizedText } from '@puente/domain/kernel';
import { z } from 'zod';
import { wanted } from '../faults/wanted.js';
import { localized } from '../vocabulary/words.js';

/** A kind of identity document that a country's offices take. "No document" is an ordinary kind. */
export interface IdentityDocumentKind {
  readonly kind: string;
  readonly name: LocalizedText;
  /** Whether a document of this kind bears a number to be written down. */
  readonly number: 'required' | 'optional' | 'none';
  /** Name of the country's validator in the library `stdnum`, where it has one: `curp`. */
  readonly stdnum?: string;
}

export const identityDocument = z.strictObject({
  kind: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, wanted.document.en),
  name: localized,
  number: z.enum(['required', 'optional', 'none']),
  stdnum: z
    .string()
    .regex(/^[a-z0-9]+$/i, wanted.validator.en)
    .exactOptional(),
});
