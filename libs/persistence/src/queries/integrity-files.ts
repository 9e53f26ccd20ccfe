import type { IntegrityEvent, IntegrityStage, WatchRule } from '@puente/domain/kinds/integrity-event';
import type { CaseId, Instant, OfficerId } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';
import { prismaOn } from '../database/index.js';

/** Who asks; of what concerns them they are told nothing. */
export interface IntegrityQuestion {
  readonly auditor: OfficerId;
  /** Where it is left out, what is not closed. */
  readonly stage?: IntegrityStage;
  readonly rule?: WatchRule;
  /** Taken by whoever asks. */
  readonly mine?: boolean;
  /** The last one of the page before. */
  readonly after?: Pick<IntegrityEventOnFile, 'caseId' | 'dueAt'>;
  readonly atMost: number;
}

export interface IntegrityEventOnFile {
  readonly caseId: CaseId;
  readonly revision: number;
  readonly file: IntegrityEvent;
  readonly dueAt?: Instant;
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
    select: { id: true, revision: true, state: true, dueAt: true },
    orderBy: [{ dueAt: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
    take: atMost,
  });
  return rows.map(({ dueAt, id, revision, state }) => ({
    ...{ caseId: id as CaseId, revision, file: state as unknown as IntegrityEvent },
    ...(dueAt === null ? {} : { dueAt: instant(dueAt) }),
  }));
}

/** What comes after one in the order of the list: what is closed is due no more, and comes last. */
const beyond = ({ caseId, dueAt }: Pick<IntegrityEventOnFile, 'caseId' | 'dueAt'>) =>
  dueAt === undefined
    ? [{ dueAt: null, id: { gt: caseId } }]
    : [{ dueAt: { gt: dueAt } }, { dueAt, id: { gt: caseId } }, { dueAt: null }];
