import type { Adoption } from '@puente/domain/rulebook/catalogue';
import { z } from 'zod';
import { countryCode, date, localized, words } from '../vocabulary/words.js';
import { agreementId } from './agreement-file.js';
import { standardRef } from './equivalences-file.js';

export const adoption = z.strictObject({
  id: words,
  by: countryCode,
  from: standardRef,
  through: standardRef,
  to: standardRef,
  act: localized,
  on: date,
  revokedOn: date.exactOptional(),
  demonstration: z.boolean(),
}) satisfies z.ZodType<Adoption>;

/** agreements/<id>/adoptions.json: evaluations of others that a party took for its own. */
export const adoptionsFile = z.strictObject({ agreement: agreementId, adoptions: z.array(adoption).min(1) });
