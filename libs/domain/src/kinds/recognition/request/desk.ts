import type { DeskView, Role } from '../../../file/case/index.js';
import { deskOf } from '../../../file/engine/desk-of.js';
import type { RuleBook } from '../../../rulebook/rules/index.js';
import type { RecognitionRequest } from './recognition-request.js';

/** Where a queue shows the file, and whose turn it is. */
export const desk = (file: RecognitionRequest, rules: RuleBook): DeskView => ({
  ...deskOf(file, file.stage === 'draft' ? file.assistedBy : undefined, rules),
  awaiting: awaiting(file),
  assigned: [],
});

function awaiting({ clock, stage, waiting }: RecognitionRequest): readonly Role[] {
  const late: readonly Role[] = clock?.lapsedAt === undefined ? [] : ['supervisor'];
  switch (stage) {
    case 'draft':
      return ['worker', 'assistant'];
    case 'submitted':
      return ['registrar', ...late];
    case 'awaiting-documents':
      return ['worker'];
    case 'home-verification':
      return waiting === undefined ? ['verifier'] : ['worker'];
    case 'transmitted':
      return ['country'];
    case 'concluded':
    case 'closed-without-prejudice':
    case 'withdrawn':
    case 'draft-deleted':
      return [];
  }
}
