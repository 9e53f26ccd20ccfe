import { Controller, Get, Param, Query, Req } from '@nestjs/common';
import { ApiQuery, ApiTags } from '@nestjs/swagger';
import { IntegrityEvents, IntegrityEventView } from '@puente/contracts/answers/agency';
import type { CaseId } from '@puente/domain/kernel';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { Caller } from '../../http/access/caller.js';
import { By } from '../../http/access/caller.js';
import { CaseNumberParam, caseNumber } from '../../http/asking/path-params.js';
import { Operation } from '../../http/operation/operation.js';
import { named, schemaOf } from '../../http/operation/schema-dto.js';
import { parse } from '../../http/problems/invalid-input.js';
import { answeredIn } from '../../http/languages/answered-in.js';
import { IntegrityEventHandler } from './integrity-event-handler.js';
import { IntegrityEventQuery } from './integrity-event-query.js';

const { stage, rule, mine, cursor } = IntegrityEventQuery.shape;

/** What the node noticed: here it is found and read; taking and closing it are commands on its file. */
@ApiTags('integrity-events')
@Controller('integrity-events')
export class IntegrityEventsController {
  constructor(private readonly handler: IntegrityEventHandler) {}

  @Get()
  @ApiQuery({ name: 'stage', required: false, description: 'Else what is not closed.', schema: schemaOf(stage) })
  @ApiQuery({ name: 'rule', required: false, schema: schemaOf(rule) })
  @ApiQuery({ name: 'mine', required: false, description: 'Taken by the caller.', schema: schemaOf(mine) })
  @ApiQuery({ name: 'cursor', required: false, description: '`next` of the page before.', schema: schemaOf(cursor) })
  @Operation({
    id: 'listIntegrityEvents',
    summary: 'What the node noticed about those who work in it and those who try its doors, due first.',
    description: 'For auditors of every agency of the country; what concerns the caller is not among it.',
    access: { staff: ['auditor'] },
    answer: { description: 'One page.', type: named('IntegrityEvents', IntegrityEvents) },
  })
  list(
    @By() by: Caller,
    @Query() query: unknown,
    @Req() request: FastifyRequest,
  ): Promise<z.output<typeof IntegrityEvents>> {
    const question = parse(IntegrityEventQuery, query, 'query');
    return this.handler.list(by, question, answeredIn(request));
  }

  @Get(':caseId')
  @CaseNumberParam
  @Operation({
    id: 'readIntegrityEvent',
    summary: 'What was noticed, whom it concerns, what the caller may do now, and all that happened to it.',
    access: { staff: ['auditor'] },
    answer: { description: 'As it is now.', type: named('IntegrityEventView', IntegrityEventView) },
    refusals: ['NO_SUCH_CASE'],
  })
  read(
    @By() by: Caller,
    @Param('caseId', caseNumber) caseId: CaseId,
    @Req() request: FastifyRequest,
  ): Promise<z.output<typeof IntegrityEventView>> {
    return this.handler.read(by, caseId, answeredIn(request));
  }
}
