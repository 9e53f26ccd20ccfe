import { caseKinds } from '@puente/domain/file/case';
import { staffRoles } from '@puente/domain/kernel';
import { z } from 'zod';

export const queueId = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .max(40);

export const queueStage = z
  .string()
  .regex(/^[a-z]+(?:-[a-z]+)*$/)
  .max(40);

export const queueCorridor = z.string().regex(/^[A-Z]{2}(?:-[A-Z]{2})?$/);

export const QueueFilter = z.strictObject({
  /** What awaits this role. */
  role: z.enum(staffRoles).exactOptional(),
  kind: z.enum(caseKinds).exactOptional(),
  stage: queueStage.exactOptional(),
  /** `MX-GT`: from the home country to the host. */
  corridor: queueCorridor.exactOptional(),
  /** Past their due date. */
  late: z.boolean().exactOptional(),
  /** Not past it, and due within three days. */
  soon: z.boolean().exactOptional(),
  /** Nobody was drawn for it. */
  unassigned: z.boolean().exactOptional(),
  /** Drawn for the caller. */
  mine: z.boolean().exactOptional(),
});

export type QueueFilterBody = z.output<typeof QueueFilter>;

export const QueueView = z.object({
  id: queueId,
  name: z.string(),
  filter: QueueFilter,
  /** False where every officer of the role has it. */
  saved: z.boolean(),
  /** How many cases, counted up to a hundred. */
  count: z.int(),
  /** How many of them are past their due date. */
  late: z.int(),
  /** There are more than were counted. */
  more: z.boolean(),
});

export const Queues = z.object({ items: z.array(QueueView) });
