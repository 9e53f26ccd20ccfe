import type { DeskView, Role } from '../../file/case/index.js';
import { deskOf } from '../../file/engine/desk-of.js';
import type { RuleBook } from '../../rulebook/rules/index.js';
import type { Certification } from './certification.js';

/** Where a queue shows the file, and whose turn it is. */
export function desk(file: Certification, rules: RuleBook): DeskView {
  const { approver, assessor, assistedBy, stage } = file;
  return {
    ...deskOf(file, stage === 'draft' ? assistedBy : undefined, rules),
    awaiting: awaiting(file),
    assigned: [assessor?.id, approver].filter((officer) => officer !== undefined),
  };
}

function awaiting({ clock, stage }: Certification): readonly Role[] {
  const late: readonly Role[] = clock?.lapsedAt === undefined ? [] : ['supervisor'];
  switch (stage) {
    case 'draft':
    case 'returned':
      return ['worker', 'assistant'];
    case 'gathering-evidence':
      return ['co-signer'];
    case 'application':
      return ['registrar', ...late];
    case 'admissible':
      return clock?.holder.who === 'worker' ? ['worker'] : ['registrar', ...late];
    case 'evaluation-scheduled':
      return ['assessor', ...late];
    case 'evaluated':
      return ['approver', ...late];
    case 'not-yet-competent':
    case 'appealed':
    case 'certificate-issued':
    case 'closed-without-prejudice':
    case 'withdrawn':
    case 'draft-deleted':
      return [];
  }
}
