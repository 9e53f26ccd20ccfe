import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import { DataBreaches, DataBreachView } from '@puente/contracts/answers/agency';
import { CaseOpened } from '@puente/contracts/answers/cases';
import type { CaseId } from '@puente/domain/kernel';
import { breachStaff } from '@puente/domain/kinds/data-breach';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { Caller } from '../../http/access/caller.js';
import { By, subjectOf } from '../../http/access/caller.js';
import { ParsedBody } from '../../http/asking/body.js';
import { commandIdOf, etag, idempotencyKey, requestHash } from '../../http/asking/conditions.js';
import { CaseNumberParam, caseNumber } from '../../http/asking/path-params.js';
import { Operation } from '../../http/operation/operation.js';
import { named } from '../../http/operation/schema-dto.js';
import { BreachBody } from '@puente/contracts/bodies';
import { DataBreachHandler } from './data-breach-handler.js';

/** Breaches of personal data: here they are reported, found and read; what is done with one is a command on its file. */
@ApiTags('data-breaches')
@Controller('data-breaches')
export class DataBreachesController {
  constructor(private readonly handler: DataBreachHandler) {}

  @Post()
  @ApiBody({ type: named('BreachBody', BreachBody) })
  @Operation({
    id: 'reportBreach',
    summary: 'Reports that personal data were seen, changed or lost by whom or how they should not, by case numbers.',
    description:
      'Nobody is told before a second person has confirmed it: `POST /cases/{caseId}/confirm-breach`. The hours within which the authority has to be told run from `knownAt`.',
    access: { staff: ['operator'] },
    idempotent: true,
    answer: { status: 201, description: 'Reported.', type: named('CaseOpened', CaseOpened), etag: true },
    refusals: ['DATE_IN_FUTURE', 'REASONS_MISSING', 'NO_SUCH_CASE', 'CASE_EXISTS'],
  })
  async report(
    @By() by: Caller,
    @ParsedBody(BreachBody) body: BreachBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<z.output<typeof CaseOpened>> {
    const commandId = commandIdOf(subjectOf(by), idempotencyKey(request));
    const opened = await this.handler.report(by, body, commandId, requestHash('report-breach', body));
    const { caseId, version, stage, events, repeated } = opened;
    void reply.headers({ etag: etag(version), location: `/data-breaches/${caseId}` });
    if (repeated) void reply.header('idempotency-replayed', 'true');
    return { caseId, kind: 'data-breach', version, stage, events: [...events] };
  }

  @Get()
  @Operation({
    id: 'listBreaches',
    summary: 'The breaches of personal data in this country, newest first, and how far each has come.',
    access: { staff: breachStaff },
    answer: { description: 'The last hundred.', type: named('DataBreaches', DataBreaches) },
  })
  list(): Promise<z.output<typeof DataBreaches>> {
    return this.handler.list();
  }

  @Get(':caseId')
  @CaseNumberParam
  @Operation({
    id: 'readBreach',
    summary: 'What happened, which cases were told, what the authority was sent, and what the caller may do now.',
    access: { staff: breachStaff },
    answer: { description: 'As it is now.', type: named('DataBreachView', DataBreachView) },
    refusals: ['NO_SUCH_CASE'],
  })
  read(@By() by: Caller, @Param('caseId', caseNumber) caseId: CaseId): Promise<z.output<typeof DataBreachView>> {
    return this.handler.read(by, caseId);
  }
}
