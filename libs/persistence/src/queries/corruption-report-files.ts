import type { CorruptionReport, Mark, ReportStage } from '@puente/domain/kinds/corruption-report';
import type { PlainDate } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';
import { Prisma, prismaOn } from '../database/index.js';
import type { DuePlace } from './due-first.js';
import { beyond, dueFirst, placed } from './due-first.js';

/** Which reports; what is shut to whoever asks, or to their office, is not among them (`isShutTo`). */
export interface ReportQuestion {
  readonly stage?: ReportStage;
  /** Of whoever asks. */
  readonly notNaming: readonly Mark[];
  readonly today: PlainDate;
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
  { after, atMost, notNaming, stage, today }: ReportQuestion,
): Promise<readonly ReportOnFile[]> {
  const rows = await prismaOn(pool).case.findMany({
    where: {
      ...{ kind: 'corruption-report', ...(stage === undefined ? {} : { stage }) },
      AND: notNaming.flatMap((one) => [
        naming(['marks'], one),
        { OR: [...notWaiting(today), naming(['step', 'marks'], one)] },
      ]),
      ...(after === undefined ? {} : { OR: beyond(after) }),
    },
    ...dueFirst,
    take: atMost,
  });
  return rows.map((row) => ({ ...placed(row), file: row.state as unknown as CorruptionReport }));
}

const naming = (path: string[], { mark, of }: Mark) => ({
  NOT: { state: { path, array_contains: [{ of, mark }] } },
});

/** Nothing is proposed that shuts it to anybody, or no longer. */
const notWaiting = (today: PlainDate) => [
  { state: { path: ['step', 'shutUntil'], equals: Prisma.DbNull } },
  { state: { path: ['step', 'shutUntil'], lt: today } },
];

const pageSize = 500;

/** All of them, page by page. */
export async function* everyCorruptionReport(
  pool: Pool,
  seen: Pick<ReportQuestion, 'notNaming' | 'today'>,
): AsyncGenerator<CorruptionReport, void> {
  let after: DuePlace | undefined;
  do {
    const page = await corruptionReportFiles(pool, { ...seen, atMost: pageSize, ...(after && { after }) });
    for (const { file } of page) yield file;
    after = page.length < pageSize ? undefined : page.at(-1);
  } while (after !== undefined);
}
