import { coverages } from '@puente/domain/rulebook/catalogue';
import { z } from 'zod';
import { daysAllowed } from '../../values/index.js';

const words = z.string();
const ref = z.object({ country: z.string(), code: z.string(), title: words });
const level = z.object({
  /** In the country's own framework. */
  national: z.int(),
  /** On the scale 1–8 that all countries share. */
  common: z.int().exactOptional(),
});

/** What a certificate is worth against one standard of a host, in the reader's language. */
export const ComparisonView = z.object({
  from: ref,
  to: ref,
  /** The day for which it holds. */
  on: z.string(),
  route: z.enum(['direct', 'adopted', 'none']),
  equivalence: z.object({ id: z.string(), version: z.int() }).exactOptional(),
  adoption: z.string().exactOptional(),
  units: z.array(
    z.object({
      unit: z.string(),
      title: words,
      coverage: z.enum(coverages),
      /** Units of the certificate's standard. */
      coveredBy: z.array(z.string()),
      missing: z.array(words),
      ground: words,
      source: words.exactOptional(),
      /** All of it in one sentence or two. */
      says: words,
    }),
  ),
  held: z.array(z.string()),
  missing: z.array(z.string()),
  conditions: z.array(words),
  exclusions: z.array(words),
  evidence: z.array(words),
  level: z.object({ home: level, host: level, difference: z.int().exactOptional() }),
  occupation: z.enum(['same', 'near', 'different', 'unknown']),
  expected: z
    .object({
      /** The longest that each step may last. */
      legal: z.array(
        z.object({
          step: z.string(),
          within: daysAllowed,
        }),
      ),
      /** Of decided cases, where there are enough to say something. */
      figures: z.object({ cases: z.int(), medianDays: z.int() }).exactOptional(),
      automatic: z.boolean(),
    })
    .exactOptional(),
  words: z.object({
    summary: words,
    conditions: z.array(words),
    exclusions: z.array(words),
    /** Whose evaluation it is, who approved it, what replaced what. */
    rests: z.array(words),
    level: words,
    occupation: words,
    time: words.exactOptional(),
  }),
  demonstration: z.boolean(),
});
export type ComparisonView = z.output<typeof ComparisonView>;
