import type { Equivalence } from '@puente/domain/rulebook/catalogue';
import { benches, coverages } from '@puente/domain/rulebook/catalogue';
import { z } from 'zod';
import { countryCode, date, localized, standardCode, unitCode, words } from '../vocabulary/words.js';
import { agreementId } from './agreement-file.js';

export const standardRef = z.strictObject({ country: countryCode, code: standardCode });

const vote = z.strictObject({ bench: z.enum(benches), vote: z.enum(['for', 'against', 'abstains']), on: date });

export const equivalence = z.strictObject({
  id: words,
  version: z.int().min(1),
  from: standardRef,
  to: standardRef,
  units: z
    .array(
      z.strictObject({
        /** Of the host's standard. */
        unit: unitCode,
        coverage: z.enum(coverages),
        /** Of the home's standard. */
        coveredBy: z.array(unitCode),
        missing: z.array(localized),
        ground: localized,
      }),
    )
    .min(1),
  conditions: z.array(localized),
  exclusions: z.array(localized),
  evidence: z.array(localized).min(1),
  source: localized,
  approval: z.strictObject({
    act: localized,
    on: date,
    committee: z.strictObject({ name: localized, votes: z.array(vote) }),
  }),
  validFrom: date,
  validUntil: date.exactOptional(),
  demonstration: z.boolean(),
}) satisfies z.ZodType<Equivalence>;

/** agreements/<id>/equivalences/<from>-<to>.json: what standards of one party are worth in another. */
export const equivalencesFile = z.strictObject({ agreement: agreementId, equivalences: z.array(equivalence).min(1) });
