import type { DeskView, Role } from '../case/index.js';
import { reckon } from '../clocks/index.js';
import { agencyOf } from '../procedure/periods.js';
import { calendarOf } from '../procedure/rule-look-up.js';
import type { RuleBook } from '../rules/index.js';
import type { RecognitionRequest } from './recognition-request.js';

/** Where a queue shows the file, and whose turn it is. */
export function desk(file: RecognitionRequest, rules: RuleBook): DeskView {
  const { assistedBy, clock, held } = file;
  const holder = agencyOf(clock) ?? (file.stage === 'draft' ? assistedBy : undefined);
  const dueAt = clock && reckon(clock, calendarOf(rules, clock)).dueAt;
  return {
    agencies: assistedBy === undefined || held.includes(assistedBy) ? held : [...held, assistedBy],
    ...(holder === undefined ? {} : { holder }),
    awaiting: awaiting(file),
    ...(dueAt === undefined ? {} : { dueAt }),
    assigned: [],
  };
}

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
