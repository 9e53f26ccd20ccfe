import { Controller, Get, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { OwnMandates } from '@puente/contracts/answers/worker';
import type { FastifyRequest } from 'fastify';
import type { Caller } from '../../http/access/caller.js';
import { By } from '../../http/access/caller.js';
import { Operation } from '../../http/operation/operation.js';
import { named } from '../../http/operation/schema-dto.js';
import { answeredIn } from '../../http/languages/answered-in.js';
import { OwnMandateReader } from './own-mandate-reader.js';

/** Who may act for the worker, as the worker reads it. */
@ApiTags('status')
@Controller('status/mandates')
export class MandatesController {
  constructor(private readonly reader: OwnMandateReader) {}

  @Get()
  @Operation({
    id: 'listOwnMandates',
    summary: 'Who may act for the worker in their case: who, for what, until when, by a code or on paper.',
    description: 'One is ended with `POST /cases/{caseId}/end-mandate`, at once and without a reason.',
    access: { session: 'any' },
    answer: { description: 'Newest first, those that are over too.', type: named('OwnMandates', OwnMandates) },
    refusals: ['NO_SUCH_CASE'],
  })
  list(@By() by: Caller, @Req() request: FastifyRequest): Promise<OwnMandates> {
    return this.reader.list(by, answeredIn(request));
  }
}
