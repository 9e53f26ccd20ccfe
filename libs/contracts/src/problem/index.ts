import type { ArgumentName } from '@puente/domain/kernel';
import { refusalArguments } from '@puente/domain/kernel';
import { z } from 'zod';

/** One thing that is wrong with the request, and where: a path in the body, `query.q`, or `header.If-Match`. */
export const FieldError = z.object({ field: z.string(), code: z.string(), message: z.string() });
export type FieldError = z.output<typeof FieldError>;

const argument = {
  code: z.string(),
  codes: z.array(z.string()),
  number: z.int(),
  day: z.string().meta({ format: 'date' }),
  time: z
    .string()
    .describe('A day, a year or, where its hour counts, a moment: `2026-05-02`, `2026`, `2026-05-02T15:00:00.000Z`.'),
} as const;

type ArgumentShape = {
  readonly [Name in ArgumentName]: z.ZodExactOptional<(typeof argument)[(typeof refusalArguments)[Name]]>;
};

/** What a refusal names, each where it is known: codes, numbers and days, as its words have them. */
export const ProblemArguments = z
  .object(
    Object.fromEntries(
      Object.entries(refusalArguments).map(([name, kind]) => [name, argument[kind].exactOptional()]),
    ) as unknown as ArgumentShape,
  )
  .describe('What the words of this code name: which, says the catalogue of problems. What is not known is left out.');
export type ProblemArguments = z.output<typeof ProblemArguments>;

/** RFC 9457. `code` is what programs look at; `traceId` is what a person tells the help desk. */
export const ProblemDocument = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int().min(400).max(599),
  detail: z.string(),
  code: z.string(),
  /** A node of before says none. */
  arguments: ProblemArguments.default({}),
  traceId: z.string(),
  errors: z.array(FieldError),
});
export type ProblemDocument = z.output<typeof ProblemDocument>;
