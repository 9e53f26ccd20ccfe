import type { CaseRecord, QueueView, Role } from '../case/index.js';
import type { AgencyId } from '../../kernel/index.js';
import type { RuleBook } from '../../rulebook/rules/index.js';
import { queueOf } from './queue-of.js';

interface Turn {
  /** Where no period says who holds it. */
  readonly holder?: AgencyId | undefined;
  readonly awaiting: readonly Role[];
  readonly assigned?: QueueView['assigned'];
}

/** Where a queue shows a file that one agency holds from its beginning to its end. */
export function oneQueue(file: CaseRecord, { holder, awaiting, assigned = [] }: Turn, rules: RuleBook): QueueView {
  const queue = queueOf(file, holder, rules);
  const late = file.clock?.lapsedAt === undefined || awaiting.includes('supervisor') ? [] : (['supervisor'] as const);
  return { ...queue, awaiting: queue.holder === undefined ? [] : [...awaiting, ...late], assigned };
}
