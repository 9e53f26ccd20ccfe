import { line } from '@puente/contracts/values';
import { staffRoles } from '@puente/domain/kernel';
import { z } from 'zod';
import { queueId, queueStage, queueCorridor, QueueFilter } from '@puente/contracts/answers/cases';

const flag = z.enum(['true', 'false']).transform((text) => text === 'true');

export const QueueQuery = z.strictObject({
  role: z.enum(staffRoles).exactOptional(),
  stage: queueStage.exactOptional(),
  corridor: queueCorridor.exactOptional(),
  late: flag.exactOptional(),
  soon: flag.exactOptional(),
  unassigned: flag.exactOptional(),
  mine: flag.exactOptional(),
  /** One of `GET /queues`. */
  queue: queueId.exactOptional(),
  cursor: z
    .string()
    .max(200)
    .regex(/^[\w-]+$/)
    .exactOptional(),
});

export const QueueBody = z.strictObject({ name: line(60), filter: QueueFilter });
export type QueueBody = z.output<typeof QueueBody>;
