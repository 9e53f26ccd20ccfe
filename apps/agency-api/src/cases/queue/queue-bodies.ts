import { line, plainDate } from '@puente/contracts/values';
import { caseKinds } from '@puente/domain/file/case';
import { staffRoles } from '@puente/domain/kernel';
import { z } from 'zod';
import { queueId, queueStage, queueCorridor, QueueFilter } from '@puente/contracts/answers/cases';
import { pageCursor } from '../../http/asking/page-cursor.js';

/** A page is read whole, file by file. */
const largestPage = 100;

const flag = z.enum(['true', 'false']).transform((text) => text === 'true');

export const QueueQuery = z.strictObject({
  role: z.enum(staffRoles).exactOptional(),
  kind: z.enum(caseKinds).exactOptional(),
  stage: queueStage.exactOptional(),
  corridor: queueCorridor.exactOptional(),
  late: flag.exactOptional(),
  soon: flag.exactOptional(),
  unassigned: flag.exactOptional(),
  mine: flag.exactOptional(),
  /** One of `GET /queues`. */
  queue: queueId.exactOptional(),
  /** Due on that day of the node's country or later, and earlier: both days are among it. */
  from: plainDate.exactOptional(),
  to: plainDate.exactOptional(),
  counts: flag.exactOptional(),
  /** `-` is the other way round; by the day of opening, what was drawn for the caller. */
  sort: z.enum(['due', '-due', 'opened', '-opened']).default('due'),
  limit: z.coerce.number().int().min(1).max(largestPage).default(50),
  cursor: pageCursor.exactOptional(),
});
export type QueueQuery = z.output<typeof QueueQuery>;

export const QueueBody = z.strictObject({ name: line(60), filter: QueueFilter });
export type QueueBody = z.output<typeof QueueBody>;
