import type { Agreement } from '@puente/domain/rules';
import { lapsePolicies } from '@puente/domain/rules';
import { z } from 'zod';
import { countryCode, date, localized, period } from '../pack/words.js';

const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a name in small letters and hyphens, such as "mx-gt-corridor"');

const stepFields = {
  within: period,
  /** Fractions of the period at which whoever holds it is reminded. */
  reminders: z.array(z.number().gt(0).lt(1)),
};
const step = z.strictObject(stepFields);

/** agreements/<id>/v<version>.json: exactly the domain's Agreement. */
export const agreementFile = z.strictObject({
  id: slug,
  version: z.int().min(1),
  title: localized,
  parties: z.array(countryCode).min(2),
  inForceFrom: date,
  inForceUntil: date.exactOptional(),
  legalBasis: localized,
  demonstration: z.boolean(),
  steps: z.strictObject({
    draft: step,
    submitted: step,
    awaitingDocuments: z.strictObject({ ...stepFields, reopenableForMonths: z.int().min(0).max(120) }),
    homeVerification: step,
    hearing: step,
    hostReview: z.strictObject({
      complete: step,
      otherwise: step,
      extension: z.strictObject({ atMost: period }),
      lapse: z.enum(lapsePolicies),
    }),
    appeal: step,
  }),
  validityYears: z.int().min(1).max(50),
}) satisfies z.ZodType<Agreement>;
