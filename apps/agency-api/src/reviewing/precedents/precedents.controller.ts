import { Controller, Get, Param, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { CaseId } from '@puente/domain/kernel';
import type { FastifyRequest } from 'fastify';
import type { Caller } from '../../http/access/caller.js';
import { By } from '../../http/access/caller.js';
import { CaseDoor } from '../../cases/file/case-door.js';
import { Operation } from '../../http/operation/operation.js';
import { named } from '../../http/operation/schema-dto.js';
import { PrecedentsView } from '@puente/contracts/answers/cases';
import { PrecedentReader } from '../../cases/precedents/precedent-reader.js';
import { CaseNumberParam, caseNumber } from '../../http/asking/path-params.js';
import { answeredIn } from '../../http/languages/answered-in.js';

/** Decided cases beside a review: like cases are decided alike. */
@ApiTags('cases')
@Controller('cases/:caseId/precedents')
export class PrecedentsController {
  constructor(
    private readonly door: CaseDoor,
    private readonly reader: PrecedentReader,
  ) {}

  @Get()
  @CaseNumberParam
  @Operation({
    id: 'listPrecedents',
    summary: 'What was decided in cases like this one, without the people: the settled line, the same, neighbours.',
    access: { staff: ['reviewer', 'approver', 'supervisor', 'appeals-officer', 'auditor'] },
    answer: { description: 'Newest first.', type: named('Precedents', PrecedentsView) },
    refusals: ['NO_SUCH_CASE'],
  })
  async list(
    @By() by: Caller,
    @Param('caseId', caseNumber) caseId: CaseId,
    @Req() request: FastifyRequest,
  ): Promise<PrecedentsView> {
    await this.door.open(by, caseId);
    return this.reader.read(caseId, answeredIn(request));
  }
}
