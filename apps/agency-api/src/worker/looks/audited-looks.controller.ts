import { Controller, Get, Param, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { LookPage } from '@puente/contracts/answers/worker';
import type { CaseId } from '@puente/domain/kernel';
import type { FastifyRequest } from 'fastify';
import type { Caller } from '../../http/access/caller.js';
import { By } from '../../http/access/caller.js';
import { CaseNumberParam, caseNumber } from '../../http/asking/path-params.js';
import { LookPurposeHeader, requiredPurpose } from '../../http/looks/look-purpose.js';
import { Operation } from '../../http/operation/operation.js';
import { named } from '../../http/operation/schema-dto.js';
import { parse } from '../../http/problems/invalid-input.js';
import { answeredIn } from '../../http/languages/answered-in.js';
import { LookQuery, LooksBefore } from './look-query.js';
import { LookReader } from './look-reader.js';

/** Who looked at a file, as its worker reads it, for whoever audits it. */
@ApiTags('audits')
@Controller('audits/cases')
export class AuditedLooksController {
  constructor(private readonly reader: LookReader) {}

  @Get(':caseId/looks')
  @CaseNumberParam
  @LookPurposeHeader
  @LooksBefore
  @Operation({
    id: 'listAuditedLooks',
    summary: 'Who looked at a case, and at the data and documents of whoever’s it is, when and what for.',
    description: 'As the worker reads it: officers by agency and role. Asking is a look of the auditor’s.',
    access: { staff: ['auditor'] },
    answer: { description: 'One page.', type: named('LookPage', LookPage) },
    refusals: ['NO_SUCH_CASE'],
  })
  page(
    @By() by: Caller,
    @Param('caseId', caseNumber) caseId: CaseId,
    @Query() query: unknown,
    @Req() request: FastifyRequest,
  ): Promise<LookPage> {
    requiredPurpose(request);
    const { before } = parse(LookQuery, query, 'query');
    return this.reader.ofFile(by, caseId, answeredIn(request), before);
  }
}
