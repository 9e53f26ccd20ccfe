import { guarantees, nationalLimitNames, nationalPeriodNames } from '@puente/domain/book';
import { caseKinds, zeroOutcomes } from '@puente/domain/file/case';
import { z } from 'zod';
import { daysAllowed, localizedText } from '../../values/index.js';

const kind = z.enum(caseKinds);
/** The act that says so; left out where none does. */
const source = localizedText.exactOptional();

/** What the procedure promises everybody (R1 to R18), in the reader's language. */
export const Guarantees = z.object({
  items: z.array(z.object({ id: z.enum(guarantees), title: z.string(), says: z.string(), source: z.string() })),
});
export type Guarantees = z.output<typeof Guarantees>;

/** The periods that each country's own law gives, whatever the agreement. */
export const CountryLaws = z.object({
  items: z.array(
    z.object({
      country: z.string(),
      name: localizedText,
      /** Of the country's pack. */
      version: z.string(),
      periods: z.array(
        z.object({
          name: z.enum(nationalPeriodNames),
          title: z.string(),
          within: daysAllowed,
          holder: z.enum(['worker', 'agency']),
          /** From what happened, or from when the worker could know of it; the ordinary first. */
          opens: z.array(z.enum(['event', 'service'])),
          /** Parts of it after which its holder is reminded: 0.5 is half. */
          reminders: z.array(z.number()),
          /** What may happen where nobody acts, the ordinary first. */
          atZero: z.array(z.enum(zeroOutcomes)),
          source,
        }),
      ),
      limits: z.array(z.object({ name: z.enum(nationalLimitNames), title: z.string(), within: daysAllowed, source })),
      demonstration: z.boolean(),
    }),
  ),
});
export type CountryLaws = z.output<typeof CountryLaws>;
export type CountryLaw = CountryLaws['items'][number];

/** The kinds of file that the law knows. */
export const Procedures = z.object({ items: z.array(z.object({ kind, name: z.string() })) });
export type Procedures = z.output<typeof Procedures>;

/** One kind of file: its stages, who may do what in which, and what that is refused for. */
export const ProcedureView = z.object({
  kind,
  name: z.string(),
  /** On what it rests, beside the guarantees. */
  source: z.string(),
  stages: z.array(z.object({ stage: z.string(), name: z.string() })),
  acts: z.array(
    z.object({
      command: z.string(),
      name: z.string(),
      /** Roles that begin a file with it; left out where it begins none. */
      opens: z.array(z.string()).exactOptional(),
      in: z.array(z.object({ stages: z.array(z.string()), by: z.array(z.string()) })),
      /** Whether somebody may do it for the worker, by a mandate. */
      byMandate: z.boolean(),
      /** Codes, as a refused command answers them. */
      refusals: z.array(z.string()),
    }),
  ),
  /** The roles that stand above. */
  roles: z.array(z.object({ role: z.string(), name: z.string() })),
  /** The refusals that stand above; `{name}` stands for what a refusal tells of the case. */
  refusals: z.array(z.object({ code: z.string(), says: z.string() })),
});
export type ProcedureView = z.output<typeof ProcedureView>;
