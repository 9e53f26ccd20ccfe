import { line, officerId, unitCode } from '@puente/contracts/values';
import { referenceRelations } from '@puente/domain/kinds/certification';
import { z } from 'zod';

const year = z.int().min(1900).max(2200);

/** Whom to ask, and how; sealed at once. `officer`: where the person is a member of staff here. */
export const NameReferenceBody = z.discriminatedUnion('channel', [
  z.strictObject({
    relation: z.enum(referenceRelations),
    name: line(120),
    officer: officerId.exactOptional(),
    channel: z.enum(['sms', 'whatsapp']),
    /** E.164. */
    address: z.string().regex(/^\+[1-9]\d{6,14}$/, 'must be an international number: +502…'),
  }),
  z.strictObject({
    relation: z.enum(referenceRelations),
    name: line(120),
    officer: officerId.exactOptional(),
    channel: z.literal('e-mail'),
    address: z.email().max(254),
  }),
]);
export type NameReferenceBody = z.output<typeof NameReferenceBody>;

const code = line(40);
export const ReadReferenceBody = z.strictObject({ code });
export const CoSignBody = z.strictObject({
  code,
  relation: z.enum(referenceRelations),
  confirms: z.boolean(),
  from: year,
  until: year.exactOptional(),
  units: z.array(unitCode).max(200),
});
