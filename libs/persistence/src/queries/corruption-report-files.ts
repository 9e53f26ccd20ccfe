import type { CorruptionReport, Mark, ReportStage } from '@puente/domain/kinds/corruption-report';
import type { Pool } from '../database/index.js';
import { prismaOn } from '../database/index.js';
import type { DuePlace } from './due-first.js';
import { beyond, dueFirst, placed } from './due-first.js';

/** Which reports; what names whoever asks, or their office, is not among them. */
export interface ReportQuestion {
  readonly stage?: ReportStage;
  /** Of whoever asks. */
  readonly notNaming: readonly Mark[];
  /** The last one of the page before. */
  readonly after?: DuePlace;
  readonly atMost: number;
}

export interface ReportOnFile extends DuePlace {
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
    ...dueFirst,
    take: atMost,
  });
  return rows.map((row) => ({ ...placed(row), file: row.state as unknown as CorruptionReport }));
}

const pageSize = 500;

/** All of them, page by page. */
export async function* everyCorruptionReport(
  pool: Pool,
  notNaming: readonly Mark[],
): AsyncGenerator<CorruptionReport, void> {
  let after: DuePlace | undefined;
  do {
    const page = await corruptionReportFiles(pool, { notNaming, atMost: pageSize, ...(after && { after }) });
    for (const { file } of page) yield file;
    after = page.length < pageSize ? undefined : page.at(-1);
  } while (after !== undefined);
}
