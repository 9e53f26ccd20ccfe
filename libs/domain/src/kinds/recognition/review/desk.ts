import type { DeskView, Role } from '../../../file/case/index.js';
import { deskOf } from '../../../file/engine/desk-of.js';
import type { RuleBook } from '../../../rulebook/rules/index.js';
import { unitsToTest } from './review-file/units-open.js';
import type { RecognitionReview } from './review-file/recognition-review.js';

/** Where a queue shows the file, and whose turn it is. */
export function desk(file: RecognitionReview, rules: RuleBook): DeskView {
  const { approver, assistedBy, reviewer, stage } = file;
  return {
    ...deskOf(file, stage === 'draft' ? assistedBy : undefined, rules),
    awaiting: awaiting(file),
    assigned: [reviewer, approver].filter((officer) => officer !== undefined),
  };
}

function awaiting(file: RecognitionReview): readonly Role[] {
  const { clock, proposal, refusalFinal, stage } = file;
  const late: readonly Role[] = clock?.lapsedAt === undefined ? [] : ['supervisor'];
  switch (stage) {
    case 'draft':
      return ['worker', 'assistant'];
    case 'with-home':
      return ['country'];
    case 'received':
      return ['effect', ...late];
    case 'host-review':
      return [proposal === undefined ? 'reviewer' : 'approver', ...late];
    case 'compensation-pending':
      return unitsToTest(file).length > 0 ? ['worker', 'reviewer'] : ['worker'];
    case 'fraud-review':
      if (file.fraudReview?.heard !== true) return ['worker'];
      return file.fraudReview.proposal === undefined ? ['supervisor', 'reviewer'] : ['approver'];
    case 'partially-recognised':
    case 'refused':
      return refusalFinal ? [] : ['worker'];
    case 'appealed':
    case 'recognised':
    case 'withdrawn':
    case 'draft-deleted':
      return [];
  }
}
