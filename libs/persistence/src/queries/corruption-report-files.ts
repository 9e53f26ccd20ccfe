import type { CorruptionReport, Mark, ReportStage } from '@puente/domain/kinds/corruption-report';
import type { CaseId, Instant } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';
import { prismaOn } from '../database/index.js';

/** Which reports; what names whoever asks, or their office, is not among them. */
export interface ReportQuestion {
  readonly stage?: ReportStage;
  /** Of whoever asks. */
  readonly notNaming: readonly Mark[];
  /** The last one of the page before. */
  readonly after?: ReportPlace;
  readonly atMost: number;
}

/** Where one stands in the order of the list. */
export interface ReportPlace {
  readonly caseId: CaseId;
  readonly dueAt?: Instant;
}

export interface ReportOnFile extends ReportPlace {
  readonly revision: number;
  readonly file: CorruptionReport;
}

/** Reports that somebody asked for money, due first; those that are answered after them. */
export async function corruptionReportFiles(
  pool: Pool,
  { after, atMost, notNaming, stage }: ReportQuestion,
): Promise<readonly ReportOnFile[]> {
  const rows = await prismaOn(pool).case.findMany({
    where: {
      ...{ kind: 'corruption-report', ...(stage === undefined ? {} : { stage }) },
      AND: notNaming.map(({ mark, of }) => ({ NOT: { state: { path: ['marks'], array_contains: [{ of, mark }] } } })),
      ...(after === undefined ? {} : { OR: beyond(after) }),
    },
    select: { id: true, revision: true, state: true, dueAt: true },
    orderBy: [{ dueAt: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
    take: atMost,
  });
  return rows.map(({ dueAt, id, revision, state }) => ({
    ...{ caseId: id as CaseId, revision, file: state as unknown as CorruptionReport },
    ...(dueAt === null ? {} : { dueAt: instant(dueAt) }),
  }));
}

const beyond = ({ caseId, dueAt }: ReportPlace) =>
  dueAt === undefined
    ? [{ dueAt: null, id: { gt: caseId } }]
    : [{ dueAt: { gt: dueAt } }, { dueAt, id: { gt: caseId } }, { dueAt: null }];

const pageSize = 500;

/** All of them, page by page. */
export async function* everyCorruptionReport(
  pool: Pool,
  notNaming: readonly Mark[],
): AsyncGenerator<CorruptionReport, void> {
  let after: ReportPlace | undefined;
  do {
    const page = await corruptionReportFiles(pool, { notNaming, atMost: pageSize, ...(after && { after }) });
    for (const { file } of page) yield file;
    after = page.length < pageSize ? undefined : page.at(-1);
  } while (after !== undefined);
}
