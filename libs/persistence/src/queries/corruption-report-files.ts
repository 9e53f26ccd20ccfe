import type { CorruptionReport, ReportStage } from '@puente/domain/kinds/corruption-report';
import type { Instant } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';
import { prismaOn } from '../database/index.js';

export interface ReportOnFile {
  readonly revision: number;
  readonly file: CorruptionReport;
  readonly dueAt?: Instant;
}

/** So many are looked at for patterns; a country that has more has another one. */
const mostReports = 5000;

/** Reports that somebody was asked for money, due first; those that are answered after them. */
export async function corruptionReportFiles(pool: Pool, stage?: ReportStage): Promise<readonly ReportOnFile[]> {
  const rows = await prismaOn(pool).case.findMany({
    where: { kind: 'corruption-report', ...(stage === undefined ? {} : { stage }) },
    select: { revision: true, state: true, dueAt: true },
    orderBy: [{ dueAt: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
    take: mostReports,
  });
  return rows.map(({ dueAt, revision, state }) => ({
    ...{ revision, file: state as unknown as CorruptionReport },
    ...(dueAt === null ? {} : { dueAt: instant(dueAt) }),
  }));
}
