import { dayUnit, language } from '../../values/index.js';
import { z } from 'zod';
import { ComparisonView } from '../cases/comparison.js';

const words = z.string();
const place = z.object({ country: z.string(), name: words });
const standard = z.object({ code: z.string(), title: words });

/** A unit that the certificate does not cover in full, and where it can be gained. */
const Missing = z.object({
  unit: z.string(),
  title: words,
  coverage: z.enum(['partial', 'none']),
  /** Elements that are missing; empty where all of the unit is. */
  elements: z.array(words),
  ground: words,
  courses: z.array(
    z.object({
      provider: words,
      where: words,
      when: words,
      /** Minor units and ISO 4217; absent where the provider has to be asked. Zero is free. */
      cost: z.object({ minor: z.int(), currency: z.string() }).exactOptional(),
      language,
      demonstration: z.boolean(),
    }),
  ),
});

/** What a certificate would be worth in one country, before anybody applies. */
export const PreCheckOfHost = z.object({
  host: place,
  /** `no-agreement`: nothing binds the two countries today. `no-equivalence`: it can be asked for, and people would judge. */
  outcome: z.enum(['compared', 'no-equivalence', 'no-agreement']),
  /** In one or two sentences. */
  says: words,
  recognised: z.array(z.object({ unit: z.string(), title: words, ground: words })),
  missing: z.array(Missing),
  /** All of it; absent where there is nothing to compare with. */
  comparison: ComparisonView.exactOptional(),
  /** What it costs the worker. */
  price: z.object({ minor: z.literal(0).meta({ type: 'integer' }), says: words }),
  time: z
    .object({
      /** Days it takes today, where enough cases tell; the legal maximum of the review otherwise. */
      days: z.int(),
      unit: dayUnit,
      basis: z.enum(['figures', 'law']),
      says: words,
    })
    .exactOptional(),
  documents: z.object({
    needed: z.array(z.object({ kind: z.string(), says: words })),
    /** The way of those who have no papers. */
    paperless: words,
  }),
  agreement: z
    .object({
      id: z.string(),
      version: z.int(),
      title: words,
      legalBasis: words,
      /** What the law says when nobody answers in time. */
      silence: words,
      demonstration: z.boolean(),
    })
    .exactOptional(),
  /** Recognised at once when the home country has confirmed the certificate. */
  automatic: z.boolean(),
  demonstration: z.boolean(),
});
export type PreCheckOfHost = z.output<typeof PreCheckOfHost>;

export const PreCheckView = z.object({
  from: place.extend({ standard, demonstration: z.boolean() }),
  /** The country asked about; every country with an agreement where none was named. */
  hosts: z.array(PreCheckOfHost),
});
export type PreCheckView = z.output<typeof PreCheckView>;

/** Standards that fit what somebody wrote of what they do, to choose from. */
export const CertificatesFound = z.object({
  items: z.array(
    z.object({
      country: z.string(),
      code: z.string(),
      title: words,
      occupations: z.array(words),
      demonstration: z.boolean(),
      /** As `from` of a pre-check names it. */
      key: z.string(),
    }),
  ),
});
export type CertificatesFound = z.output<typeof CertificatesFound>;
