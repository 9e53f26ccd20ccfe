import { z } from 'zod';

/** One thing that is wrong with the request, and where: a path in the body, `query.q`, or `header.If-Match`. */
export const FieldError = z.object({ field: z.string(), code: z.string(), message: z.string() });
export type FieldError = z.output<typeof FieldError>;

/** RFC 9457. `code` is what programs look at; `traceId` is what a person tells the help desk. */
export const ProblemDocument = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int().min(400).max(599),
  detail: z.string(),
  code: z.string(),
  traceId: z.string(),
  errors: z.array(FieldError),
});
export type ProblemDocument = z.output<typeof ProblemDocument>;
