import type { OfficerChange as InTheLaw } from '@puente/domain/kinds/officer-register';
import { benches } from '@puente/domain/rulebook/catalogue';
import { staffRoles } from '@puente/domain/kernel';
import { z } from 'zod';
import { officerId, standardCode } from './identifiers.js';
import type { Same } from './same-type.js';
import { plainDate } from './time.js';

/** Of a proposal, as the answer to it says. */
export const changeId = z.uuid();

export const roles = z.array(z.enum(staffRoles)).max(staffRoles.length);
export const habilitations = z
  .array(z.strictObject({ standard: standardCode, until: plainDate }))
  .max(5000)
  .refine((all) => new Set(all.map(({ standard }) => standard)).size === all.length, 'a standard is named twice');

/** What can change about an officer; see `OfficerChange` of the law. */
export const OfficerChange = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('standing'), roles, active: z.boolean() }),
  z.strictObject({ what: z.literal('habilitations'), habilitations }),
  z.strictObject({
    what: z.literal('absence'),
    from: plainDate,
    /** The last day. */
    until: plainDate,
    /** Takes what the absent officer has, where nothing speaks against it. */
    cover: officerId.exactOptional(),
  }),
  z.strictObject({ what: z.literal('return'), absence: changeId }),
  z.strictObject({ what: z.literal('passed-over') }),
  /** Of whoever one side of the tripartite committee has named. */
  z.strictObject({ what: z.literal('seat'), bench: z.enum(benches) }),
  z.strictObject({ what: z.literal('seat-ended') }),
]);
true satisfies Same<z.output<typeof OfficerChange>, InTheLaw>;
