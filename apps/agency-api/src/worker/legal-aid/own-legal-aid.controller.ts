import { Controller, Get, Req, Res } from '@nestjs/common';
import type { StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { OwnLegalAid } from '@puente/contracts/answers/worker';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Caller } from '../../http/access/caller.js';
import { By } from '../../http/access/caller.js';
import { Operation } from '../../http/operation/operation.js';
import { named } from '../../http/operation/schema-dto.js';
import { answeredIn } from '../../http/languages/answered-in.js';
import { OwnAppealPack } from './own-appeal-pack.js';
import { OwnLegalAidReader } from './own-legal-aid-reader.js';

/** Who helps the worker for nothing, and how what they asked for stands. */
@ApiTags('status')
@Controller('status/legal-aid')
export class OwnLegalAidController {
  constructor(
    private readonly reader: OwnLegalAidReader,
    private readonly pack: OwnAppealPack,
  ) {}

  @Get()
  @Operation({
    id: 'readOwnLegalAid',
    summary: 'Bodies of free legal aid of this country, what the worker can show them, and what they asked for.',
    description:
      'It is asked for with `POST /cases/{caseId}/ask-legal-aid`, and ended at once with `POST /cases/{number}/end-legal-aid`.',
    access: { session: 'own' },
    answer: { description: 'As it stands now.', type: named('OwnLegalAid', OwnLegalAid) },
    refusals: ['NO_SUCH_CASE'],
  })
  read(@By() by: Caller, @Req() request: FastifyRequest): Promise<OwnLegalAid> {
    return this.reader.read(by, answeredIn(request));
  }

  @Get('appeal-pack')
  @Operation({
    id: 'readOwnAppealPack',
    summary:
      'The worker’s own case as a paper for an appeal: decision, reasons and law of each unit, evidence, last days, bodies.',
    description: 'PDF/A-2a and PDF/UA-1. Who the worker is does not stand in it: it can be shown to whoever helps.',
    access: { session: 'any' },
    answer: { description: 'The paper, made now.', media: ['application/pdf'] },
    refusals: ['NO_SUCH_CASE'],
  })
  appealPack(
    @By() by: Caller,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    void reply.header('cache-control', 'private, no-store');
    return this.pack.make(by, answeredIn(request));
  }
}
