import { ApiParam } from '@nestjs/swagger';
import { caseId } from '@puente/contracts/values';
import { schemaOf } from '../../http/operation/schema-dto.js';

/** Who acts on changes of rules, at the agency where the committee sits. */
export const committee = ['delegate', 'supervisor'] as const;
/** Rules are everybody's business who works with them, and no person is named in them. */
export const readers = ['delegate', 'supervisor', 'reviewer', 'approver', 'auditor', 'operator'] as const;

export const NumberParam = ApiParam({
  name: 'caseId',
  description: 'The number of the change: GT-26-7K3M9Q-X.',
  schema: schemaOf(caseId),
});
