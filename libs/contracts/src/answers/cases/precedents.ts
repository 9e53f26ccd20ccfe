import { z } from 'zod';

const words = z.string();

export const PrecedentView = z.object({
  /** Month of the decision: a day could name somebody. */
  decidedIn: z.string(),
  home: z.string(),
  standard: z.object({ code: z.string(), title: words }),
  hostStandard: z.object({ code: z.string(), title: words }),
  outcome: z.string(),
  /** `silence` and `rule` judged nothing and make no line. */
  by: z.enum(['people', 'silence', 'rule']),
  equivalence: z.object({ id: z.string(), version: z.int() }).exactOptional(),
  verdicts: z.array(
    z.object({
      unit: z.string(),
      verdict: z.enum(['held', 'missing']),
      ground: words,
      /** `person`: it rests on a test of somebody, or on a paper in doubt, and not on the two standards. */
      basis: z.enum(['comparison', 'person']),
    }),
  ),
});

export const PrecedentsView = z.object({
  /** Units on which at least three decisions agree and none is against; leaving it needs reasons (`departures`). */
  settled: z.array(
    z.object({ unit: z.string(), verdict: z.enum(['held', 'missing']), cases: z.int(), latest: z.string() }),
  ),
  /** The same standards, newest first. */
  same: z.array(PrecedentView),
  /** Other certificates against the same standard, or the same ISCO-08 unit group, newest first. */
  near: z.array(PrecedentView),
});
export type PrecedentsView = z.output<typeof PrecedentsView>;
