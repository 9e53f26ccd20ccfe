import type { CaseKind } from '@puente/domain/file/case';
import type { AgencyId, CaseId, Instant } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';
import { prismaOn } from '../database/index.js';
import type { CaseRecord } from './case-records.js';
import { caseFields, caseRecord } from './case-records.js';
import { sealedAmong } from './sealed-among.js';

/** Which of all cases of the node; left out means any. */
export interface AuditQuestion {
  readonly agency?: AgencyId;
  readonly kind?: CaseKind;
  readonly stage?: string;
  /** `MX-GT` */
  readonly corridor?: string;
  /** Past their due date at that moment. */
  readonly lateAt?: Instant;
  /** Where the page before ended. */
  readonly after?: Pick<CaseRecord, 'caseId' | 'openedAt'>;
  readonly atMost: number;
}

export interface AuditedCases {
  readonly items: readonly CaseRecord[];
  /** The last that was looked at, where there may be more: somebody who is protected is not among the items. */
  readonly last?: CaseRecord;
}

/** What no auditor finds here: it has a list and a door of its own. */
const otherDoors: CaseKind[] = ['integrity-event', 'data-breach'];

/** Cases of every agency, newest first, but what is sealed and what is about somebody who is protected now. */
export async function auditedCases(pool: Pool, question: AuditQuestion): Promise<AuditedCases> {
  const { after, agency, atMost, corridor, kind, lateAt, stage } = question;
  const rows = await prismaOn(pool).case.findMany({
    where: {
      sealed: false,
      kind: kind === undefined ? { notIn: otherDoors } : { equals: kind, notIn: otherDoors },
      ...(agency === undefined ? {} : { agencies: { has: agency } }),
      ...(stage === undefined ? {} : { stage }),
      ...(corridor === undefined ? {} : { facts: { corridor } }),
      ...(lateAt === undefined ? {} : { dueAt: { lt: new Date(lateAt) } }),
      ...(after === undefined ? {} : { OR: beyond(after) }),
    },
    select: caseFields,
    orderBy: [{ openedAt: 'desc' }, { id: 'asc' }],
    take: atMost,
  });
  const found = rows.map(caseRecord);
  const sealed = await sealedAmong(
    pool,
    found.flatMap(({ dossier }) => dossier ?? []),
  );
  const last = found.length < atMost ? undefined : found.at(-1);
  return {
    items: found.filter(({ dossier }) => dossier === undefined || !sealed.has(dossier)),
    ...(last === undefined ? {} : { last }),
  };
}

const beyond = ({ caseId, openedAt }: { readonly caseId: CaseId; readonly openedAt: Instant }) => [
  { openedAt: { lt: new Date(openedAt) } },
  { openedAt: new Date(openedAt), id: { gt: caseId } },
];
