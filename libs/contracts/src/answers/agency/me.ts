import { staffRoles } from '@puente/domain/kernel';
import { z } from 'zod';
import { countryCode } from '../../values/index.js';

/** Whoever asks, as this node knows them: a subject and what they may do, never a name. */
export const Me = z.object({
  id: z.string(),
  country: countryCode,
  /** Whose officer, in the reader's language. */
  agency: z.object({ id: z.string(), name: z.string() }),
  roles: z.array(z.enum(staffRoles)),
  /** The node's pack holds invented data. */
  demonstration: z.boolean(),
  /** In which the hours of this country's pages are, IANA. */
  timeZone: z.string(),
});
