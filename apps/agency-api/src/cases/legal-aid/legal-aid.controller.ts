import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SharedFile } from '@puente/contracts/answers/cases';
import type { CaseId } from '@puente/domain/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Caller } from '../../http/access/caller.js';
import { By } from '../../http/access/caller.js';
import { CaseNumberParam, caseNumber } from '../../http/asking/path-params.js';
import { Operation } from '../../http/operation/operation.js';
import { named } from '../../http/operation/schema-dto.js';
import { answeredIn } from '../../http/languages/answered-in.js';
import { SharedFileReader } from './shared-file-reader.js';

/** For bodies of free legal aid: what a worker shows them of a case, until the day that the worker chose. */
@ApiTags('legal-aid')
@Controller('legal-aid')
export class LegalAidController {
  constructor(private readonly reader: SharedFileReader) {}

  @Get(':caseId/shared')
  @CaseNumberParam
  @Operation({
    id: 'readSharedFile',
    summary: 'The parts of a case that its worker shows to this body, once it accepted and until the worker’s day.',
    description:
      'The number is of the body’s own file. Nothing is shown before it accepts, after the last day, once the worker ended it, or while the person is protected. Each look is one that the worker reads.',
    access: { staff: ['defender'] },
    answer: { description: 'As it is now.', type: named('SharedFile', SharedFile) },
    refusals: ['NO_SUCH_CASE', 'NOT_SHOWN'],
  })
  shared(
    @By() by: Caller,
    @Param('caseId', caseNumber) caseId: CaseId,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SharedFile> {
    void reply.header('cache-control', 'private, no-store');
    return this.reader.open(by, caseId, answeredIn(request));
  }

  @Get(':caseId/appeal-pack')
  @CaseNumberParam
  @Operation({
    id: 'readAppealPack',
    summary:
      'What is shown, as a paper for an appeal: decision, reasons and law of each unit, evidence, last days, bodies.',
    description:
      'PDF/A-2a and PDF/UA-1, of what `readSharedFile` gives as data; who the worker is does not stand in it. Only where the decision is among the parts that are shown. Each look is one that the worker reads.',
    access: { staff: ['defender'] },
    answer: { description: 'The paper, made now.', media: ['application/pdf'] },
    refusals: ['NO_SUCH_CASE', 'NOT_SHOWN'],
  })
  appealPack(
    @By() by: Caller,
    @Param('caseId', caseNumber) caseId: CaseId,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    void reply.header('cache-control', 'private, no-store');
    return this.reader.paper(by, caseId, answeredIn(request));
  }
}
