import {
  borderOfficeId,
  certificateId,
  countryCode,
  dossierId,
  language,
  municipalityCode,
  regionCode,
  standardCode,
} from '@puente/contracts/values';
import { z } from 'zod';

/** Where it is filed is this node's country; what the certificate says comes from the dossier. */
export const OpenCaseBody = z.strictObject({
  dossierId,
  certificateId,
  hosts: z
    .array(z.strictObject({ country: countryCode, standard: standardCode.exactOptional() }))
    .min(1)
    .max(20),
  language,
  /** Where the worker is, so that an emergency there stops their clocks; nobody has to say it. */
  region: regionCode.exactOptional(),
  /** In that region, for figures and for nothing else. */
  municipality: municipalityCode.exactOptional(),
  /** The border office at which it is filed, of those as which the officer’s agency acts; for figures. */
  office: borderOfficeId.exactOptional(),
});
export type OpenCaseBody = z.output<typeof OpenCaseBody>;

/** An event by its name in the law: `note-added`. One that there is not is in no journal. */
export const JournalQuery = z.strictObject({
  type: z
    .string()
    .regex(/^[a-z][a-z-]{1,59}$/)
    .exactOptional(),
  changes: z
    .enum(['true', 'false'])
    .transform((text) => text === 'true')
    .exactOptional(),
  limit: z.coerce.number().int().min(1).max(200).optional(),
  /** The entry with which the page before ended. */
  cursor: z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .exactOptional(),
});
export type JournalQuery = z.output<typeof JournalQuery>;
