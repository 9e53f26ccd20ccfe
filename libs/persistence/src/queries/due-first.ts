import type { CaseId, Instant } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';

/** Where a file stands in a list that has first what is due first. */
export interface DuePlace {
  readonly caseId: CaseId;
  readonly dueAt?: Instant;
}

/** What is due no more comes last; those of one moment by their number. */
export const dueFirst = {
  select: { id: true, revision: true, state: true, dueAt: true },
  orderBy: [{ dueAt: { sort: 'asc' as const, nulls: 'last' as const } }, { id: 'asc' as const }],
};

/** Whatever comes after that place. */
export const beyond = ({ caseId, dueAt }: DuePlace) =>
  dueAt === undefined
    ? [{ dueAt: null, id: { gt: caseId } }]
    : [{ dueAt: { gt: dueAt } }, { dueAt, id: { gt: caseId } }, { dueAt: null }];

interface Row {
  readonly id: string;
  readonly revision: number;
  readonly dueAt: Date | null;
}

/** Of a row of such a list, where it stands, and how often its file was written. */
export const placed = ({ dueAt, id, revision }: Row): DuePlace & { readonly revision: number } => ({
  ...{ caseId: id as CaseId, revision },
  ...(dueAt === null ? {} : { dueAt: instant(dueAt) }),
});
