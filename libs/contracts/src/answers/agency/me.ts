import { staffRoles } from '@puente/domain/kernel';
import { z } from 'zod';
import { countryCode, language } from '../../values/index.js';

/** Whoever asks, as this node knows them: a subject and what they may do; beside it what their own token says. */
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
  /** As the identity provider calls them; left out where their token has no `name`, and not `given_name` and `family_name` either. */
  name: z.string().exactOptional(),
  /** Theirs, of those that pages are in; left out where their token has no `locale`, or another one. */
  language: language.exactOptional(),
});
