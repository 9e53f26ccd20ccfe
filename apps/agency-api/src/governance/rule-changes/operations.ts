import { ApiParam } from '@nestjs/swagger';
import type { RefusalCode } from '@puente/domain/kernel';

/** Who acts on changes of rules, at the agency where the committee sits. */
export const committee = ['delegate', 'supervisor'] as const;
/** Rules are everybody's business who works with them, and no person is named in them. */
export const readers = ['delegate', 'supervisor', 'reviewer', 'approver', 'auditor', 'operator'] as const;

export const NumberParam = ApiParam({
  name: 'caseId',
  description: 'The number of the change: GT-26-7K3M9Q-X.',
  schema: { type: 'string' },
});

/** What a text can be refused for. */
export const contentRefusals = [
  'REASONS_MISSING',
  'NOT_FOR_THIS_COUNTRY',
  'NO_AGREEMENT',
  'UNKNOWN_STANDARD',
  'UNKNOWN_UNIT',
  'UNIT_TWICE',
  'VERDICT_INCOMPLETE',
  'COVERAGE_UNCLEAR',
  'OTHER_EQUIVALENCE',
  'VERSION_NOT_NEXT',
  'DATES_REVERSED',
  'UNKNOWN_CHECKPOINT',
  'DATE_IN_FUTURE',
  'ALREADY_DONE',
] as const satisfies readonly RefusalCode[];
