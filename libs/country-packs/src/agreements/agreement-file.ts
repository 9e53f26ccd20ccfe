import type { Agreement } from '@puente/domain/rulebook/rules';
import { lapsePolicies } from '@puente/domain/rulebook/rules';
import { z } from 'zod';
import { wanted } from '../faults/wanted.js';
import {
  agencyId,
  alert,
  countryCode,
  date,
  localized,
  month,
  municipalityCode,
  period,
  silence,
  standardCode,
  step,
  stepFields,
  years,
} from '../vocabulary/words.js';

export const agreementId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, wanted.agreement.en);

/** agreements/<id>/v<version>.json: exactly the domain's Agreement. */
export const agreementFile = z.strictObject({
  id: agreementId,
  version: z.int().min(1),
  title: localized,
  parties: z.array(countryCode).min(2),
  inForceFrom: date,
  inForceUntil: date.exactOptional(),
  legalBasis: localized,
  demonstration: z.boolean(),
  precedes: z.array(agreementId),
  automaticRecognition: z.boolean(),
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
    consultation: step,
    skillsTest: z.strictObject({ announced: period, heldWithin: period }),
    testDate: step,
    compensation: step,
    appeal: step,
    appealReview: step,
    silence,
    correction: step,
    alert,
  }),
  validityYears: years,
  seasonal: z
    .strictObject({
      standards: z.array(z.strictObject({ country: countryCode, code: standardCode })).min(1),
      season: z.strictObject({ from: month, to: month }),
      seasons: z.int().min(1).max(20),
      told: z.strictObject({ unit: z.literal('calendar-days'), days: z.int().min(1).max(365) }),
      legalBasis: localized,
    })
    .exactOptional(),
  borderOffices: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, wanted.agreement.en),
        name: localized,
        sides: z
          .array(z.strictObject({ country: countryCode, municipality: municipalityCode, agency: agencyId }))
          .min(2),
      }),
    )
    .exactOptional(),
  newPeopleADay: z.int().min(1).max(100_000),
}) satisfies z.ZodType<Agreement>;
