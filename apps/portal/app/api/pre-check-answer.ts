import { languages } from '@puente/domain/kernel';
import { z } from 'zod';

const course = z.object({
  provider: z.string(),
  where: z.string(),
  when: z.string(),
  cost: z.object({ minor: z.number(), currency: z.string() }).exactOptional(),
  language: z.enum(languages),
});

const host = z.object({
  host: z.object({ country: z.string(), name: z.string() }),
  outcome: z.enum(['compared', 'no-equivalence', 'no-agreement']),
  says: z.string(),
  recognised: z.array(z.object({ unit: z.string(), title: z.string() })),
  missing: z.array(
    z.object({
      unit: z.string(),
      title: z.string(),
      elements: z.array(z.string()),
      ground: z.string(),
      courses: z.array(course),
    }),
  ),
  comparison: z
    .object({
      to: z.object({ code: z.string(), title: z.string() }),
      conditions: z.array(z.string()),
      exclusions: z.array(z.string()),
      words: z.object({ rests: z.array(z.string()), level: z.string(), occupation: z.string() }),
    })
    .exactOptional(),
  time: z
    .object({
      days: z.number(),
      unit: z.enum(['calendar-days', 'business-days']),
      basis: z.enum(['figures', 'law']),
      says: z.string(),
    })
    .exactOptional(),
  documents: z.object({
    needed: z.array(z.object({ kind: z.string(), says: z.string() })),
    paperless: z.string(),
  }),
  agreement: z.object({ title: z.string(), legalBasis: z.string(), silence: z.string() }).exactOptional(),
  automatic: z.boolean(),
  demonstration: z.boolean(),
});

/** What `GET /pre-check` answers, as far as the page shows it. */
export const PreCheckAnswer = z.object({
  from: z.object({
    country: z.string(),
    name: z.string(),
    standard: z.object({ code: z.string(), title: z.string() }),
    demonstration: z.boolean(),
  }),
  hosts: z.array(host),
});
export type PreCheckAnswer = Readonly<z.output<typeof PreCheckAnswer>>;
export type HostAnswer = PreCheckAnswer['hosts'][number];

export const CertificatesAnswer = z.object({
  items: z.array(z.object({ country: z.string(), code: z.string(), title: z.string(), key: z.string() })),
});
export type CertificatesAnswer = Readonly<z.output<typeof CertificatesAnswer>>;

export const CountriesAnswer = z.object({ items: z.array(z.object({ code: z.string() })) });
