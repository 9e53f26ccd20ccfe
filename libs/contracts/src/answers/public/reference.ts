import { caseKinds, documentKinds } from '@puente/domain/file/case';
import type { ArgumentName } from '@puente/domain/kernel';
import { refusalArguments } from '@puente/domain/kernel';
import { z } from 'zod';

const argumentNames = Object.keys(refusalArguments) as ArgumentName[];

/** The lists from which other answers take their codes, each with its words in the reader's language. */
export const Reference = z.object({
  /** Of files, in the order of the law. */
  kinds: z.array(
    z.object({
      kind: z.enum(caseKinds),
      name: z.string(),
      stages: z.array(z.object({ stage: z.string(), name: z.string() })),
    }),
  ),
  /** Whoever gives a command: staff, and who else the law knows. */
  roles: z.array(z.object({ role: z.string(), name: z.string(), staff: z.boolean() })),
  documentKinds: z.array(z.object({ kind: z.enum(documentKinds), name: z.string() })),
  /** Of this node's country, each with the municipalities that its pack names. */
  regions: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      municipalities: z.array(z.object({ code: z.string(), name: z.string() })),
    }),
  ),
  /** Every code that a problem can have, as `/docs/problems` tells of it. */
  problems: z.array(
    z.object({
      code: z.string(),
      status: z.int(),
      title: z.string(),
      /** What it names in `arguments`, and what that is. */
      arguments: z.array(
        z.object({ name: z.enum(argumentNames), is: z.enum(['code', 'codes', 'number', 'day', 'time']) }),
      ),
    }),
  ),
});
export type Reference = z.output<typeof Reference>;
