import { staffRoles } from '@puente/domain/kernel';
import { z } from 'zod';
import { localizedText } from '../../values/index.js';

/** What an agency does in the procedure; one may have several desks, and each desk is one agency’s. */
export const desks = [
  'intake',
  'verification',
  'review',
  'certification',
  'appeals',
  'protection',
  'governance',
] as const;

const kind = z.enum(['certificate', 'recognition']);
/** First and last day of issue; open where absent. */
const days = { from: z.string().optional(), until: z.string().optional() };

export const Authorities = z.object({
  items: z.array(
    z.object({
      country: z.string(),
      name: localizedText,
      agencies: z.array(
        z.object({
          id: z.string(),
          name: localizedText,
          shortName: z.string(),
          desks: z.array(z.enum(desks)),
          /** What its staff may do. */
          roles: z.array(z.enum(staffRoles)),
          /** How many standards of each kind; which ones, in the trust list. */
          issues: z.array(z.object({ kind, standards: z.int(), ...days })),
          demonstration: z.boolean(),
        }),
      ),
      /** By which its credentials name it, and which leads to its keys (W3C did:web); left out where it signs none yet. */
      did: z.string().optional(),
      /** Where its keys are published. */
      document: z.string().optional(),
      /** That sign its credentials, newest first, by what a person compares: RFC 7638. */
      keys: z.array(
        z.object({
          kid: z.string(),
          from: z.string(),
          until: z.string().optional(),
          compromisedAt: z.string().optional(),
        }),
      ),
      certifiers: z.int(),
      /** How many its register has. */
      standards: z.int(),
      demonstration: z.boolean(),
    }),
  ),
});
export type Authorities = z.output<typeof Authorities>;
export type CountryAuthorities = Authorities['items'][number];

export const Issuers = z.object({
  /** One for each country whose register has the standard. */
  items: z.array(
    z.object({
      country: z.string(),
      name: localizedText,
      standard: z.object({ code: z.string(), title: localizedText }),
      issuers: z.array(z.object({ agency: z.string(), name: localizedText, kind, ...days })),
      /** Accredited for it today. */
      certifiers: z.int(),
    }),
  ),
});
export type Issuers = z.output<typeof Issuers>;
export type IssuersIn = Issuers['items'][number];

export const AccreditedCertifiers = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      /** For which standards it is accredited today. */
      standards: z.array(z.string()),
      demonstration: z.boolean(),
    }),
  ),
});
