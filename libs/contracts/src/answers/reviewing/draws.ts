import { caseId, instant, plainDate } from '../../values/index.js';
import { drawFaultCodes } from '@puente/domain/draws';
import { z } from 'zod';

const candidate = z.looseObject({ id: z.string(), load: z.int() });

export const DayOfDraws = z.object({
  day: plainDate,
  /** What the node bound itself to before the day; hex of SHA-256 over the seed. None where nothing was drawn. */
  commitment: z
    .object({ hash: z.string(), committedAt: instant, inTime: z.boolean(), chainHolds: z.boolean() })
    .exactOptional(),
  /** Hex; once the day is over. */
  seed: z.string().exactOptional(),
  draws: z.array(
    z.object({
      caseId,
      at: instant,
      type: z.string(),
      /** Whoever could have been drawn, and what each had to do. */
      draw: z.looseObject({
        seed: z.string(),
        /** The register of officers, and the entry of its journal at which its pool of the day was drawn from. */
        pool: z.object({ register: caseId, entry: z.int() }).exactOptional(),
        reviewers: z.array(candidate).exactOptional(),
        approvers: z.array(candidate).exactOptional(),
        candidates: z.array(candidate).exactOptional(),
        assessors: z.array(candidate).exactOptional(),
      }),
      /** Whom it named, by seat. */
      named: z.record(z.string(), z.string()),
      /** What does not hold of it; none where drawing again names the same people. */
      faults: z.array(z.enum(drawFaultCodes)),
    }),
  ),
  /** For the next page; absent on the last. */
  next: z.string().exactOptional(),
});
