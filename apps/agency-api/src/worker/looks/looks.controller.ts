import { Controller, Get, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Caller } from '../../http/access/caller.js';
import { By } from '../../http/access/caller.js';
import { parse } from '../../http/problems/invalid-input.js';
import { Operation } from '../../http/operation/operation.js';
import { named } from '../../http/operation/schema-dto.js';
import { answeredIn } from '../../http/languages/answered-in.js';
import { LookPage } from '@puente/contracts/answers/worker';
import { LookQuery, LooksBefore } from './look-query.js';
import { LookReader } from './look-reader.js';

@ApiTags('status')
@Controller('status/looks')
export class LooksController {
  constructor(private readonly reader: LookReader) {}

  @Get()
  @LooksBefore
  @Operation({
    id: 'listLooks',
    summary:
      'Who looked at anything of the worker’s in this country, when and why: officers, verifiers, checks, links.',
    description: 'Officers are told by agency and role. The same officer and file within an hour is one look.',
    access: { worker: true, session: 'any' },
    answer: { description: 'One page.', type: named('LookPage', LookPage) },
    refusals: ['NO_SUCH_CASE'],
  })
  page(@By() by: Caller, @Query() query: unknown, @Req() request: FastifyRequest): Promise<LookPage> {
    const { before } = parse(LookQuery, query, 'query');
    return this.reader.page(by, answeredIn(request), before);
  }
}
