import type { IntegrityEvent, IntegrityStage, WatchRule } from '@puente/domain/kinds/integrity-event';
import type { OfficerId } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';
import { prismaOn } from '../database/index.js';
import type { DuePlace } from './due-first.js';
import { beyond, dueFirst, placed } from './due-first.js';

/** Who asks; of what concerns them they are told nothing. */
export interface IntegrityQuestion {
  readonly auditor: OfficerId;
  /** Where it is left out, what is not closed. */
  readonly stage?: IntegrityStage;
  readonly rule?: WatchRule;
  /** Taken by whoever asks. */
  readonly mine?: boolean;
  /** The last one of the page before. */
  readonly after?: DuePlace;
  readonly atMost: number;
}

export interface IntegrityEventOnFile extends DuePlace {
  readonly revision: number;
  readonly file: IntegrityEvent;
}

/** What the node noticed, due first. */
export async function integrityFiles(
  pool: Pool,
  { after, atMost, auditor, mine, rule, stage }: IntegrityQuestion,
): Promise<readonly IntegrityEventOnFile[]> {
  const rows = await prismaOn(pool).case.findMany({
    where: {
      ...{ kind: 'integrity-event', stage: stage ?? { not: 'closed' } },
      NOT: { state: { path: ['noticed', 'concerned'], array_contains: [auditor] } },
      ...(rule === undefined ? {} : { state: { path: ['noticed', 'rule'], equals: rule } }),
      ...(mine === true ? { assigned: { has: auditor } } : {}),
      ...(after === undefined ? {} : { OR: beyond(after) }),
    },
    ...dueFirst,
    take: atMost,
  });
  return rows.map((row) => ({ ...placed(row), file: row.state as unknown as IntegrityEvent }));
}
