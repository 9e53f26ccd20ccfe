import type { Instant, OfficerId } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';
import { prismaOn } from '../database/index.js';
import type { QueueFilter } from './queue-sql.js';

/** A queue that an officer named for themselves. */
export interface SavedQueue {
  readonly id: string;
  readonly name: string;
  readonly filter: QueueFilter;
}

export interface SavedQueues {
  of(officer: OfficerId): Promise<readonly SavedQueue[]>;
  put(officer: OfficerId, queue: SavedQueue, at: Instant): Promise<void>;
  /** False where there was none. */
  remove(officer: OfficerId, id: string): Promise<boolean>;
}

export function savedQueuesOf(pool: Pool): SavedQueues {
  const prisma = prismaOn(pool);
  return {
    async of(officer) {
      const rows = await prisma.savedQueue.findMany({ where: { officer }, orderBy: { name: 'asc' } });
      return rows.map(({ id, name, filter }) => ({ id, name, filter: filter as QueueFilter }));
    },
    async put(officer, { id, name, filter }, at) {
      const row = { name, filter: { ...filter }, updatedAt: new Date(at) };
      await prisma.savedQueue.upsert({
        where: { officer_id: { officer, id } },
        create: { officer, id, ...row },
        update: row,
      });
    },
    async remove(officer, id) {
      const { count } = await prisma.savedQueue.deleteMany({ where: { officer, id } });
      return count > 0;
    },
  };
}
