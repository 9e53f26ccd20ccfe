import type { CaseRecord, DeskView, Role } from '../case/index.js';
import type { AgencyId } from '../../kernel/index.js';
import type { RuleBook } from '../../rulebook/rules/index.js';
import { deskOf } from './desk-of.js';

interface Turn {
  /** Where no period says who holds it. */
  readonly holder?: AgencyId | undefined;
  readonly awaiting: readonly Role[];
  readonly assigned?: DeskView['assigned'];
}

/** Where a queue shows a file that one agency holds from its beginning to its end. */
export function oneDesk(file: CaseRecord, { holder, awaiting, assigned = [] }: Turn, rules: RuleBook): DeskView {
  const desk = deskOf(file, holder, rules);
  const late = file.clock?.lapsedAt === undefined || awaiting.includes('supervisor') ? [] : (['supervisor'] as const);
  return { ...desk, awaiting: desk.holder === undefined ? [] : [...awaiting, ...late], assigned };
}
