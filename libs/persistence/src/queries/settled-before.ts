import type { CommandId } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';
import { prismaOn } from '../database/index.js';

/** A command that was settled, with the outcome that its repetition gets. */
export async function settledBefore(
  pool: Pool,
  id: CommandId,
): Promise<{ readonly requestHash: string | null; readonly outcome: unknown } | undefined> {
  const select = { requestHash: true, outcome: true } as const;
  return (await prismaOn(pool).command.findUnique({ where: { id }, select })) ?? undefined;
}
