import type { Equivalence } from '@puente/domain/catalogue';
import { z } from 'zod';
import { countryCode, localized, standardCode, unitCode, words } from '../pack/words.js';

const standardRef = z.strictObject({ country: countryCode, code: standardCode });

const equivalence = z.strictObject({
  id: words,
  version: z.int().min(1),
  from: standardRef,
  to: standardRef,
  units: z
    .array(
      z.strictObject({
        /** Of the host's standard. */
        unit: unitCode,
        coverage: z.enum(['full', 'partial', 'none']),
        /** Of the home's standard. */
        coveredBy: z.array(unitCode),
        ground: localized,
      }),
    )
    .min(1),
  source: localized,
  demonstration: z.boolean(),
}) satisfies z.ZodType<Equivalence>;

/** agreements/<id>/equivalences.json */
export const equivalencesFile = z.strictObject({ agreement: words, equivalences: z.array(equivalence) });
