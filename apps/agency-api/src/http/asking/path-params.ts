import { ApiParam } from '@nestjs/swagger';
import { caseId, officerId } from '@puente/contracts/values';
import { parsed } from './body.js';
import { schemaOf } from '../operation/schema-dto.js';

/** What paths name in many places: read and described once. */
export const caseNumber = parsed(caseId, 'path.caseId');
export const CaseNumberParam = ApiParam({
  name: 'caseId',
  description: 'The case number: GT-26-7K3M9Q-X.',
  schema: schemaOf(caseId),
});

export const officerInPath = parsed(officerId, 'path.id');
export const OfficerParam = ApiParam({
  name: 'id',
  description: 'The identity provider’s stable subject.',
  schema: schemaOf(officerId),
});
