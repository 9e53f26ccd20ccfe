import { staffRoles } from '@puente/domain/case';
import { languages } from '@puente/domain/kernel';
import { z } from 'zod';
import { identityDocument } from './identity-document.js';
import { agencyId, allowance, countryCode, date, localized, words } from './words.js';

/** packs/<country>/pack.json */
export const packFile = z.strictObject({
  country: countryCode,
  name: localized,
  version: words,
  demonstration: z.boolean(),
  /** In which its offices can answer; Spanish texts exist always. */
  languages: z.array(z.enum(languages)).min(1),
  agencies: z
    .array(
      z.strictObject({
        id: agencyId,
        name: localized,
        shortName: words,
        roles: z.array(z.enum(staffRoles)).min(1),
        demonstration: z.boolean(),
      }),
    )
    .min(1),
  desks: z.strictObject({ intake: agencyId, verification: agencyId, review: agencyId }),
  service: z.strictObject({ presumedAfter: allowance, firstDayCounts: z.boolean(), source: localized }),
  identityDocuments: z.array(identityDocument).min(1),
  /** What this country calls things. */
  texts: z.strictObject({
    standard: localized,
    unit: localized,
    certificate: localized,
    certifier: localized,
    free: localized,
  }),
  catalogue: z.strictObject({
    source: localized,
    terms: localized,
    extractedOn: date,
    demonstration: z.boolean(),
  }),
});

export type PackFile = z.output<typeof packFile>;
export type PackTexts = PackFile['texts'];
