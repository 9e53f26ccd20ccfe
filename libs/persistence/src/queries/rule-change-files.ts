import type { CaseId, Instant } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
import type { RuleChange } from '@puente/domain/kinds/rule-change';
import type { Pool } from '../database/index.js';
import { prismaOn } from '../database/index.js';

export interface RuleChangeOnFile {
  readonly caseId: CaseId;
  readonly revision: number;
  readonly file: RuleChange;
  readonly openedAt: Instant;
}

/** Changes of rules, newest first; they are few: a country has some dozens of them in a year. */
export async function ruleChangeFiles(pool: Pool): Promise<readonly RuleChangeOnFile[]> {
  const rows = await prismaOn(pool).case.findMany({
    where: { kind: 'rule-change' },
    select: { id: true, revision: true, state: true, openedAt: true },
    orderBy: [{ openedAt: 'desc' }, { id: 'asc' }],
    take: 200,
  });
  return rows.map(({ id, openedAt, state, revision }) => ({
    ...{ caseId: id as CaseId, revision, file: state as unknown as RuleChange },
    openedAt: instant(openedAt),
  }));
}
